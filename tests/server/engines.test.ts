import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { ExportRequestInput } from '../../server/contract.ts';
import { startNeo4j } from '../support/neo4j.ts';
import { describeWith } from '../support/requirement.ts';
import { contentsOf, recordsOf } from './export/contents.ts';
import { startServer, type TestServer } from './server.ts';

/** The whole graph goes into a Neo4j twice here, which takes its time on a busy machine. */
vi.setConfig({ testTimeout: 900_000 });

const calls = [
  '/api/search?q=2617',
  '/api/search?q=反恐执行局&limit=100',
  '/api/search?q=terrorist acts&limit=100',
  '/api/resolutions/2617',
  '/api/resolutions/1373',
  '/api/mandates?limit=500',
  '/api/mandates?actor=CTED&role=assignee&sort=-due',
  '/api/mandates?actor=ICAO&sort=verbType&limit=3',
  '/api/graph?focus=CTED&limit=2000',
  '/api/graph?focus=2617&depth=2&limit=50',
  '/api/graph?focus=1373&depth=3&relations=CITES&limit=2000',
  '/api/trace?from=2617 op17&depth=6&limit=2000',
  '/api/trace?from=2617 op17&basis=clause,paragraph,preamble&depth=3',
  '/api/trace?from=1373&direction=relied-on-by&depth=3&limit=2000',
  '/api/path?from=CTED&to=1267&limit=50',
  '/api/path?from=ICAO&to=S/RES/1456 (2003)&limit=50',
  '/api/network',
  '/api/relations?id=1373',
  '/api/relations?id=CTED',
  '/api/neighbours?id=1373&relation=CITES&direction=in&neighbour=Resolution&limit=500',
  '/api/lineage?actor=CTED',
  '/api/lineage?resolution=2617',
  '/api/lineage/bodies',
  '/api/rankings?by=pageRank',
  '/api/rankings?by=coCited&with=1373',
  '/api/resolutions/9999',
  '/api/trace?from=CTED',
];

const selections: ExportRequestInput[] = [
  { format: 'cypher', focus: 'S/RES/2617 (2021)', depth: 1 },
  { format: 'cypher', whole: true },
  { format: 'cypher', path: { from: 'CTED', to: '1267' } },
  { format: 'cypher', resolution: '2617' },
  { format: 'cypher', mandates: { actor: 'ICAO', role: 'any' } },
  { format: 'cypher', trace: { from: 'S/RES/2617 (2021)#op17', direction: 'builds-on', depth: 3 } },
];

const run = async (driver: Driver, script: string): Promise<void> => {
  const session = driver.session();
  try {
    for (const statement of script.split(/;$/m).filter((text) => text.trim() !== ''))
      await session.run(statement);
  } finally {
    await session.close();
  }
};

for (const release of ['5.26', 'current'] as const) {
  const instance = await startNeo4j(release);
  describeWith(`Neo4j ${release}`, instance, ({ uri, stop }) => {
    const embedded: Promise<TestServer> = startServer();
    afterAll(async () => {
      await (await embedded).stop();
      await stop();
    });

    describe('a script that was exported', () => {
      const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true });
      afterAll(() => driver.close());

      test.each(selections)(
        'makes the same graph in an empty Neo4j, and again the same: %j',
        async (request) => {
          await driver.executeQuery('MATCH (n) DETACH DELETE n');
          const server = await embedded;
          const expected = await recordsOf(server.database, request);
          const script = await (await server.post('/api/export', request)).text();
          await run(driver, script);
          expect(await contentsOf(driver)).toEqual(expected);
          await run(driver, script);
          expect(await contentsOf(driver)).toEqual(expected);
          await driver.executeQuery('MATCH (n) DETACH DELETE n');
        },
      );
    });

    describe('the API', () => {
      let server: TestServer;
      beforeAll(async () => {
        server = await startServer({ uri, user: 'neo4j', password: null, database: null });
      });
      afterAll(() => server?.stop());

      test.each(calls)('%s is answered as by the embedded engine', async (call) => {
        const [path = '', query] = call.split('?');
        const parameters = Object.fromEntries(new URLSearchParams(query));
        const ours = await (await embedded).get(path, parameters);
        const theirs = await server.get(path, parameters);
        expect(theirs.status).toBe(ours.status);
        expect(await theirs.json()).toEqual(await ours.json());
      });
    });
  });
}
