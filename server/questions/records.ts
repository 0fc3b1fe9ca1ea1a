import { z } from 'zod';
import { type NodeLabel, nodeLabels, type RelationType, relationTypes } from '../../seed/graph.ts';
import type { Database } from '../database/database.ts';
import { defineQuery } from '../database/query.ts';
import { Properties } from './properties.ts';

/** A node as the database holds it. */
export const NodeRecord = z.object({ id: z.string(), type: z.enum(nodeLabels), properties: Properties });
export type NodeRecord = z.infer<typeof NodeRecord>;

/** A relationship as the database holds it, between two keys. */
export const RelationRecord = z.object({
  source: z.string(),
  type: z.enum(relationTypes),
  target: z.string(),
  properties: Properties,
});
export type RelationRecord = z.infer<typeof RelationRecord>;

const nodes = defineQuery('nodes', NodeRecord);
const relationsFrom = defineQuery('relations-from', RelationRecord);
const relationsBetween = defineQuery('relations-between', RelationRecord);
const nodeTypes = defineQuery('node-types', z.object({ id: z.string(), type: z.enum(nodeLabels) }));

/** As many keys as one query takes: every query stays far below its own bound on rows. */
const batch = 1000;

/** Runs a question over keys in batches, since a query's answer is bounded. */
export const inBatches = async <Row>(
  keys: Iterable<string>,
  ask: (keys: string[]) => Promise<Row[]>,
): Promise<Row[]> => {
  const all = [...new Set(keys)];
  const rows: Row[] = [];
  for (let from = 0; from < all.length; from += batch)
    rows.push(...(await ask(all.slice(from, from + batch))));
  return rows;
};

/** The nodes with these keys, by key; keys that the graph does not hold are missing. */
export const readNodes = async (
  database: Database,
  keys: Iterable<string>,
): Promise<Map<string, NodeRecord>> => {
  const rows = await inBatches(keys, (some) => database.read(nodes, { keys: some }));
  return new Map(rows.map((row) => [row.id, row]));
};

/** The relationships of `types` that begin at the nodes with these keys. */
export const readRelations = (
  database: Database,
  keys: Iterable<string>,
  types: readonly RelationType[] = relationTypes,
): Promise<RelationRecord[]> =>
  inBatches(keys, (some) => database.read(relationsFrom, { keys: some, types: [...types] }));

/** The relationships of `types` that lead from some nodes to some, the same or others, by their keys. */
export const readRelationsBetween = (
  database: Database,
  sources: Iterable<string>,
  targets: Iterable<string>,
  types: readonly RelationType[] = relationTypes,
): Promise<RelationRecord[]> => {
  const wanted = Object.fromEntries([...targets].map((key) => [key, true]));
  return inBatches(sources, (some) =>
    database.read(relationsBetween, { keys: some, types: [...types], targets: wanted }),
  );
};

/** What kind of node each key names; keys that the graph does not hold are missing. */
export const readTypes = async (
  database: Database,
  keys: Iterable<string>,
): Promise<Map<string, NodeLabel>> => {
  const rows = await inBatches(keys, (some) => database.read(nodeTypes, { keys: some }));
  return new Map(rows.map((row) => [row.id, row.type]));
};
