import type { LineageFact } from '../catalogue/lineage.ts';
import type { ReadDocument } from '../document.ts';
import { lineageOf } from '../extract/lineage.ts';
import { paragraphKey } from '../graph.ts';
import { evidence, textsOf } from './citations.ts';
import type { LinkRow } from './row.ts';

/** A link to a body, and which type of relationship it is. */
type LineageRow = LinkRow & { readonly establishes: boolean };

/** The body of a finding that names it by another resolution, as the catalogue knows it. */
type BodyOf = (resolution: number) => string | undefined;

/** Resolutions to the bodies that they set up or decide on, each with the clause that does. */
export const lineageRows = (document: ReadDocument, bodyOf: BodyOf): LineageRow[] => {
  const texts = textsOf(document);
  return lineageOf(document).flatMap(({ act, actor, reference, paragraph, start, end, until, period }) => {
    const target = actor ?? (reference === null ? undefined : bodyOf(reference));
    if (target === undefined) return [];
    const words = { paragraph, printed: texts.get(paragraph)?.slice(start, end) ?? '', start, end };
    return [
      {
        source: document.symbol,
        target,
        establishes: act === 'establishes',
        properties: {
          ...evidence(document, texts, words),
          // The clause is its own quotation.
          printed: null,
          act,
          until,
          period,
          paragraph: paragraphKey(document.symbol, paragraph),
          source: 'text',
        },
      },
    ];
  });
};

/** The same, as it is known without the texts. */
export const lineageFactRows = (
  facts: readonly LineageFact[],
  symbolOf: (resolution: number) => string | undefined,
): LineageRow[] =>
  facts.flatMap(({ resolution, act, actor, paragraph, until, period, source }) => {
    const symbol = symbolOf(resolution);
    return symbol === undefined
      ? []
      : [
          {
            source: symbol,
            target: actor,
            establishes: act === 'establishes',
            properties: { act, until, period, paragraph: paragraphKey(symbol, paragraph), source },
          },
        ];
  });

/** As properties `establishes` and `decidesOn`: the two types of relationship. */
export const lineageLinks = (rows: readonly LineageRow[]) => {
  const links = (wanted: boolean): LinkRow[] =>
    rows.flatMap(({ establishes, ...link }) => (establishes === wanted ? link : []));
  return { establishes: links(true), decidesOn: links(false) };
};
