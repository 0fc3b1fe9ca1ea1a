import { z } from 'zod';
import type { Database } from '../database/database.ts';
import { piecesOf } from '../database/full-text.ts';
import { defineQuery } from '../database/query.ts';
import { type Properties, wordingsOf } from './properties.ts';
import { readNodes } from './records.ts';
import { readRelations } from './relations.ts';
import { type Finding, type Finds, none, type SearchType, sum } from './search-sources.ts';

/** As many paragraphs are looked at; a question that more of them answer is told so. */
const mostCandidates = 200;

const byScan = defineQuery('search-paragraphs', z.object({ total: z.int(), ids: z.array(z.string()) }));

interface Candidates {
  readonly ids: readonly string[];
  readonly complete: boolean;
}

/** Paragraphs that may hold all words, by the full-text index; by looking at all texts where it cannot tell. */
const candidatesFor = async (database: Database, words: readonly string[]): Promise<Candidates> => {
  const pieces = words.flatMap(piecesOf);
  const indexed =
    pieces.length === 0 ? null : await database.findParagraphs({ pieces, limit: mostCandidates });
  if (indexed !== null) return indexed;
  const [row] = await database.read(byScan, { words: [...words], limit: mostCandidates });
  return { ids: row?.ids ?? [], complete: (row?.total ?? 0) <= mostCandidates };
};

const letter = /[\p{Alphabetic}\p{N}]/u;
const ideograph = /\p{Script=Han}/u;

/** Neither end of the word is inside another; Chinese has no spaces to tell. */
const standsAlone = (text: string, word: string, at: number): boolean =>
  ideograph.test(word) || !(letter.test(text[at - 1] ?? '') || letter.test(text[at + word.length] ?? ''));

const hasWhole = (text: string, word: string): boolean => {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
    if (standsAlone(text, word, at)) return true;
  return false;
};

/**
 * How well a text answers: 0 where it has the words as they were typed, one after another; 1 where it has each as a
 * whole word; 2 where some stand inside other words; null where it has not all of them.
 */
export const placeOfText = (text: string, words: readonly string[]): number | null => {
  const lower = text.toLowerCase();
  if (!words.every((word) => lower.includes(word))) return null;
  if (hasWhole(lower, words.join(' '))) return 0;
  return words.every((word) => hasWhole(lower, word)) ? 1 : 2;
};

/** The best of a node's languages. */
const placeOf = (properties: Properties, words: readonly string[]): number | null => {
  const places = Object.values(wordingsOf(properties, 'text')).map((text) => placeOfText(text, words));
  return places.reduce(
    (best, place) => (best === null || (place !== null && place < best) ? place : best),
    null,
  );
};

const findingsAmong = async (
  database: Database,
  keys: readonly string[],
  words: readonly string[],
  type: 'Paragraph' | 'Mandate',
): Promise<Finding[]> =>
  [...(await readNodes(database, keys)).values()].flatMap(({ id, properties }): Finding[] => {
    const place = placeOf(properties, words);
    return place === null ? [] : [{ id, type, nearness: 'inside', place }];
  });

/** Paragraphs and mandates by the words of their texts: a mandate's words are its paragraph's. */
export const findInTexts = async (
  database: Database,
  words: readonly string[],
  types: readonly SearchType[],
): Promise<Finds> => {
  const wanted = (['Paragraph', 'Mandate'] as const).filter((type) => types.includes(type));
  if (wanted.length === 0) return none;
  const { ids, complete } = await candidatesFor(database, words);
  const finds = await Promise.all(
    wanted.map(async (type): Promise<Finds> => {
      const keys =
        type === 'Paragraph'
          ? ids
          : (await readRelations(database, ids, ['SETS'])).map(({ target }) => target);
      const findings = await findingsAmong(database, keys, words, type);
      return { findings, total: findings.length, totalIsMinimum: !complete };
    }),
  );
  return sum(finds);
};
