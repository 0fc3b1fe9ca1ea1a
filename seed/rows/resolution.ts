import type { CatalogueEntry } from '../catalogue/catalogue.ts';
import type { ReadDocument } from '../document.ts';
import { partsOfSymbol, symbolOf } from '../symbol.ts';
import { inLanguage } from './properties.ts';
import type { NodeRow } from './row.ts';

/** What the catalogue knows of a resolution. */
export const cataloguedRow = (entry: CatalogueEntry): NodeRow => ({
  id: symbolOf(entry.number, entry.year),
  properties: {
    number: entry.number,
    year: entry.year,
    adopted: entry.adopted,
    title_en: entry.title,
    // Where it has none, the text's own title stays.
    ...(entry.titleZh !== null && { title_zh: entry.titleZh }),
    chapterVii: entry.chapterVii,
    votesFor: entry.votesFor,
    votesAgainst: entry.votesAgainst,
    abstentions: entry.abstentions,
    subjects: entry.subjects,
    source: entry.source,
  },
});

/** What no catalogue says of a cited resolution: its number and year, from its symbol. */
export const uncataloguedRow = (symbol: string): NodeRow => ({
  id: symbol,
  properties: { ...partsOfSymbol(symbol) },
});

/** Titles that the catalogue lacks are the text's own; a title that the reader took from the catalogue is not. */
const titleIn = (document: ReadDocument, entry: CatalogueEntry | undefined) => {
  const catalogued =
    document.language === 'en' ? entry?.title : document.language === 'zh' ? entry?.titleZh : null;
  if (catalogued) return {};
  return { title: document.title === entry?.title ? null : document.title };
};

/** What a document says of its resolution as a whole; what the catalogue says of it stays. */
export const resolutionRow = (document: ReadDocument, entry: CatalogueEntry | undefined): NodeRow => ({
  id: document.symbol,
  properties: {
    ...(entry === undefined && partsOfSymbol(document.symbol)),
    ...inLanguage(document.language, {
      ...titleIn(document, entry),
      meeting: document.meeting,
      adopted: entry === undefined ? document.adopted : null,
    }),
  },
});
