import { afterAll, beforeAll, expect, test } from 'vitest';
import { RecallingError } from '../../seed/error.ts';
import { createApp } from '../../server/app.ts';
import { Problem } from '../../server/contract.ts';
import type { Database } from '../../server/database/database.ts';
import { listen } from '../../server/listen.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

const problemOf = async (response: Response): Promise<Problem> => {
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  const problem = Problem.parse(await response.json());
  expect(problem.status).toBe(response.status);
  return problem;
};

test.each([
  ['/api/search', ['q']],
  ['/api/search?q=', ['q']],
  ['/api/search?q=a&q=b', ['q']],
  ['/api/search?q=a&types=Resolution,Bogus', ['types']],
  ['/api/search?q=a&limit=0', ['limit']],
  ['/api/search?q=a&limit=101', ['limit']],
  ['/api/search?q=a&limit=ten', ['limit']],
  [`/api/search?q=${'a'.repeat(201)}`, ['q']],
  ['/api/mandates?role=boss', ['role']],
  ['/api/mandates?verbType=shouts', ['verbType']],
  ['/api/mandates?dueBefore=tomorrow', ['dueBefore']],
  ['/api/mandates?dueBefore=2022-02-30&dueAfter=2022-13', ['dueBefore', 'dueAfter']],
  ['/api/mandates?dueBefor=2022-01-01', ['dueBefor']],
  ['/api/mandates?sort=colour&limit=-1', ['sort', 'limit']],
  ['/api/graph', ['focus']],
  ['/api/graph?focus=CTED&depth=5', ['depth']],
  ['/api/graph?focus=CTED&depth=1.5', ['depth']],
  ['/api/graph?focus=CTED&relations=CITES,LIKES', ['relations']],
  ['/api/trace?from=1373&direction=sideways&depth=7', ['direction', 'depth']],
  ['/api/trace?from=1373&basis=rumour', ['basis']],
  ['/api/path?from=CTED', ['to']],
  ['/api/resolutions/2617?language=xx', ['language']],
])('%s names what is wrong and what is accepted', async (address, parameters) => {
  const { status, code, errors } = await problemOf(await fetch(server.url + address));
  expect({ status, code }).toEqual({ status: 400, code: 'invalid-parameter' });
  expect(errors?.map(({ parameter }) => parameter)).toEqual(parameters);
  for (const { parameter, message } of errors ?? []) expect(message).toMatch(new RegExp(`^${parameter} .+`));
});

test.each([
  ['/api/resolutions/9999', 404, 'not-found'],
  ['/api/resolutions/CTED', 400, 'invalid-parameter'],
  ['/api/mandates?actor=NOBODY', 404, 'not-found'],
  ['/api/mandates?topic=CTED', 400, 'invalid-parameter'],
  ['/api/mandates?cursor=abc', 400, 'invalid-parameter'],
  ['/api/mandates?dueAfter=2022-12&dueBefore=2022-11-30', 400, 'invalid-parameter'],
  ['/api/graph?focus=S%2FRES%2F2617%20(2021)%23op99', 404, 'not-found'],
  ['/api/trace?from=CTED', 400, 'invalid-parameter'],
  ['/api/path?from=CTED&to=nobody', 404, 'not-found'],
  ['/api/resolutions/%E0%A4%A', 400, 'invalid-address'],
  ['/api', 404, 'unknown-address'],
  ['/api/resolution', 404, 'unknown-address'],
  ['/api/export', 405, 'wrong-method'],
  ['/api/documents', 405, 'wrong-method'],
])('%s gives %i %s', async (address, status, code) => {
  expect(await problemOf(await fetch(server.url + address))).toMatchObject({ status, code });
});

test.each([
  '/api/health',
  '/api/trace?from=1373',
  '/api/resolutions/S/RES/1373%20(2001)',
  '/api/lineage/bodies',
  '/api/openapi.json',
])('%s takes no DELETE', async (address) => {
  const response = await fetch(server.url + address, { method: 'DELETE' });
  expect(await problemOf(response)).toMatchObject({ status: 405, code: 'wrong-method' });
  expect(response.headers.get('allow')).toContain('GET');
});

test('an unknown id is told what ids look like', async () => {
  const { detail } = await problemOf(await fetch(`${server.url}/api/graph?focus=NOBODY`));
  expect(detail).toContain('NOBODY');
  expect(detail).toContain('S/RES/2617 (2021)');
});

test('a cursor of another question is refused', async () => {
  const ask = (parameters: Record<string, string>) =>
    server.get('/api/mandates', { limit: '5', ...parameters });
  const { next } = Object(await (await ask({ sort: 'due' })).json());
  expect((await ask({ sort: 'due', cursor: next })).status).toBe(200);
  expect(await problemOf(await ask({ sort: 'place', cursor: next }))).toMatchObject({ status: 400 });
});

const post = (body: string, type = 'application/json') =>
  fetch(`${server.url}/api/export`, { method: 'POST', headers: { 'Content-Type': type }, body });

test.each([
  ['{bad', 400, 'invalid-body'],
  ['[]', 400, 'invalid-parameter'],
  ['{}', 400, 'invalid-parameter'],
  ['null', 400, 'invalid-body'],
  ['{"format":"json"}', 400, 'invalid-parameter'],
  ['{"format":"doc","focus":"CTED"}', 400, 'invalid-parameter'],
  ['{"format":"json","focus":"CTED","nodes":["CTED"]}', 400, 'invalid-parameter'],
  ['{"format":"json","focus":"CTED","depth":9}', 400, 'invalid-parameter'],
  ['{"format":"json","trace":{"from":"1373","depth":99}}', 400, 'invalid-parameter'],
  ['{"format":"json","trace":"1373"}', 400, 'invalid-parameter'],
  ['{"format":"json","nodes":[]}', 400, 'invalid-parameter'],
  ['{"format":"json","nodes":["CTED",7]}', 400, 'invalid-parameter'],
  ['{"format":"json","nodes":["CTED","NOBODY"]}', 404, 'not-found'],
  ['{"format":"json","mandates":{"actor":"NOBODY"}}', 404, 'not-found'],
  ['{"format":"json","mandates":{"boss":"CTED"}}', 400, 'invalid-parameter'],
  [
    '{"format":"json","mandates":{"dueAfter":"2023-01-01","dueBefore":"2022-01-01"}}',
    400,
    'invalid-parameter',
  ],
])('the export %s gives %i %s', async (body, status, code) => {
  expect(await problemOf(await post(body))).toMatchObject({ status, code });
});

test.each([
  ['{"format":"json","focus":"CTED","whole":true}', /One thing can be exported at once.*focus, whole/],
  [
    '{"format":"json","trace":{"from":"1373","dept":2}}',
    /^dept is not a parameter[^;]*; it has: from[^.]*\. GET/,
  ],
  ['[]', /must be a JSON object/],
  ['{"format":"json","whole":false}', /^whole must be true; false was given/],
  [
    '{"format":"png","nodes":["CTED"],"seen":{"title":"Explore"}}',
    /^seen must be an object .*; its (about|places|lines) is missing\./,
  ],
  [
    '{"format":"png","nodes":["CTED"],"seen":{"title":"","about":"","lines":[],"places":{"CTED":{"x":"left","y":0,"name":"right"}}}}',
    /; its places\.CTED\.x is "left"\./,
  ],
])('the export %s is told what would be right', async (body, words) => {
  expect((await problemOf(await post(body))).detail).toMatch(words);
});

test.each(['export', 'subgraph'])('what POST /api/%s takes is JSON, as its header says', async (call) => {
  const send = (headers: Record<string, string>) =>
    fetch(`${server.url}/api/${call}`, { method: 'POST', headers, body: '{"nodes":["CTED"]}' });
  expect(await problemOf(await send({ 'Content-Type': 'text/plain' }))).toMatchObject({
    status: 415,
    detail: expect.stringContaining('Content-Type: application/json'),
  });
  const gzip = { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' };
  expect(await problemOf(await send(gzip))).toMatchObject({
    status: 400,
    detail: expect.stringContaining('not compressed as its Content-Encoding says'),
  });
});

test('an export that is no JSON, or too large, is refused', async () => {
  expect(await problemOf(await post('format=json', 'text/plain'))).toMatchObject({ status: 415 });
  expect(await problemOf(await post(`{"nodes":["${'a'.repeat(4_200_000)}"]}`))).toMatchObject({
    status: 413,
    detail: expect.stringContaining('4096 kB'),
  });
});

test('a database that is away is said to be, and works again when it is back', async () => {
  let isAway = true;
  const away = new RecallingError('database-unavailable', 'It does not answer.', 'Try again.');
  const database: Database = {
    engine: 'neo4j',
    version: () => (isAway ? Promise.reject(away) : server.database.version()),
    revision: () => (isAway ? Promise.reject(away) : server.database.revision()),
    read: (query, parameters) => (isAway ? Promise.reject(away) : server.database.read(query, parameters)),
    write: () => Promise.reject(away),
    indexTexts: () => Promise.reject(away),
    readTexts: () => Promise.reject(away),
    findParagraphs: (question) => (isAway ? Promise.reject(away) : server.database.findParagraphs(question)),
    close: async () => undefined,
  };
  const app = createApp({ database, loadFiles: () => Promise.reject(away) as never });
  const listening = await listen(app, '127.0.0.1', 0);
  try {
    for (const path of ['api/health', 'api/search?q=1373', 'api/resolutions/1373', 'api/mandates']) {
      const response = await fetch(listening.address + path);
      expect(response.headers.get('retry-after')).toMatch(/^\d+$/);
      expect(await problemOf(response)).toMatchObject({ status: 503, code: 'database-unavailable' });
    }
    isAway = false;
    expect((await fetch(`${listening.address}api/resolutions/1373`)).status).toBe(200);
  } finally {
    listening.server.closeAllConnections();
    listening.server.close();
  }
});

test('a taken port gives the next one', async () => {
  const app = createApp({ database: server.database, loadFiles: async function* () {} });
  const first = await listen(app, '127.0.0.1', 0);
  const second = await listen(app, '127.0.0.1', first.port);
  expect(second.port).toBeGreaterThan(first.port);
  for (const { server: one } of [first, second]) one.close();
});
