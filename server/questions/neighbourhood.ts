import { z } from 'zod';
import { type RelationType, relationTypes } from '../../seed/graph.ts';
import type { Database } from '../database/database.ts';
import { defineQuery } from '../database/query.ts';
import { inBatches } from './records.ts';
import type { Selection } from './subgraph.ts';

const Hop = z.object({ source: z.string(), target: z.string() });
export type Hop = Readonly<z.infer<typeof Hop>>;

/** Which relationships a step may take: those that point away from where it stands, those that point at it, or both. */
export type StepDirection = 'any' | 'along' | 'against';

const steps = {
  any: defineQuery('neighbours', Hop),
  along: defineQuery('neighbours-along', Hop),
  against: defineQuery('neighbours-against', Hop),
} as const;

/** Counting stops here: nobody reads more, and the whole graph is no neighbourhood. */
const mostCounted = 20_000;

/** One step from each of `keys` by relationships of `types`: `source` is the key given, `target` where the step leads. */
export const stepFrom = (
  database: Database,
  keys: Iterable<string>,
  types: readonly RelationType[],
  direction: StepDirection = 'any',
): Promise<Hop[]> =>
  inBatches(keys, (some) =>
    database.read(steps[direction], { keys: some, types: [...types], limit: 10 * mostCounted }),
  );

/**
 * What lies within `depth` steps of a node. Where that is more than `limit` nodes, the nearest are kept, and of equally
 * near ones those with the most links to what is nearer; the total is then a minimum, as far as it was counted.
 */
export const selectNeighbourhood = async (
  database: Database,
  focus: string,
  options: { depth: number; types?: readonly RelationType[]; limit: number },
): Promise<Selection> => {
  const types = options.types ?? relationTypes;
  const kept: string[] = [focus];
  const seen = new Set(kept);
  let frontier = kept.slice();
  let step = 0;
  // What lies beyond the limit is not looked at any further: nothing of it would be kept.
  for (; step < options.depth && frontier.length > 0 && kept.length <= options.limit; step += 1) {
    const links = new Map<string, number>();
    for (const { target } of await stepFrom(database, frontier, types))
      if (!seen.has(target)) links.set(target, (links.get(target) ?? 0) + 1);
    frontier = [...links.keys()].sort(
      (one, other) => (links.get(other) ?? 0) - (links.get(one) ?? 0) || (one < other ? -1 : 1),
    );
    for (const key of frontier) seen.add(key);
    kept.push(...frontier);
  }
  return {
    keys: kept.slice(0, options.limit),
    total: kept.length,
    totalIsMinimum: (step < options.depth && frontier.length > 0) || kept.length >= mostCounted,
    types,
    keep: ({ type }) => types.includes(type),
  };
};
