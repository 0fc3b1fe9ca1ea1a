import { z } from 'zod';
import { type NodeLabel, nodeLabels, type RelationType, relationTypes } from '../../seed/graph.ts';
import type { Neighbours, Relation, SubgraphAnswer } from '../contract.ts';
import type { Database } from '../database/database.ts';
import { defineQuery } from '../database/query.ts';
import { graphNode } from './node.ts';
import { inBatches, readNodes } from './records.ts';
import { graphOf } from './subgraph.ts';

const CountRow = z.object({
  id: z.string(),
  type: z.enum(relationTypes),
  neighbour: z.enum(nodeLabels),
  count: z.int(),
});
const countsOut = defineQuery('neighbour-counts-out', CountRow);
const countsIn = defineQuery('neighbour-counts-in', CountRow);

const KeyRow = z.object({ id: z.string() });
const neighboursOut = defineQuery('neighbours-out', KeyRow);
const neighboursIn = defineQuery('neighbours-in', KeyRow);

/** No node has more of one kind in a graph that this product reads. */
const mostNeighbours = 20_000;

/** What hangs on each of some nodes, by relationship, direction and kind of neighbour; none for unknown keys. */
export const countRelations = async (
  database: Database,
  keys: Iterable<string>,
): Promise<Map<string, Relation[]>> => {
  const all = [...keys];
  const [out, into] = await Promise.all([
    inBatches(all, (some) => database.read(countsOut, { keys: some })),
    inBatches(all, (some) => database.read(countsIn, { keys: some })),
  ]);
  const relations = new Map<string, Relation[]>(all.map((key) => [key, []]));
  for (const [rows, direction] of [[out, 'out'] as const, [into, 'in'] as const])
    for (const { id, ...row } of rows) relations.get(id)?.push({ ...row, direction });
  return relations;
};

/** One way to go on from a node. */
export interface Way {
  readonly relation: RelationType;
  readonly direction: 'out' | 'in';
  readonly neighbour: NodeLabel;
}

/** The first `limit` neighbours of a node on one way: those that most other nodes point at first. */
export const findNeighbours = async (
  database: Database,
  id: string,
  { relation, direction, neighbour }: Way,
  limit: number,
): Promise<Neighbours> => {
  const query = direction === 'out' ? neighboursOut : neighboursIn;
  const rows = await database.read(query, { key: id, type: relation, neighbour, limit: mostNeighbours });
  const keys = rows.map((row) => row.id);
  const weights = new Map<string, number>();
  for (const row of await inBatches(keys, (some) => database.read(countsIn, { keys: some })))
    weights.set(row.id, (weights.get(row.id) ?? 0) + row.count);
  const ranked = keys.toSorted(
    (one, other) => (weights.get(other) ?? 0) - (weights.get(one) ?? 0) || (one < other ? -1 : 1),
  );
  const records = await readNodes(database, ranked.slice(0, limit));
  const nodes = ranked.slice(0, limit).flatMap((key) => {
    const record = records.get(key);
    return record ? [graphNode(record)] : [];
  });
  return { id, type: relation, direction, neighbour, total: keys.length, nodes };
};

/** Nodes by their keys with all edges among them, and what else hangs on each. */
export const exploreNodes = async (database: Database, keys: readonly string[]): Promise<SubgraphAnswer> => {
  const unique = [...new Set(keys)];
  const [graph, relations] = await Promise.all([
    graphOf(database, { keys: unique, total: unique.length, totalIsMinimum: false }),
    countRelations(database, unique),
  ]);
  const found = new Set(graph.nodes.map(({ id }) => id));
  return {
    nodes: graph.nodes,
    edges: graph.edges,
    relations: Object.fromEntries([...relations].filter(([id]) => found.has(id))),
    missing: unique.filter((key) => !found.has(key)),
  };
};
