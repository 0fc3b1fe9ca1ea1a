import type { Basis, Mandate, ReadDocument } from '../document.ts';
import { bases } from '../document.ts';
import { contains, type Span } from '../extract/spans/spans.ts';
import { paragraphKey } from '../graph.ts';
import { groupBy } from '../group.ts';
import type { SharedLinkRow } from './row.ts';

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

/** A row whose mandates are still being found. */
type Growing = SharedLinkRow & { readonly sources: string[] };

/**
 * Mandates to what they build on, each target once with its strongest basis and the words that it was read from. Those that
 * build on the same words on the same basis have it as one row: all mandates of a text build on all that its preamble
 * cites, which is most of what there is to load.
 */
export const foundationRows = (document: ReadDocument): SharedLinkRow[] => {
  const { symbol, language, paragraphs, mandates } = document;
  const cited = citedBy(document);
  const preamble = new Set(paragraphs.filter(({ kind }) => kind === 'preambular').map(({ id }) => id));
  const rows: Growing[] = [];
  /** By the words themselves; by the target where there are none. */
  const known: Readonly<Record<Basis, Map<Cited | string, Growing>>> = {
    clause: new Map(),
    paragraph: new Map(),
    preamble: new Map(),
  };
  for (const mandate of mandates) {
    const source = paragraphKey(symbol, mandate.id);
    const targets = new Set<string>();
    for (const { target, basis } of mandate.buildsOn.toSorted(strongestFirst)) {
      if (targets.has(target)) continue;
      targets.add(target);
      const words = cited.get(target)?.find(stands(basis, mandate, preamble));
      const alike = known[basis].get(words ?? target);
      if (alike !== undefined) {
        alike.sources.push(source);
        continue;
      }
      const row = {
        sources: [source],
        target,
        properties: {
          basis,
          language,
          paragraph: words === undefined ? null : paragraphKey(symbol, words.paragraph),
          printed: words?.printed ?? null,
          start: words?.start ?? null,
          end: words?.end ?? null,
        },
      };
      known[basis].set(words ?? target, row);
      rows.push(row);
    }
  }
  return rows;
};
