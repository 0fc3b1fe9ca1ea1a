import { z } from 'zod';
import type { KnownName } from '../../seed/languages/registry.ts';
import { knownActors, knownInstruments } from '../../seed/languages/registry.ts';
import type { SearchItem } from '../contract.ts';
import type { Database } from '../database/database.ts';
import { defineQuery } from '../database/query.ts';
import { keyOfSpelling, resolutionsByNumber } from './keys.ts';
import { wordingsOf } from './properties.ts';
import { readNodes, readTypes } from './records.ts';
import { normalizeSpelling, numbersBeginningWith, parseSymbol } from './symbol.ts';

type SearchType = SearchItem['type'];

/** A node that a search found, and how near it is to what was asked. */
export interface Finding {
  readonly id: string;
  readonly type: SearchType;
  readonly nearness: 'exact' | 'prefix' | 'inside';
  /** Order among equally near ones, the lowest first; by key without it. */
  readonly place?: number;
}

export interface Finds {
  readonly findings: readonly Finding[];
  /** How many there are, also those beyond the first. */
  readonly total: number;
}

/** As many keys as one source gives; its total counts all. */
const mostKeys = 1000;

const none: Finds = { findings: [], total: 0 };
const all = (findings: readonly Finding[]): Finds => ({ findings, total: findings.length });

const found = z.object({ total: z.int(), ids: z.array(z.string()) });
const inTitles = defineQuery('search-titles', found);
const inActors = defineQuery('search-actors', found);
const inInstruments = defineQuery('search-instruments', found);
const inParagraphs = defineQuery('search-paragraphs', found);
const inMandates = defineQuery('search-mandates', found);

const isSearchable = (type: string | undefined, types: readonly SearchType[]): type is SearchType =>
  types.some((wanted) => wanted === type);

/** What a symbol in any spelling names; digits alone also stand for every number that begins with them. */
export const findBySymbol = async (
  database: Database,
  query: string,
  types: readonly SearchType[],
): Promise<Finds> => {
  const symbol = parseSymbol(query);
  const key = (await keyOfSpelling(database, query)) ?? normalizeSpelling(query);
  const type = (await readTypes(database, [key])).get(key);
  const exact: Finding[] = isSearchable(type, types) ? [{ id: key, type, nearness: 'exact' }] : [];
  if (symbol === null || symbol.part !== null || symbol.year !== null || !types.includes('Resolution'))
    return all(exact);
  const numbers = numbersBeginningWith(symbol.number);
  const rows = await database.read(resolutionsByNumber, { numbers, limit: numbers.length });
  const longer = rows.filter(({ id }) => id !== key);
  return all([
    ...exact,
    ...longer.map(({ id, number }) => ({
      id,
      type: 'Resolution' as const,
      nearness: 'prefix' as const,
      place: number,
    })),
  ]);
};

const nearnessOf = (names: readonly string[], words: readonly string[]): Finding['nearness'] => {
  const phrase = words.join(' ');
  const lower = names.map((name) => normalizeSpelling(name).toLowerCase());
  if (lower.includes(phrase)) return 'exact';
  return lower.some((name) => name.startsWith(phrase)) ? 'prefix' : 'inside';
};

const namesOf = ({ id, names, aliases }: KnownName): string[] => [id, ...Object.values(names), ...aliases];

const hasWords = (names: readonly string[], words: readonly string[]): boolean =>
  names.some((name) => {
    const lower = normalizeSpelling(name).toLowerCase();
    return words.every((word) => lower.includes(word));
  });

const findNamed = async (
  database: Database,
  words: readonly string[],
  type: 'Actor' | 'Instrument',
): Promise<Finds> => {
  const [query, known] = type === 'Actor' ? [inActors, knownActors] : [inInstruments, knownInstruments];
  const [stored] = await database.read(query, { words: [...words], limit: mostKeys });
  const byAlias = [...known.values()].filter((name) => hasWords(namesOf(name), words)).map(({ id }) => id);
  const candidates = [...new Set([...(stored?.ids ?? []), ...byAlias])];
  const nodes = [...(await readNodes(database, candidates)).values()].filter((node) => node.type === type);
  const findings = nodes.map(({ id, properties }): Finding => {
    const aliases = known.get(id);
    const names = [
      id,
      ...Object.values(wordingsOf(properties, 'name')),
      ...(aliases ? namesOf(aliases) : []),
    ];
    return { id, type, nearness: nearnessOf(names, words) };
  });
  const beyond = Math.max(0, (stored?.total ?? 0) - mostKeys);
  return { findings, total: findings.length + beyond };
};

/** Actors and instruments by any name or alias in any language; resolutions by their titles. */
export const findByName = async (
  database: Database,
  words: readonly string[],
  types: readonly SearchType[],
): Promise<Finds> => {
  const finds = await Promise.all([
    ...(['Actor', 'Instrument'] as const).map((type) =>
      types.includes(type) ? findNamed(database, words, type) : none,
    ),
    findInside(database, inTitles, words, types.includes('Resolution') ? 'Resolution' : null),
  ]);
  return sum(finds);
};

/** Paragraphs and mandates by the words of their texts. */
export const findInTexts = async (
  database: Database,
  words: readonly string[],
  types: readonly SearchType[],
): Promise<Finds> =>
  sum(
    await Promise.all([
      findInside(database, inParagraphs, words, types.includes('Paragraph') ? 'Paragraph' : null),
      findInside(database, inMandates, words, types.includes('Mandate') ? 'Mandate' : null),
    ]),
  );

const findInside = async (
  database: Database,
  query: typeof inTitles,
  words: readonly string[],
  type: SearchType | null,
): Promise<Finds> => {
  if (type === null) return none;
  const [row] = await database.read(query, { words: [...words], limit: mostKeys });
  const findings = (row?.ids ?? []).map((id): Finding => ({ id, type, nearness: 'inside' }));
  return { findings, total: row?.total ?? 0 };
};

const sum = (finds: readonly Finds[]): Finds => ({
  findings: finds.flatMap(({ findings }) => findings),
  total: finds.reduce((total, found) => total + found.total, 0),
});
