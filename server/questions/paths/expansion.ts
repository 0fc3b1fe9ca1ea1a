import { z } from 'zod';
import { type NodeLabel, nodeLabels, type RelationType, relationTypes } from '../../../seed/graph.ts';
import type { Neighbours, Relation, SubgraphAnswer } from '../../contract.ts';
import type { Database } from '../../database/database.ts';
import { defineQuery } from '../../database/query.ts';
import { naturalKey } from '../../words/natural.ts';
import type { Adjacency } from '../at-hand/adjacency.ts';
import { readAllLinks } from '../at-hand/all-links.ts';
import { graphNode } from '../graph/node.ts';
import { readNodes } from '../graph/nodes.ts';
import { graphOf } from '../graph/subgraph.ts';
import { inBatches } from '../rows/batches.ts';

const CountRow = z.object({
  id: z.string(),
  type: z.enum(relationTypes),
  neighbour: z.enum(nodeLabels),
  count: z.int(),
});
const countsOut = defineQuery('neighbours/counts-out', CountRow);
const countsIn = defineQuery('neighbours/counts-in', CountRow);

const KeyRow = z.object({ id: z.string() });
const neighboursOut = defineQuery('neighbours/out', KeyRow);
const neighboursIn = defineQuery('neighbours/in', KeyRow);

/** No node has more of one kind in a graph that this product reads. */
const mostNeighbours = 20_000;

/** What hangs on each of some nodes, by relationship, direction and kind of neighbour; none for unknown keys. */
export const countRelations = async (
  database: Database,
  keys: Iterable<string>,
): Promise<Map<string, Relation[]>> => {
  const all = [...keys];
  const links = readAllLinks.atHand(database);
  if (links !== null) return new Map(all.map((key) => [key, relationsOf(links, key)]));
  const [out, into] = await Promise.all([
    inBatches(all, (some) => database.read(countsOut, { keys: some })),
    inBatches(all, (some) => database.read(countsIn, { keys: some })),
  ]);
  const relations = new Map<string, Relation[]>(all.map((key) => [key, []]));
  for (const [rows, direction] of [[out, 'out'] as const, [into, 'in'] as const])
    for (const { id, ...row } of rows) relations.get(id)?.push({ ...row, direction });
  return relations;
};

const order = (one: Relation, other: Relation): number =>
  one.type !== other.type ? (one.type < other.type ? -1 : 1) : one.neighbour < other.neighbour ? -1 : 1;

/** The same, looked up. */
const relationsOf = (links: Adjacency, key: string): Relation[] => {
  const node = links.numberOf(key);
  if (node === undefined) return [];
  return (['out', 'in'] as const).flatMap((direction) => {
    const counts = new Map<string, Relation>();
    links.forEach(node, direction, (other, type) => {
      const neighbour = links.labelOf(other);
      const known = counts.get(`${type} ${neighbour}`);
      counts.set(`${type} ${neighbour}`, { type, neighbour, count: (known?.count ?? 0) + 1, direction });
    });
    return [...counts.values()].sort(order);
  });
};

/** One way to go on from a node. */
export interface Way {
  readonly relation: RelationType;
  readonly direction: 'out' | 'in';
  readonly neighbour: NodeLabel;
}

interface Neighbour {
  readonly key: string;
  /** How many relationships lead to it. */
  readonly weight: number;
}

const readNeighbours = async (
  database: Database,
  id: string,
  { relation, direction, neighbour }: Way,
): Promise<Neighbour[]> => {
  const query = direction === 'out' ? neighboursOut : neighboursIn;
  const rows = await database.read(query, { key: id, type: relation, neighbour, limit: mostNeighbours });
  const keys = rows.map((row) => row.id);
  const weights = new Map<string, number>();
  for (const row of await inBatches(keys, (some) => database.read(countsIn, { keys: some })))
    weights.set(row.id, (weights.get(row.id) ?? 0) + row.count);
  return keys.map((key) => ({ key, weight: weights.get(key) ?? 0 }));
};

const heldNeighbours = (
  links: Adjacency,
  id: string,
  { relation, direction, neighbour }: Way,
): Neighbour[] => {
  const found: Neighbour[] = [];
  const node = links.numberOf(id);
  if (node !== undefined)
    links.forEach(node, direction, (other, type) => {
      if (type === relation && links.labelOf(other) === neighbour)
        found.push({ key: links.keyOf(other), weight: links.countTo(other) });
    });
  return found;
};

/** The first `limit` neighbours of a node on one way: those that most other nodes point at first, of equal ones in their natural order. */
export const findNeighbours = async (
  database: Database,
  id: string,
  way: Way,
  limit: number,
): Promise<Neighbours> => {
  const links = readAllLinks.atHand(database);
  const all = links === null ? await readNeighbours(database, id, way) : heldNeighbours(links, id, way);
  const ranked = all
    .map(({ key, weight }) => ({ key, weight, place: naturalKey(key) }))
    .sort((one, other) => other.weight - one.weight || (one.place < other.place ? -1 : 1))
    .slice(0, limit)
    .map(({ key }) => key);
  const records = await readNodes(database, ranked);
  const nodes = ranked.flatMap((key) => {
    const record = records.get(key);
    return record ? [graphNode(record)] : [];
  });
  const { relation, direction, neighbour } = way;
  return { id, type: relation, direction, neighbour, total: all.length, nodes };
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
