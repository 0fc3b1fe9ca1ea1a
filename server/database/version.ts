import { z } from 'zod';
import { defineQuery, defineWrite } from './query.ts';

/** Of which version the graph is, and which catalogue it holds; no row for a graph that was never prepared. */
export const graphVersion = defineQuery(
  'graph-version',
  z.object({ schema: z.int(), catalogue: z.string().nullable() }),
);
export const setGraphVersion = defineWrite('graph-version-set');
