import type { CitationFact } from '../catalogue/citations.ts';
import { paragraphOfPlace } from '../catalogue/places.ts';
import { symbolOf } from '../symbol.ts';
import type { CatalogueOfEntries } from './document.ts';
import type { LinkRow, Properties } from './row.ts';

/** What is not known is left out: null would take away what a text says. */
const factProperties = ({ part, places, mentions, source }: CitationFact): Properties => ({
  part,
  source,
  ...(places.length > 0 && {
    places,
    paragraphs: new Set(places.map(paragraphOfPlace)).size,
  }),
  ...(mentions !== null && { mentions }),
});

/** Resolutions to those that they cite, as known without the citing text. */
export const factRows = (facts: readonly CitationFact[], catalogue: CatalogueOfEntries): LinkRow[] => {
  const symbol = (number: number): string | undefined => {
    const entry = catalogue.resolution(number);
    return entry && symbolOf(entry.number, entry.year);
  };
  return facts.flatMap((fact) => {
    const [from, to] = [symbol(fact.citing), symbol(fact.cited)];
    return from === undefined || to === undefined
      ? []
      : [{ source: from, target: to, properties: factProperties(fact) }];
  });
};
