import { z } from 'zod';
import type { KnownName } from '../../seed/languages/known-name.ts';
import { knownActors, knownInstruments, knownTopics } from '../../seed/languages/registry.ts';
import type { SearchItem } from '../contract.ts';
import type { Database } from '../database/database.ts';
import { defineQuery } from '../database/query.ts';
import { keyOfSpelling, resolutionsByNumber } from './keys.ts';
import { actorsNear } from './near-names.ts';
import { wordingsOf } from './properties.ts';
import { readNodes, readTypes } from './records.ts';
import { normalizeSpelling, numbersBeginningWith, parseSymbol } from './symbol.ts';

export type SearchType = SearchItem['type'];

/** A node that a search found, and how near it is to what was asked. */
export interface Finding {
  readonly id: string;
  readonly type: SearchType;
  readonly nearness: 'exact' | 'prefix' | 'inside' | 'near';
  /** Order among equally near ones, the lowest first; by key without it. */
  readonly place?: number;
}

export interface Finds {
  readonly findings: readonly Finding[];
  /** How many there are, also those beyond the first. */
  readonly total: number;
  /** There are more, which were not counted. */
  readonly totalIsMinimum: boolean;
}

/** As many keys as one source gives; its total counts all. */
const mostKeys = 1000;

export const none: Finds = { findings: [], total: 0, totalIsMinimum: false };
const all = (findings: readonly Finding[]): Finds => ({
  findings,
  total: findings.length,
  totalIsMinimum: false,
});

const found = z.object({ total: z.int(), ids: z.array(z.string()) });
const inTitles = defineQuery('search-titles', found);
const inActors = defineQuery('search-actors', found);
const inInstruments = defineQuery('search-instruments', found);

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
  return { findings, total: findings.length + beyond, totalIsMinimum: false };
};

/** Topics by any name; all of them are known. */
const findTopics = async (database: Database, words: readonly string[]): Promise<Finds> => {
  const named = [...knownTopics.values()].filter((topic) => hasWords(namesOf(topic), words));
  const nodes = await readTypes(
    database,
    named.map(({ id }) => id),
  );
  return all(
    named
      .filter(({ id }) => nodes.get(id) === 'Topic')
      .map((topic) => ({ id: topic.id, type: 'Topic', nearness: nearnessOf(namesOf(topic), words) })),
  );
};

/** Actors whose names are spelled nearly so: only where no actor is named so. */
const findNear = async (database: Database, words: readonly string[]): Promise<Finds> => {
  const near = actorsNear(words);
  const nodes = await readTypes(database, near);
  return all(
    near
      .filter((id) => nodes.get(id) === 'Actor')
      .map((id, place) => ({ id, type: 'Actor', nearness: 'near', place })),
  );
};

const findActors = async (database: Database, words: readonly string[]): Promise<Finds> => {
  const named = await findNamed(database, words, 'Actor');
  return named.total === 0 ? findNear(database, words) : named;
};

/** Actors, instruments and topics by any name or alias in any language; resolutions by their titles. */
export const findByName = async (
  database: Database,
  words: readonly string[],
  types: readonly SearchType[],
): Promise<Finds> =>
  sum(
    await Promise.all([
      types.includes('Actor') ? findActors(database, words) : none,
      types.includes('Instrument') ? findNamed(database, words, 'Instrument') : none,
      types.includes('Topic') ? findTopics(database, words) : none,
      findInside(database, inTitles, words, types.includes('Resolution') ? 'Resolution' : null),
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
  return { findings, total: row?.total ?? 0, totalIsMinimum: false };
};

export const sum = (finds: readonly Finds[]): Finds => ({
  findings: finds.flatMap(({ findings }) => findings),
  total: finds.reduce((total, found) => total + found.total, 0),
  totalIsMinimum: finds.some(({ totalIsMinimum }) => totalIsMinimum),
});
