import { z } from 'zod';
import type { Configuration } from '../../server/configuration.ts';
import type { Database } from '../../server/database/database.ts';
import { removeEmbedded, requireFree } from '../../server/database/embedded.ts';
import { openNeo4j } from '../../server/database/neo4j.ts';
import { defineQuery, defineWrite } from '../../server/database/query.ts';
import { RecallingError } from '../error.ts';
import { nodeLabels } from '../graph.ts';
import { markRebuilding } from './rebuilding.ts';
import type { DocumentStore } from './store.ts';

const deleteGraph = defineWrite('delete/graph');
const loadedWordings = defineQuery(
  'all/wordings',
  z.object({ symbol: z.string(), languages: z.array(z.string()) }),
);

const nodesPerTransaction = 5_000;

/** A server's graph may have been loaded from several machines: what is not kept here could not be made again. */
const requireAllKept = async (database: Database, store: DocumentStore): Promise<void> => {
  const kept = new Set<string>();
  for await (const reading of store.all())
    if ('document' in reading) kept.add(`${reading.document.symbol} ${reading.document.language}`);
  const lost = (await database.read(loadedWordings)).flatMap(({ symbol, languages }) =>
    languages.map((language) => `${symbol} ${language}`).filter((wording) => !kept.has(wording)),
  );
  if (lost.length === 0) return;
  throw new RecallingError(
    'not-found',
    `The graph holds ${lost.length} documents that are not kept on this machine, ${lost[0]} for example: rebuilding would lose them.`,
    'Rebuild where they were loaded, or load their files here first with "npm run seed".',
  );
};

const emptyEmbedded = async (data: string): Promise<void> => {
  await requireFree(data);
  await markRebuilding(data);
  removeEmbedded(data);
};

const emptyServer = async (database: Database, data: string, store: DocumentStore): Promise<void> => {
  await requireAllKept(database, store);
  await markRebuilding(data);
  const parameters = { labels: [...nodeLabels, 'GraphVersion'], limit: nodesPerTransaction };
  let deleted: number;
  do deleted = (await database.write([{ query: deleteGraph, parameters }])).nodesDeleted;
  while (deleted > 0);
};

/**
 * Empties the graph that the configuration names; kept documents stay, and nothing else in a Neo4j database is touched.
 * From then on the graph is not whole, until `markRebuilt`.
 */
export const discardGraph = async (configuration: Configuration, store: DocumentStore): Promise<void> => {
  const { data, neo4j } = configuration;
  if (neo4j === null) return emptyEmbedded(data);
  const database = await openNeo4j(neo4j);
  try {
    await emptyServer(database, data, store);
  } finally {
    await database.close();
  }
};
