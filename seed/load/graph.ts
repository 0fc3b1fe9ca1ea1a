import { join } from 'node:path';
import type { Configuration } from '../../server/configuration.ts';
import type { Database } from '../../server/database/database.ts';
import { openDatabase } from '../../server/database/open.ts';
import { prepareSchema } from '../../server/database/schema.ts';
import { loadCatalogue } from './catalogue.ts';
import { requireRebuilt } from './rebuilding.ts';
import { type DocumentStore, openStore } from './store.ts';

/** A database that is ready for loading and asking, and the documents that it is made from. */
export interface OpenGraph {
  readonly database: Database;
  readonly store: DocumentStore;
}

/** Where the configuration keeps the loaded documents, whichever database it names. */
export const storeOf = ({ data }: Configuration): DocumentStore => openStore(join(data, 'documents'));

/** Opens the graph even while it is being rebuilt; else as `openGraph`. */
export const openForRebuild = async (configuration: Configuration): Promise<OpenGraph> => {
  const database = await openDatabase(configuration);
  try {
    await prepareSchema(database);
    await loadCatalogue(database);
    return { database, store: storeOf(configuration) };
  } catch (error) {
    await database.close();
    throw error;
  }
};

/**
 * Opens the graph that the configuration names: keys, indexes and the catalogue are there, or are made now. Rejects with
 * `database-unavailable`, `database-locked`, or `database-damaged` for a graph that has to be rebuilt.
 */
export const openGraph = async (configuration: Configuration): Promise<OpenGraph> => {
  requireRebuilt(configuration.data);
  return openForRebuild(configuration);
};
