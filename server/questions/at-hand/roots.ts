import { z } from 'zod';
import { languages } from '../../../seed/document.ts';
import type { NodeLabel } from '../../../seed/graph.ts';
import { groupBy } from '../../../seed/group.ts';
import type { Database } from '../../database/database.ts';
import { defineQuery } from '../../database/query.ts';
import { natural } from '../../words/natural.ts';
import { numberOf, Properties, textOf } from '../rows/properties.ts';
import type { NodeRecord } from '../rows/record.ts';
import { keptByRevision } from './kept.ts';
import { type Named, NameIndex } from './name-index.ts';

const Row = z.object({ id: z.string(), properties: Properties });

/**
 * Nodes that belong to no other: a few thousand in a graph of a hundred thousand nodes, and part of nearly every
 * answer.
 */
const queries = {
  Actor: defineQuery('all/actors', Row),
  Instrument: defineQuery('all/instruments', Row),
  Resolution: defineQuery('all/resolutions', Row),
  Topic: defineQuery('all/topics', Row),
} as const;
type RootType = keyof typeof queries;

/** In this order a key that two of them share stands for the last, as it does where nodes are read by their keys. */
const types: readonly RootType[] = ['Actor', 'Instrument', 'Resolution', 'Topic'];

export interface Roots {
  readonly byKey: ReadonlyMap<string, NodeRecord>;
  /** By their keys and names or titles, in the order of their keys. */
  readonly named: Readonly<Record<RootType, NameIndex>>;
  /** Where a key stands among all in the order in which people look for them. */
  readonly places: ReadonlyMap<string, number>;
  /** Resolutions by their numbers. */
  readonly numbered: ReadonlyMap<number | null, readonly NodeRecord[]>;
}

/** A resolution's key is a symbol, which is found in other ways than by its words. */
const namesOf = ({ id, type, properties }: NodeRecord): string[] => {
  const name = type === 'Resolution' ? 'title' : 'name';
  const wordings = languages.flatMap((language) => textOf(properties, `${name}_${language}`) ?? []);
  return [...(type === 'Resolution' ? [] : [id]), ...wordings].map((text) => text.toLowerCase());
};

/** All resolutions, instruments, actors and topics; for each revision of the graph they are read once. */
export const readRoots = keptByRevision(async (database): Promise<Roots> => {
  const byKey = new Map<string, NodeRecord>();
  const named: Record<RootType, Named[]> = { Actor: [], Instrument: [], Resolution: [], Topic: [] };
  for (const type of types)
    for (const { id, properties } of await database.read(queries[type])) {
      const record = { id, type: type satisfies NodeLabel, properties };
      byKey.set(id, record);
      named[type].push({ id, names: namesOf(record) });
    }
  const places = new Map([...byKey.keys()].sort(natural.compare).map((key, place) => [key, place]));
  const resolutions = [...byKey.values()].filter(({ type }) => type === 'Resolution');
  const numbered = groupBy(resolutions, ({ properties }) => numberOf(properties, 'number'));
  const indexed = {
    Actor: new NameIndex(named.Actor),
    Instrument: new NameIndex(named.Instrument),
    Resolution: new NameIndex(named.Resolution),
    Topic: new NameIndex(named.Topic),
  };
  return { byKey, named: indexed, places, numbered };
});

/** Compares the keys of two roots in this order: by their places where these are at hand. */
export const rootOrder = (database: Database): ((one: string, other: string) => number) => {
  const places = readRoots.atHand(database)?.places;
  return (one, other) => {
    const [place, otherPlace] = [places?.get(one), places?.get(other)];
    return place === undefined || otherPlace === undefined ? natural.compare(one, other) : place - otherPlace;
  };
};
