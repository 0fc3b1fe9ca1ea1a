import type { CitationFact } from '../catalogue/citations.ts';
import { symbolOf } from '../extract/citations.ts';
import type { CatalogueOfEntries } from './document.ts';
import type { LinkRow } from './row.ts';

/** Resolutions to those that they cite, as known without the citing text. */
export const factRows = (facts: readonly CitationFact[], catalogue: CatalogueOfEntries): LinkRow[] => {
  const symbol = (number: number): string | undefined => {
    const entry = catalogue.resolution(number);
    return entry && symbolOf(entry.number, entry.year);
  };
  return facts.flatMap(({ citing, cited, part, source }) => {
    const [from, to] = [symbol(citing), symbol(cited)];
    return from === undefined || to === undefined
      ? []
      : [{ source: from, target: to, properties: { part, source } }];
  });
};
