import { afterAll, beforeAll, expect, test } from 'vitest';
import { RecallingError } from '../../../seed/error.ts';
import { recording } from '../../../server/database/recording.ts';
import { newRevision } from '../../../server/database/version.ts';
import { lookUp } from '../../../server/questions/at-hand/kept.ts';
import { readRoots } from '../../../server/questions/at-hand/roots.ts';
import { search, searchTypes } from '../../../server/questions/search/search.ts';
import { readAhead } from '../../../server/read-ahead.ts';
import { startServer, type TestServer } from '../server.ts';

let server: TestServer;
let reads = 0;
beforeAll(async () => {
  server = await startServer();
  const read = server.database.read.bind(server.database);
  server.database.read = (query, parameters) => {
    reads += 1;
    return read(query, parameters);
  };
});
afterAll(() => server?.stop());

/** What a question gives, and how often the database was read for it. */
const ask = async (path: string, headers: Readonly<Record<string, string>> = {}) => {
  const before = reads;
  const response = await fetch(server.url + path, { headers });
  return { response, body: await response.text(), reads: reads - before };
};

const graph = '/api/graph?focus=CTED&depth=2';

test.each(['br', 'gzip', 'identity'])(
  'asked again in %s, it is the same answer, and nothing is read',
  async (encoding) => {
    // What is read in the background is not read for these.
    await readAhead(server.database);
    const headers = { 'Accept-Encoding': encoding };
    const first = await ask(graph, headers);
    for (const again of [await ask(graph, headers), await ask(graph, headers)]) {
      expect(again.reads).toBe(0);
      expect(again.body).toBe(first.body);
      expect(again.response.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding);
      for (const name of ['etag', 'content-type', 'cache-control', 'vary'])
        expect(again.response.headers.get(name), name).toBe(first.response.headers.get(name));
    }
  },
);

test('whoever has the answer is told so', async () => {
  const { response } = await ask(graph);
  const again = await ask(graph, {
    'If-None-Match': response.headers.get('etag') ?? '',
    // What a browser sends; without it fetch asks for an answer that nobody has kept.
    'Cache-Control': 'max-age=0',
  });
  expect(again.response.status).toBe(304);
  expect(again.body).toBe('');
});

test('after something was written it is read again', async () => {
  await ask(graph);
  expect((await ask(graph)).reads).toBe(0);
  await server.database.write([newRevision()]);
  expect((await ask(graph)).reads).toBeGreaterThan(0);
});

test('a problem is not kept', async () => {
  const { database } = server;
  const path = '/api/compare?from=1373&to=2617';
  const read = database.read;
  database.read = () => Promise.reject(new RecallingError('database-unavailable', 'It is away.', 'Wait.'));
  const { response } = await ask(path);
  database.read = read;
  expect(response.status).toBe(503);
  expect((await ask(path)).body).toContain('not both loaded');
});

test('other parameters are another question', async () => {
  await ask('/api/search?q=CTED&limit=1');
  const { body } = await ask('/api/search?q=CTED&limit=2');
  expect(JSON.parse(body).items).toHaveLength(2);
});

test.each([
  'terror',
  'committee',
  '委员会',
  'a/res',
  '1373',
  'the',
  'counter-terrorism',
  'xyzzy',
  'Interpoll',
])('a search for %s finds the same with names and titles at hand and without', async (query) => {
  const { database } = server;
  await lookUp(database);
  await readRoots(database);
  expect(readRoots.atHand(database)).not.toBeNull();
  // Nobody has looked up its revision: nothing is at hand.
  const apart = recording(database, []);
  expect(readRoots.atHand(apart)).toBeNull();
  const options = { types: searchTypes, limit: 100 };
  expect(await search(database, query, options)).toEqual(await search(apart, query, options));
});
