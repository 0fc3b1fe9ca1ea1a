import type { Family } from '../graph/style/verbs.ts';

/** The outlines of the shapes that Cytoscape draws for each family, on a grid of 12. */
const outlines: Readonly<Record<Family, string>> = {
  decides: 'M6 0 12 6 6 12 0 6Z',
  directs: 'M6 1 12 11H0Z',
  requests: 'M1 1h10v10H1Z',
  presses: 'M6 0.5 12 5 9.7 11.5H2.3L0 5Z',
  encourages: 'M6 0.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 1 1 0-11Z',
  declares: 'M3 1h6a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2V3a2 2 0 0 1 2-2Z',
};

/** The coloured sign of a verb family, as in the picture. */
export const FamilySign = ({ family }: { family: Family }) => (
  <svg viewBox="0 0 12 12" width="0.625rem" height="0.625rem" aria-hidden="true">
    <path d={outlines[family]} fill={`var(--family-${family})`} />
  </svg>
);
