import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import neo4j from 'neo4j-driver';
import { catalogue } from '../../seed/catalogue/catalogue.ts';
import { loadDocuments } from '../../seed/load/documents.ts';
import { openGraph } from '../../seed/load/graph.ts';
import { shippedTexts } from '../../seed/load/shipped.ts';
import { readFiles } from '../../seed/read/files.ts';
import { readConfiguration } from '../../server/configuration.ts';
import type { Parameters } from '../../server/database/database.ts';
import { withIntegers } from '../../server/database/neo4j.ts';

export interface Asked {
  readonly text: string;
  readonly parameters: Parameters;
}

/** A database driver as it comes, holding the shipped graph. */
export interface BareDriver {
  /** Sends the statements one after another and takes all their rows. */
  ask(statements: readonly Asked[]): Promise<void>;
  close(): Promise<void>;
}

/** The embedded engine, on a graph of its own: one that is open is held by whoever opened it. */
export async function bareEmbedded(): Promise<BareDriver> {
  const data = await mkdtemp(join(tmpdir(), 'recalling-bench-'));
  const { database, store } = await openGraph(readConfiguration({ RECALLING_DATA: data }));
  const loading = loadDocuments(database, store, readFiles(await shippedTexts(), catalogue));
  for await (const { outcome, reason } of loading) if (outcome === 'failed') throw new Error(String(reason));
  await database.close();
  return openedBare(data);
}

/** The embedded engine on the graph in a folder, which goes in the end. */
export function openedBare(data: string): BareDriver & { relationships(): number } {
  const engine = grafeo.GrafeoDB.open(join(data, 'graph.grafeo'));
  return {
    relationships: () => engine.edgeCount(),
    async ask(statements) {
      for (const { text, parameters } of statements) (await engine.executeCypher(text, parameters)).toArray();
    },
    async close() {
      engine.close();
      await rm(data, { recursive: true });
    },
  };
}

/** The driver of Neo4j; integers are made before, where a program that uses it has them. */
export async function bareNeo4j(uri: string): Promise<BareDriver> {
  const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true });
  return {
    async ask(statements) {
      const session = driver.session({ defaultAccessMode: neo4j.session.READ });
      for (const { text, parameters } of statements)
        (await session.run(text, Object(withIntegers(parameters)))).records.map((record) =>
          record.toObject(),
        );
      await session.close();
    },
    close: () => driver.close(),
  };
}
