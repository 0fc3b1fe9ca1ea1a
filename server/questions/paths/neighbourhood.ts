import { type RelationType, relationTypes } from '../../../seed/graph.ts';
import type { Database } from '../../database/database.ts';
import type { Selection } from '../graph/subgraph.ts';
import { type Place, type Steps, withSteps } from './steps.ts';

/** Counting stops here: nobody reads more nodes than this in one picture. */
const mostCounted = 20_000;

interface Extent {
  readonly depth: number;
  readonly types?: readonly RelationType[];
  readonly limit: number;
}

/** The nearest nodes first, and whether there are more than were counted. */
const around = async <Node extends Place>(
  steps: Steps<Node>,
  focus: string,
  { depth, types = relationTypes, limit }: Extent,
): Promise<Pick<Selection, 'keys' | 'total' | 'totalIsMinimum'>> => {
  const start = steps.nodeOf(focus);
  const kept: Node[] = start === undefined ? [] : [start];
  const seen = new Set(kept);
  let frontier = kept.slice();
  let step = 0;
  // What lies beyond the limit is not looked at any further: nothing of it would be kept.
  for (; step < depth && frontier.length > 0 && kept.length <= limit; step += 1) {
    const links = new Map<Node, number>();
    await steps.from(frontier, { types, direction: 'any' }, (_, target) => {
      if (!seen.has(target)) links.set(target, (links.get(target) ?? 0) + 1);
    });
    frontier = [...links.keys()].sort(
      (one, other) => (links.get(other) ?? 0) - (links.get(one) ?? 0) || (one < other ? -1 : 1),
    );
    for (const node of frontier) seen.add(node);
    kept.push(...frontier);
  }
  return {
    keys: kept.slice(0, limit).map((node) => steps.keyOf(node)),
    total: kept.length,
    totalIsMinimum: (step < depth && frontier.length > 0) || kept.length >= mostCounted,
  };
};

/**
 * What lies within `depth` steps of a node. Where that is more than `limit` nodes, the nearest are kept, and of equally
 * near ones those with the most links to what is nearer; the total is then a minimum, as far as it was counted.
 */
export const selectNeighbourhood = async (
  database: Database,
  focus: string,
  extent: Extent,
): Promise<Selection> => {
  const { types = relationTypes } = extent;
  const found = await withSteps(database, (steps) => around(steps, focus, extent));
  return { ...found, types, keep: ({ type }) => types.includes(type) };
};
