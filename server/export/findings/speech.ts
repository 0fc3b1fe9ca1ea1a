import { createFormats } from '../../words/format.ts';
import type { GistContext } from '../../words/gist/gist.ts';
import { shortSymbol } from '../../words/gist/names.ts';
import { namesOf } from '../../words/gist/wording.ts';
import { packOf } from '../../words/packs.ts';
import { createTranslation } from '../../words/translation.ts';
import type { Findings } from './collect.ts';

/** How a file speaks to its readers: wordings, dates and names in one language. */
export interface Speech extends GistContext {
  readonly language: Findings['language'];
}

/** The speech of a file, which knows the names of all that is in it or referred to. */
export const speechOf = ({
  language,
  nodes,
  names,
}: Pick<Findings, 'language' | 'nodes' | 'names'>): Speech => {
  const known = namesOf(
    [...Object.entries(names).map(([id, name]) => ({ id, label: id, name })), ...nodes],
    language,
  );
  return {
    language,
    t: createTranslation(language).t,
    formats: createFormats(packOf(language).locale),
    // Titles of resolutions are long and much alike: people call them by their numbers.
    nameOf: (id) => (shortSymbol(id) === id ? known(id) : shortSymbol(id)),
  };
};
