import type { Configuration } from '../configuration.ts';
import type { Database } from './database.ts';
import { openEmbedded } from './embedded.ts';
import { openNeo4j } from './neo4j.ts';

/** The database that the configuration names, as it is: it may still be empty, or of another version. */
export const openDatabase = ({ neo4j, data }: Configuration): Promise<Database> =>
  neo4j === null ? openEmbedded(data) : openNeo4j(neo4j);
