import { z } from 'zod';
import type { RelationType } from '../../../seed/graph.ts';
import type { Database } from '../../database/database.ts';
import { defineQuery } from '../../database/query.ts';
import { type Adjacency, maskOf, type StepDirection } from '../at-hand/adjacency.ts';
import { readAllLinks } from '../at-hand/all-links.ts';
import { inBatches } from '../rows/batches.ts';

const Hop = z.object({ source: z.string(), target: z.string() });

const queries = {
  any: defineQuery('neighbours/either-way', Hop),
  along: defineQuery('neighbours/along', Hop),
  against: defineQuery('neighbours/against', Hop),
} as const;

/** As many steps as one query tells. */
const mostSteps = 200_000;

/** A node as whoever steps knows it: by its key, or by its number where every link is at hand. Both sort alike. */
export type Place = string | number;

/** Which relationships a step may take. */
export interface Ways {
  readonly types: readonly RelationType[];
  readonly direction: StepDirection;
}

/** From nodes to their neighbours, by what there is to know them from. */
export interface Steps<Node extends Place> {
  /** undefined for a key that the graph does not hold. */
  nodeOf(key: string): Node | undefined;
  keyOf(node: Node): string;
  /** Visits each pair of one of the nodes and a neighbour once. */
  from(nodes: readonly Node[], ways: Ways, visit: (source: Node, target: Node) => void): Promise<void>;
}

/** Steps by asking the database. */
export const readSteps = (database: Database): Steps<string> => ({
  nodeOf: (key) => key,
  keyOf: (key) => key,
  async from(nodes, { types, direction }, visit) {
    const hops = await inBatches(nodes, (keys) =>
      database.read(queries[direction], { keys, types: [...types], limit: mostSteps }),
    );
    for (const { source, target } of hops) visit(source, target);
  },
});

/** Steps by looking them up. */
const heldSteps = (links: Adjacency): Steps<number> => ({
  nodeOf: (key) => links.numberOf(key),
  keyOf: (node) => links.keyOf(node),
  async from(nodes, { types, direction }, visit) {
    const mask = maskOf(types);
    // The last node from which each was reached: several links between two are one step.
    const reachedFrom = new Int32Array(links.keys.length).fill(-1);
    for (const source of nodes)
      links.step(source, mask, direction, (target) => {
        if (reachedFrom[target] === source) return;
        reachedFrom[target] = source;
        visit(source, target);
      });
  },
});

/** Does something with the steps that are at hand; else with those that the database tells. */
export const withSteps = <Result>(
  database: Database,
  work: <Node extends Place>(steps: Steps<Node>) => Promise<Result>,
): Promise<Result> => {
  const links = readAllLinks.atHand(database);
  return links === null ? work(readSteps(database)) : work(heldSteps(links));
};
