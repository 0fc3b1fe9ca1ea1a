import { z } from 'zod';
import type { Health } from '../contract.ts';
import type { Database } from '../database/database.ts';
import { defineQuery } from '../database/query.ts';
import { productVersion } from '../version.ts';
import { keptByRevision } from './at-hand/kept.ts';

const counts = defineQuery('graph/counts', z.object({ type: z.string(), count: z.int() }));

/** Counting means looking at every node on the embedded engine. */
const readCounts = keptByRevision((database) => database.read(counts));

/** Which engine answers, and how many nodes of each kind it holds. */
export const readHealth = async (database: Database): Promise<Health> => {
  const [version, rows] = await Promise.all([database.version(), readCounts(database)]);
  return {
    status: 'ok',
    engine: database.engine,
    version,
    product: productVersion,
    counts: Object.fromEntries(rows.map(({ type, count }) => [type, count])),
  };
};
