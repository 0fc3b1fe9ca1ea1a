import { RecallingError } from '../../seed/error.ts';
import type { Database } from './database.ts';
import { defineScript } from './query.ts';
import { graphVersion, setGraphVersion } from './version.ts';

/**
 * Raised whenever the vocabulary of seed/graph.ts or the indexes change, so that graphs loaded before must be
 * rebuilt.
 */
const schemaVersion = 3;

/** Keys first, before anything is loaded: without them finding a node means looking at all. */
const scripts = [
  'schema/graph-version',
  'schema/resolution',
  'schema/instrument',
  'schema/actor',
  'schema/topic',
  'schema/paragraph',
  'schema/mandate',
  'schema/deliverable',
];

/**
 * Makes a new database ready for loading; costs one question where that was done before. Rejects with
 * `database-damaged` for a graph that another version of Recalling loaded.
 */
export const prepareSchema = async (database: Database): Promise<void> => {
  const [version] = await database.read(graphVersion);
  if (version?.schema === schemaVersion) return;
  if (version !== undefined)
    throw new RecallingError(
      'database-damaged',
      `The graph was loaded by another version of Recalling (its version is ${version.schema}; ${schemaVersion} is needed).`,
      'Run "npm run rebuild": it makes the graph anew from the kept documents.',
    );
  // One transaction each: Neo4j does not allow schema changes and data in one.
  for (const query of scripts.flatMap(defineScript)) await database.write([{ query, parameters: {} }]);
  await database.indexTexts();
  await database.write([{ query: setGraphVersion, parameters: { properties: { schema: schemaVersion } } }]);
};
