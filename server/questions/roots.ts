import { z } from 'zod';
import { languages } from '../../seed/document.ts';
import type { NodeLabel } from '../../seed/graph.ts';
import { defineQuery } from '../database/query.ts';
import { keptByRevision } from './kept.ts';
import { Properties, textOf } from './properties.ts';
import type { NodeRecord } from './record.ts';

const Row = z.object({ id: z.string(), properties: Properties });

/** What hangs on nothing else: some thousands in a graph of a hundred thousand nodes, and part of nearly every answer. */
const queries = {
  Actor: defineQuery('all-actors', Row),
  Instrument: defineQuery('all-instruments', Row),
  Resolution: defineQuery('all-resolutions', Row),
  Topic: defineQuery('all-topics', Row),
} as const;
export type RootType = keyof typeof queries;

/** In this order a key that two of them share stands for the last, as it does where nodes are read by their keys. */
const types: readonly RootType[] = ['Actor', 'Instrument', 'Resolution', 'Topic'];

/** A root with what a search looks at: its key and its names or titles, in lower case. */
interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

export interface Roots {
  readonly byKey: ReadonlyMap<string, NodeRecord>;
  /** In the order of their keys. */
  readonly named: Readonly<Record<RootType, readonly Named[]>>;
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
  return { byKey, named };
});

/** Keys of the roots of one type that have all words in one of their names, in the order of their keys. */
export const rootsWithWords = ({ named }: Roots, type: RootType, words: readonly string[]): string[] =>
  named[type]
    .filter(({ names }) => names.some((name) => words.every((word) => name.includes(word))))
    .map(({ id }) => id);

/** Everything that hangs on something else has a key with this mark, and no root has. */
export const hangs = (key: string): boolean => key.includes('#');
