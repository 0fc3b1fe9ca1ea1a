import { z } from 'zod';
import type { Database } from '../../database/database.ts';
import { defineQuery } from '../../database/query.ts';

const wordings = defineQuery('all/wordings', z.object({ symbol: z.string() }));

/** Keys of the resolutions whose texts are loaded. */
export const loadedSymbols = async (database: Database): Promise<string[]> =>
  (await database.read(wordings)).map(({ symbol }) => symbol);
