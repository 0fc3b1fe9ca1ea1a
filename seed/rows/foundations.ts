import type { Basis, Mandate, ReadDocument } from '../document.ts';
import { bases } from '../document.ts';
import { contains, type Span } from '../extract/spans.ts';
import { paragraphKey } from '../graph.ts';
import { groupBy } from '../group.ts';
import type { LinkRow } from './row.ts';

interface Cited extends Span {
  readonly id: string;
  readonly paragraph: string;
  readonly printed: string;
}

/** Everything that the document cites and that a duty can build on, by what is cited. */
const citedBy = ({ citations, instruments }: ReadDocument): ReadonlyMap<string, readonly Cited[]> => {
  const all: Cited[] = [
    ...citations
      .filter(({ inName }) => inName === null)
      .map(({ target, paragraph, printed, start, end }) => ({ id: target, paragraph, printed, start, end })),
    ...instruments,
  ];
  return groupBy(all, ({ id }) => id);
};

const stands =
  (basis: Basis, mandate: Mandate, preamble: ReadonlySet<string>) =>
  (cited: Cited): boolean => {
    if (basis === 'preamble') return preamble.has(cited.paragraph);
    return cited.paragraph === mandate.paragraph && (basis === 'paragraph' || contains(mandate, cited));
  };

const strongestFirst = (a: { basis: Basis }, b: { basis: Basis }): number =>
  bases.indexOf(a.basis) - bases.indexOf(b.basis);

/** Mandates to what they build on, each target once with its strongest basis and the words that it was read from. */
export const foundationRows = (document: ReadDocument): LinkRow[] => {
  const { symbol, language, paragraphs, mandates } = document;
  const cited = citedBy(document);
  const preamble = new Set(paragraphs.filter(({ kind }) => kind === 'preambular').map(({ id }) => id));
  return mandates.flatMap((mandate) => {
    const targets = new Set<string>();
    return [...mandate.buildsOn].sort(strongestFirst).flatMap(({ target, basis }) => {
      if (targets.has(target)) return [];
      targets.add(target);
      const words = cited.get(target)?.find(stands(basis, mandate, preamble));
      return [
        {
          source: paragraphKey(symbol, mandate.id),
          target,
          properties: {
            basis,
            language,
            paragraph: words === undefined ? null : paragraphKey(symbol, words.paragraph),
            printed: words?.printed ?? null,
            start: words?.start ?? null,
            end: words?.end ?? null,
          },
        },
      ];
    });
  });
};
