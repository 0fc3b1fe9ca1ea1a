import { z } from 'zod';
import type { KnownName } from '../../../seed/languages/known-name.ts';
import { knownActors, knownInstruments, knownTopics } from '../../../seed/languages/registry.ts';
import type { SearchItem } from '../../contract.ts';
import type { Database } from '../../database/database.ts';
import { defineQuery } from '../../database/query.ts';
import { NameIndex } from '../at-hand/name-index.ts';
import { readRoots } from '../at-hand/roots.ts';
import { findNumbered, keyOfSpelling } from '../graph/keys.ts';
import { readNodes, readTypes } from '../graph/nodes.ts';
import { normalizeSpelling, numbersBeginningWith, parseSymbol } from '../graph/symbol.ts';
import { wordingsOf } from '../rows/properties.ts';
import { actorsNear } from './near-names.ts';

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

/** A source that found nothing. */
export const none: Finds = { findings: [], total: 0, totalIsMinimum: false };
const all = (findings: readonly Finding[]): Finds => ({
  findings,
  total: findings.length,
  totalIsMinimum: false,
});

const found = z.object({ total: z.int(), ids: z.array(z.string()) });
const named = {
  Actor: defineQuery('search/actors', found),
  Instrument: defineQuery('search/instruments', found),
  Resolution: defineQuery('search/titles', found),
} as const;

/** Keys of what has all words in one of its names or titles: at hand, or by looking at all of them. */
const keysNamed = async (
  database: Database,
  type: keyof typeof named,
  words: readonly string[],
): Promise<{ readonly total: number; readonly ids: readonly string[] }> => {
  const roots = readRoots.atHand(database);
  if (roots !== null) {
    const ids = roots.named[type].withWords(words);
    return { total: ids.length, ids: ids.slice(0, mostKeys) };
  }
  const [row] = await database.read(named[type], { words: [...words], limit: mostKeys });
  return row ?? { total: 0, ids: [] };
};

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
  const longer = (await findNumbered(database, numbers)).filter(({ id }) => id !== key);
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

const nearnessOf = (lower: readonly string[], words: readonly string[]): Finding['nearness'] => {
  const phrase = words.join(' ');
  if (lower.includes(phrase)) return 'exact';
  return lower.some((name) => name.startsWith(phrase)) ? 'prefix' : 'inside';
};

const lowerCase = (name: string): string => normalizeSpelling(name).toLowerCase();

/** Every name of what is known whatever the text, in lower case: by key, and to be looked through. */
const lowerNames = (known: ReadonlyMap<string, KnownName>) => {
  const byKey = new Map(
    [...known].map(([id, { names, aliases }]) => [
      id,
      [id, ...Object.values(names), ...aliases].map(lowerCase),
    ]),
  );
  return { byKey, index: new NameIndex([...byKey].map(([id, names]) => ({ id, names }))) };
};

const knownNames = {
  Actor: lowerNames(knownActors),
  Instrument: lowerNames(knownInstruments),
  Topic: lowerNames(knownTopics),
} as const;

const findNamed = async (
  database: Database,
  words: readonly string[],
  type: 'Actor' | 'Instrument',
): Promise<Finds> => {
  const stored = await keysNamed(database, type, words);
  const candidates = new Set([...stored.ids, ...knownNames[type].index.withWords(words)]);
  const nodes = [...(await readNodes(database, candidates)).values()].filter((node) => node.type === type);
  const findings = nodes.map(({ id, properties }): Finding => {
    const names = [id, ...Object.values(wordingsOf(properties, 'name'))].map(lowerCase);
    return { id, type, nearness: nearnessOf([...names, ...(knownNames[type].byKey.get(id) ?? [])], words) };
  });
  const beyond = Math.max(0, stored.total - mostKeys);
  return { findings, total: findings.length + beyond, totalIsMinimum: false };
};

/** Topics by any name; all of them are known. */
const findTopics = async (database: Database, words: readonly string[]): Promise<Finds> => {
  const ids = knownNames.Topic.index.withWords(words);
  const nodes = await readTypes(database, ids);
  return all(
    ids
      .filter((id) => nodes.get(id) === 'Topic')
      .map((id) => ({
        id,
        type: 'Topic',
        nearness: nearnessOf(knownNames.Topic.byKey.get(id) ?? [], words),
      })),
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
      types.includes('Resolution') ? findTitles(database, words) : none,
    ]),
  );

const findTitles = async (database: Database, words: readonly string[]): Promise<Finds> => {
  const { total, ids } = await keysNamed(database, 'Resolution', words);
  const findings = ids.map((id): Finding => ({ id, type: 'Resolution', nearness: 'inside' }));
  return { findings, total, totalIsMinimum: false };
};

/** The finds of several sources together; a thing that two of them found is there twice. */
export const sum = (finds: readonly Finds[]): Finds => ({
  findings: finds.flatMap(({ findings }) => findings),
  total: finds.reduce((total, found) => total + found.total, 0),
  totalIsMinimum: finds.some(({ totalIsMinimum }) => totalIsMinimum),
});
