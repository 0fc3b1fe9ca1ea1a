import { z } from 'zod';
import type { Health } from '../contract.ts';
import type { Database } from '../database/database.ts';
import { defineQuery } from '../database/query.ts';
import { productVersion } from '../version.ts';

const counts = defineQuery('counts-nodes', z.object({ type: z.string(), count: z.int() }));

/** Which engine answers, and how many nodes of each kind it holds. */
export const readHealth = async (database: Database): Promise<Health> => {
  const [version, rows] = await Promise.all([database.version(), database.read(counts)]);
  return {
    status: 'ok',
    engine: database.engine,
    version,
    product: productVersion,
    counts: Object.fromEntries(rows.map(({ type, count }) => [type, count])),
  };
};
