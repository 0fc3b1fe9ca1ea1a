import MiniSearch from 'minisearch';
import { knownActors } from '../../../seed/languages/registry.ts';

/** How many letters of a word may be wrong: one in five. */
const fuzzy = 0.2;
/** Shorter words are not corrected: they are as near to many others as to the one that was meant. */
const shortest = 4;
const most = 5;

const index = new MiniSearch<{ id: string; names: readonly string[] }>({
  fields: ['names'],
  extractField: (actor, field) => (field === 'id' ? actor.id : actor.names.join(' \n ')),
});
index.addAll(
  [...knownActors.values()].map(({ id, names, aliases }) => ({
    id,
    names: [id, ...Object.values(names), ...aliases],
  })),
);

/** Actors whose names are spelled nearly like the words, the nearest first; for words that match no name. */
export const actorsNear = (words: readonly string[]): string[] =>
  words.every((word) => word.length < shortest)
    ? []
    : index
        .search(words.join(' '), {
          combineWith: 'AND',
          // A number is right or wrong: 1999 is not nearly 1989.
          fuzzy: (word) => (word.length < shortest || /^\d+$/.test(word) ? false : fuzzy),
          prefix: (word) => word.length >= shortest,
        })
        .slice(0, most)
        .map(({ id }) => String(id));
