import { groupBy } from '../group.ts';
import type { CheckedCitation } from './checked.ts';
import type { CitationFact } from './citations.ts';

/** Where what was read and what is known otherwise do not agree. */
export type Difference = {
  readonly citing: number;
  readonly cited: number;
} & (
  | { readonly kind: 'missing' | 'extra'; readonly part: 'preamble' | 'operative'; readonly source: string }
  | { readonly kind: 'printed'; readonly known: string; readonly read: string; readonly source: string }
);

const pairOf = ({ citing, cited }: { citing: number; cited: number }): string => `${citing} ${cited}`;

const partsOf = ({ part }: CitationFact): readonly ('preamble' | 'operative')[] =>
  part === 'both' ? ['preamble', 'operative'] : [part];

/**
 * What is known and was not read (`missing`), was read and is not known (`extra`), and what is printed otherwise: by
 * resolution that cites, among those that were read. What was only searched for patterns cannot tell that anything is extra.
 *
 * @param read numbers of the resolutions whose texts were read
 */
export const differencesBetween = (
  facts: readonly CitationFact[],
  known: readonly CheckedCitation[],
  read: ReadonlySet<number>,
): Difference[] => {
  const comparable = known.filter(({ citing }) => read.has(citing));
  const factOf = new Map(facts.map((fact) => [pairOf(fact), fact]));
  const knownOf = groupBy(comparable, pairOf);
  const whole = new Set(comparable.filter(({ byPattern }) => !byPattern).map(({ citing }) => citing));
  const missing = comparable.flatMap((citation): Difference[] => {
    const { citing, cited, part, source, printed } = citation;
    const fact = factOf.get(pairOf(citation));
    if (fact === undefined || !partsOf(fact).includes(part))
      return [{ kind: 'missing', citing, cited, part, source }];
    if (printed === '' || fact.printed === printed) return [];
    return [{ kind: 'printed', citing, cited, known: printed, read: fact.printed, source }];
  });
  const extra = facts
    .filter(({ citing }) => whole.has(citing))
    .flatMap((fact) =>
      partsOf(fact)
        .filter((part) => !knownOf.get(pairOf(fact))?.some((citation) => citation.part === part))
        .map(
          (part): Difference => ({
            kind: 'extra',
            citing: fact.citing,
            cited: fact.cited,
            part,
            source: fact.source,
          }),
        ),
    );
  return [...missing, ...extra].sort(
    (one, other) => one.citing - other.citing || one.cited - other.cited || (one.kind < other.kind ? -1 : 1),
  );
};

/** One line for people. */
export const differenceLine = (difference: Difference, nameOf: (number: number) => string): string => {
  const { citing, cited, source } = difference;
  const pair = `${nameOf(citing)} → ${nameOf(cited)}`;
  switch (difference.kind) {
    case 'missing':
      return `missing  ${pair}, ${difference.part}: known from ${source}`;
    case 'extra':
      return `extra    ${pair}, ${difference.part}: read from ${source}, and not known`;
    case 'printed':
      return `printed  ${pair}: ${difference.known} is known from ${source}, ${difference.read || 'the true year'} was read`;
  }
};
