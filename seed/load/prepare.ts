import type { Database } from '../../server/database/database.ts';
import { prepareSchema } from '../../server/database/schema.ts';
import { loadCatalogue } from './catalogue.ts';

/**
 * Makes an opened database ready: keys and indexes, then the catalogue. Two questions where that was done before. Rejects
 * with `database-damaged` for a graph that another version of Recalling loaded.
 */
export const prepareGraph = async (database: Database): Promise<void> => {
  await prepareSchema(database);
  await loadCatalogue(database);
};
