import { z } from 'zod';
import { languages } from '../../../seed/document.ts';
import type { Database } from '../../database/database.ts';
import { piecesOf } from '../../database/full-text.ts';
import { defineQuery } from '../../database/query.ts';
import { readAllContents } from '../at-hand/all-contents.ts';
import { readRelations } from '../graph/relations.ts';
import { inBatches } from '../rows/batches.ts';
import { textOf } from '../rows/properties.ts';
import { type Finding, type Finds, none, type SearchType, sum } from './sources.ts';

/** How many paragraphs are looked at; the answer says if there are more. */
const mostCandidates = 200;

const byScan = defineQuery('search/paragraphs', z.object({ total: z.int(), ids: z.array(z.string()) }));

const text = z.string().nullable();
const Texts = z.object({ id: z.string(), ar: text, zh: text, en: text, fr: text, ru: text, es: text });

const texts = {
  Paragraph: defineQuery('texts/paragraphs', Texts),
  Mandate: defineQuery('texts/mandates', Texts),
} as const;

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

/** The word stands by itself, not inside another; in Chinese, which has no spaces, always. */
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
const placeOf = (texts: readonly (string | null)[], words: readonly string[]): number | null => {
  let best: number | null = null;
  for (const text of texts) {
    const place = text === null ? null : placeOfText(text, words);
    if (place !== null && (best === null || place < best)) best = place;
  }
  return best;
};

/** The texts of some nodes by their keys: from where they are at hand, else read. */
const readTexts = async (
  database: Database,
  keys: Iterable<string>,
  type: keyof typeof texts,
): Promise<(readonly [id: string, texts: readonly (string | null)[]])[]> => {
  const contents = readAllContents.atHand(database);
  const all = [...new Set(keys)];
  const held = all.flatMap((key) => contents?.nodeOf(key) ?? []);
  if (held.length === all.length)
    return held.map(({ id, properties }) => [
      id,
      languages.map((language) => textOf(properties, `text_${language}`)),
    ]);
  const rows = await inBatches(all, (some) => database.read(texts[type], { keys: some }));
  return rows.map(({ id, ...wordings }) => [id, Object.values(wordings)]);
};

const findingsAmong = async (
  database: Database,
  keys: Iterable<string>,
  words: readonly string[],
  type: keyof typeof texts,
): Promise<Finding[]> => {
  const found = await readTexts(database, keys, type);
  return found.flatMap(([id, wordings]): Finding[] => {
    const place = placeOf(wordings, words);
    return place === null ? [] : [{ id, type, nearness: 'inside', place }];
  });
};

/** Paragraphs and mandates by the words of their texts: a mandate's words are its paragraph's. */
export const findInTexts = async (
  database: Database,
  words: readonly string[],
  types: readonly SearchType[],
): Promise<Finds> => {
  const wanted = (['Paragraph', 'Mandate'] as const).filter((type) => types.includes(type));
  if (wanted.length === 0) return none;
  const { ids, complete } = await candidatesFor(database, words);
  const paragraphs = await findingsAmong(database, ids, words, 'Paragraph');
  const set = wanted.includes('Mandate')
    ? await readRelations(
        database,
        paragraphs.map(({ id }) => id),
        ['SETS'],
      )
    : [];
  const mandates = await findingsAmong(
    database,
    set.map(({ target }) => target),
    words,
    'Mandate',
  );
  return sum(
    wanted
      .map((type) => (type === 'Paragraph' ? paragraphs : mandates))
      .map((findings) => ({ findings, total: findings.length, totalIsMinimum: !complete })),
  );
};
