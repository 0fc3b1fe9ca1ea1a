import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Statement } from './database.ts';
import { defineQuery, defineWrite } from './query.ts';

/** Of which version the graph is, and which catalogue it holds; no row for a graph that was never prepared. */
export const graphVersion = defineQuery(
  'graph/version',
  z.object({ schema: z.int(), catalogue: z.string().nullable(), revision: z.string().nullable() }),
);
export const setGraphVersion = defineWrite('load/graph-version');

/** Belongs to every transaction that loads something: whoever keeps an answer can tell that the graph has changed. */
export const newRevision = (): Statement => ({
  query: setGraphVersion,
  parameters: { properties: { revision: randomUUID() } },
});
