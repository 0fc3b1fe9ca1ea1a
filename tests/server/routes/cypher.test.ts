import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { CypherAnswer, Problem } from '../../../server/contract.ts';
import type { Query } from '../../../server/database/database.ts';
import { pasteable } from '../../../server/database/recording.ts';
import { startNeo4j } from '../../support/neo4j.ts';
import { describeWith } from '../../support/requirement.ts';
import { startServer, type TestServer } from '../server.ts';

const op17 = encodeURIComponent('S/RES/2617 (2021)#op17');

/** A question of each view, with a file that is part of its answer. */
const questions: [string, string][] = [
  ['/resolutions/2617', 'cypher/nodes/paragraphs.cypher'],
  [`/trace?from=${op17}&depth=3`, 'cypher/trace/cited.cypher'],
  ['/trace?from=1373&direction=relied-on-by&depth=2', 'cypher/trace/citing.cypher'],
  ['/mandates?actor=ICAO', 'cypher/mandates/of-actor.cypher'],
  ['/path?from=ICAO&to=1456', 'cypher/neighbours/either-way.cypher'],
  ['/relations?id=CTED', 'cypher/neighbours/counts-in.cypher'],
  ['/network', 'cypher/network/citations.cypher'],
  ['/lineage?actor=CTED', 'cypher/lineage/of-actor.cypher'],
];

const statementsOf = async (server: TestServer, question: string) => {
  const response = await server.get('/api/cypher', { question });
  expect(response.status, await response.clone().text()).toBe(200);
  return CypherAnswer.parse(await response.json()).statements;
};

const rowsOf = (text: string): Query<unknown> => ({ name: 'pasted', text, row: z.unknown() });

/** What is pasted gives, without parameters, the rows that the file gives with them. */
const testsOf = (start: () => Promise<TestServer>) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server?.stop());

  test.each(questions)('%s', async (question, file) => {
    const statements = await statementsOf(server, question);
    expect(statements.map((one) => one.file)).toContain(file);
    let rows = 0;
    for (const { text, parameters, pasteable: pasted } of statements) {
      const expected = await server.database.read(
        rowsOf(text),
        z.record(z.string(), z.any()).parse(parameters),
      );
      expect(await server.database.read(rowsOf(pasted)), pasted).toEqual(expected);
      rows += expected.length;
    }
    expect(rows).toBeGreaterThan(0);
  });

  test('a question with a body', async () => {
    const nodes = ['CTED', 'S/RES/2617 (2021)'];
    const response = await server.post('/api/cypher?question=/subgraph', { nodes });
    const { statements } = CypherAnswer.parse(await response.json());
    expect(statements.some(({ parameters }) => JSON.stringify(parameters).includes('CTED'))).toBe(true);
  });
};

describe('GET /api/cypher on the embedded engine', () => testsOf(startServer));

describeWith('GET /api/cypher on Neo4j', await startNeo4j('5.26'), ({ uri, stop }) => {
  testsOf(() => startServer({ uri, user: 'neo4j', password: null, database: null }));
  afterAll(stop);
});

describe('what cannot be shown', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server?.stop());

  test.each([
    ['/nothing', 404, '/nothing is not a question'],
    ['/documents', 404, '/documents is not a question'],
    ['/resolutions/9999', 404, '9999'],
    ['/trace?depth=3', 400, 'from'],
    ['/cypher?question=/network', 400, 'question'],
    ['https://example.org/', 400, 'question'],
  ])('%s', async (question, status, words) => {
    const response = await server.get('/api/cypher', { question });
    expect(response.status).toBe(status);
    expect(Problem.parse(await response.json()).detail).toContain(words);
  });
});

test.each([
  ['MATCH (n {id: $key}) RETURN n', { key: "it's" }, `MATCH (n {id: "it's"}) RETURN n`],
  ["// $key\nRETURN '$key', $key", { key: 1 }, "// $key\nRETURN '$key', 1"],
  [
    'UNWIND $keys AS key RETURN key, $other',
    { keys: ['a', '"$other"'] },
    'UNWIND ["a", "\\"$other\\""] AS key RETURN key, $other',
  ],
  ['RETURN $a, $ab', { a: null, ab: true }, 'RETURN null, true'],
])('%s with its parameters', (text, parameters, expected) => {
  expect(pasteable({ query: rowsOf(text), parameters })).toBe(expected);
});
