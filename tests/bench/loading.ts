import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import neo4j from 'neo4j-driver';
import { catalogue } from '../../seed/catalogue/catalogue.ts';
import { loadDocuments } from '../../seed/load/documents.ts';
import { openGraph } from '../../seed/load/graph.ts';
import { documentRows } from '../../seed/rows/document.ts';
import { type Configuration, readConfiguration } from '../../server/configuration.ts';
import { withIntegers } from '../../server/database/neo4j.ts';
import { corpusOf } from '../support/corpus.ts';
import { startNeo4j } from '../support/neo4j.ts';
import type { Missing } from '../support/requirement.ts';
import { type Comparison, compare } from './compare.ts';
import { plainBatches } from './rows.ts';

const corpus = corpusOf({ from: 2_400, resolutions: 60, languages: ['en'], preamble: 12, operative: 20 });
const documents = corpus.flatMap((reading) => ('document' in reading ? [reading.document] : []));
const name = `${documents.length} documents of 32 paragraphs`;

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

/** Work on a data folder that holds the catalogue and nothing else; the folder goes afterwards. */
const onNewGraph = async (
  neo4jServer: Configuration['neo4j'],
  work: (configuration: Configuration) => Promise<number>,
): Promise<number> => {
  const data = await mkdtemp(join(tmpdir(), 'recalling-bench-'));
  const configuration = { ...readConfiguration({ RECALLING_DATA: data }), neo4j: neo4jServer };
  try {
    return await work(configuration);
  } finally {
    await rm(data, { recursive: true, force: true });
  }
};

/** Documents that were read, into the graph and into the folder of kept documents. */
const byProduct = async (configuration: Configuration): Promise<number> => {
  const { database, store } = await openGraph(configuration);
  const milliseconds = await timed(async () => {
    for await (const { outcome, reason } of loadDocuments(database, store, corpus))
      if (outcome === 'failed') throw new Error(String(reason));
  });
  await database.close();
  return milliseconds;
};

const prepared = async (configuration: Configuration): Promise<void> =>
  (await openGraph(configuration)).database.close();

/** Their rows alone, made before. */
const byBareEmbedded = async (configuration: Configuration): Promise<number> => {
  await prepared(configuration);
  const statements = plainBatches(documents.map((document) => documentRows(document, catalogue)));
  const engine = grafeo.GrafeoDB.open(join(configuration.data, 'graph.grafeo'));
  const milliseconds = await timed(async () => {
    for (const { text, parameters } of statements) await engine.executeCypher(text, parameters);
  });
  engine.close();
  return milliseconds;
};

const byBareNeo4j = async (configuration: Configuration): Promise<number> => {
  await prepared(configuration);
  const driver = neo4j.driver(configuration.neo4j?.uri ?? '', undefined, { disableLosslessIntegers: true });
  const statements = plainBatches(documents.map((document) => documentRows(document, catalogue))).map(
    ({ text, parameters }) => ({ text, parameters: Object(withIntegers(parameters)) }),
  );
  const session = driver.session();
  const milliseconds = await timed(async () => {
    for (const { text, parameters } of statements)
      await session.executeWrite((transaction) => transaction.run(text, parameters));
  });
  await driver.close();
  return milliseconds;
};

/** Loading into the embedded engine, each time into a new graph. */
export async function* embeddedLoading(): AsyncGenerator<Comparison> {
  const on = (load: typeof byProduct) => () => onNewGraph(null, load);
  yield await compare(name, on(byProduct), on(byBareEmbedded), 3);
}

/** The same into a Neo4j, which is emptied before each time; what is missing where there is none. */
export async function* neo4jLoading(): AsyncGenerator<Comparison | Missing> {
  const server = await startNeo4j('current');
  if ('missing' in server) return yield server;
  const configuration = { uri: server.uri, user: 'neo4j', password: null, database: null };
  const driver = neo4j.driver(server.uri);
  const on = (load: typeof byProduct) => async () => {
    await driver.session().run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
    return onNewGraph(configuration, load);
  };
  yield await compare(name, on(byProduct), on(byBareNeo4j), 3);
  await driver.close();
  await server.stop();
}
