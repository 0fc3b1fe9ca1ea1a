import { z } from 'zod';
import { type NodeLabel, nodeLabels, type RelationType, relationTypes } from '../../seed/graph.ts';
import type { Database } from '../database/database.ts';
import { defineQuery } from '../database/query.ts';
import { NodeRecord, RelationRecord } from './record.ts';
import { hangs, readRoots } from './roots.ts';

export type { NodeRecord, RelationRecord } from './record.ts';

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
  size = batch,
): Promise<Row[]> => {
  const all = [...new Set(keys)];
  const rows: Row[][] = [];
  for (let from = 0; from < all.length; from += size) rows.push(await ask(all.slice(from, from + size)));
  return rows.length === 1 ? (rows[0] ?? []) : rows.flat();
};

/** Those of the keys that are known without asking, and those that have to be asked for. */
const amongRoots = (
  database: Database,
  keys: Iterable<string>,
): { readonly found: NodeRecord[]; readonly others: Iterable<string> } => {
  const roots = readRoots.atHand(database);
  if (roots === null) return { found: [], others: keys };
  const all = [...new Set(keys)];
  return { found: all.flatMap((key) => roots.byKey.get(key) ?? []), others: all.filter(hangs) };
};

/**
 * As `inBatches`, for a question whose answer may be longer than the bound on its rows: one that reaches the bound may have
 * been cut, and is asked for again by halves of its keys, down to one.
 */
export const inBoundedBatches = <Row>(
  keys: Iterable<string>,
  bound: number,
  ask: (keys: string[], limit: number) => Promise<Row[]>,
  size?: number,
): Promise<Row[]> => {
  const whole = async (some: string[]): Promise<Row[]> => {
    const rows = await ask(some, bound);
    if (rows.length < bound || some.length === 1) return rows;
    const half = Math.ceil(some.length / 2);
    return [...(await whole(some.slice(0, half))), ...(await whole(some.slice(half)))];
  };
  return inBatches(keys, whole, size);
};

/** The nodes with these keys, by key; keys that the graph does not hold are missing. */
export const readNodes = async (
  database: Database,
  keys: Iterable<string>,
): Promise<Map<string, NodeRecord>> => {
  const { found, others } = amongRoots(database, keys);
  const rows = await inBatches(others, (some) => database.read(nodes, { keys: some }));
  return new Map([...found, ...rows].map((row) => [row.id, row]));
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
  const { found, others } = amongRoots(database, keys);
  const rows = await inBatches(others, (some) => database.read(nodeTypes, { keys: some }));
  return new Map([...found, ...rows].map((row) => [row.id, row.type]));
};
