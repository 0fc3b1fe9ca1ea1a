import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchNeo4j } from '../../support/neo4j/process.ts';
import { need } from '../../support/requirement.ts';
import { startServer, type TestServer } from '../server.ts';
import { contentsOf, recordsOf } from './contents.ts';

let server: TestServer;
const folder = mkdtempSync(join(tmpdir(), 'recalling-neo4j-csv-'));
const nodes = join(folder, 'nodes.csv');
const relationships = join(folder, 'relationships.csv');
let options: string[] = [];

beforeAll(async () => {
  server = await startServer();
  const response = await server.post('/api/export', { format: 'neo4j-csv', whole: true });
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
  const contents = (name: string) => files[name] ?? new Uint8Array();
  writeFileSync(nodes, contents('nodes.csv'));
  writeFileSync(relationships, contents('relationships.csv'));
  // The command that the file itself gives.
  const command = strFromU8(contents('README.txt')).match(/--\S+/g) ?? [];
  options = command.filter((option) => !/^--(nodes|relationships)=/.test(option));
});
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true });
});

/** The import makes no difference between an empty list and none. */
const withoutEmptyLists = (properties: object): object =>
  Object.fromEntries(
    Object.entries(properties).filter(([, value]) => !Array.isArray(value) || value.length > 0),
  );

test.for(['5.26', 'current'] as const)(
  'the bulk import of Neo4j %s makes the same graph of the whole graph',
  { timeout: 600_000 },
  async (release, context) => {
    const files = { nodes, relationships, options };
    const { uri, stop } = need(context, await launchNeo4j(release, undefined, files));
    const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true });
    try {
      const expected = await recordsOf(server.database, { format: 'json', whole: true }, withoutEmptyLists);
      expect(await contentsOf(driver)).toEqual(expected);
    } finally {
      await driver.close();
      await stop();
    }
  },
);
