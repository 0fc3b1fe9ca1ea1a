import type { GraphEdge } from '../../contract.ts';

/**
 * The edges without those that say again what another one says. What the preamble names is a foundation of every mandate
 * of its resolution: in S/RES/2617 (2021) that is 86 mandates and some 50 documents. Where the preambular paragraph's own
 * citation is there, it says so once.
 */
export const saidOnce = (edges: readonly GraphEdge[]): GraphEdge[] => {
  const cited = new Set(
    edges.filter(({ type }) => type === 'CITES').map(({ source, target }) => `${source}>${target}`),
  );
  return edges.filter(
    ({ type, basis, target, evidence }) =>
      type !== 'BUILDS_ON' ||
      basis !== 'preamble' ||
      !evidence.every(({ paragraph }) => cited.has(`${paragraph}>${target}`)),
  );
};
