import { readFile } from 'node:fs/promises';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { shippedTexts } from '../../../seed/load/shipped.ts';
import { createApp } from '../../../server/app.ts';
import { LoadEvent, Problem, SearchAnswer } from '../../../server/contract.ts';
import { listen } from '../../../server/listen.ts';
import { startServer, type TestServer } from '../server.ts';

/** Databases, programs and pictures take their time on a busy machine. */
vi.setConfig({ testTimeout: 120_000 });

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

const form = (files: Record<string, string | Uint8Array<ArrayBuffer>>, field = 'files'): FormData => {
  const data = new FormData();
  for (const [name, text] of Object.entries(files)) data.append(field, new Blob([text]), name);
  return data;
};

const upload = (body: FormData, headers: Record<string, string> = {}, url = server.url) =>
  fetch(`${url}/api/documents`, { method: 'POST', body, headers });

const eventsOf = async (response: Response): Promise<LoadEvent[]> => {
  expect(response.headers.get('content-type')).toContain('application/x-ndjson');
  const lines = (await response.text()).trim().split('\n');
  return lines.map((line) => LoadEvent.parse(JSON.parse(line)));
};

const resolution = `Resolution 9001 (2022)
Adopted by the Security Council on 1 January 2022
The Security Council,
Recalling its resolution 1373 (2001),
1. Requests the Secretary-General to report by 30 June 2022 on zeppelins;
2. Decides to remain seized of the matter.
`;

test('each file is one event; a bad one does not keep the others from being loaded', async () => {
  const [shipped = ''] = await shippedTexts();
  const files = {
    '第2617号决议.txt': new Uint8Array(await readFile(shipped)),
    'novel.txt': 'It was a dark and stormy night.',
    'empty.txt': '',
  };
  const events = await eventsOf(await upload(form(files)));
  expect(events[0]).toEqual({ event: 'started', files: 3 });
  expect(events.at(-1)).toMatchObject({ event: 'finished', failed: 2 });
  const documents = events.flatMap((event) => (event.event === 'document' ? event : []));
  expect(documents.map(({ done }) => done)).toEqual([1, 2, 3]);
  const byFile = new Map(documents.map((one) => [one.file, one]));
  expect(byFile.get('第2617号决议.txt')).toMatchObject({ symbol: 'S/RES/2617 (2021)', outcome: 'unchanged' });
  expect(byFile.get('novel.txt')).toMatchObject({ symbol: null, outcome: 'failed' });
  expect(byFile.get('novel.txt')?.reason).toMatch(/not .*resolution/);
});

test('what was uploaded can be found', async () => {
  const text = resolution
    .replaceAll('9001', '2616')
    .replace('1 January 2022', '22 December 2021')
    .replace('Resolution 2616 (2022)', 'Resolution 2616 (2021)');
  const events = await eventsOf(await upload(form({ 'new.txt': text })));
  expect(events[1]).toMatchObject({ event: 'document', outcome: 'loaded', symbol: 'S/RES/2616 (2021)' });
  const found = SearchAnswer.parse(await (await server.get('/api/search', { q: 'zeppelins' })).json());
  expect(found.items.map(({ resolution: symbol }) => symbol)).toContain('S/RES/2616 (2021)');
});

test('an archive is an event for each document in it', async () => {
  const [shipped = ''] = await shippedTexts();
  const archive = zipSync({ 'a/2617.txt': await readFile(shipped), 'b/novel.txt': strToU8('A dark night.') });
  const events = await eventsOf(await upload(form({ 'texts.zip': new Uint8Array(archive) })));
  expect(events[0]).toEqual({ event: 'started', files: 2 });
  const documents = events.flatMap((event) => (event.event === 'document' ? event : []));
  expect(documents.map(({ file, outcome }) => [file, outcome])).toEqual(
    expect.arrayContaining([
      ['texts.zip/a/2617.txt', 'unchanged'],
      ['texts.zip/b/novel.txt', 'failed'],
    ]),
  );
});

const problemOf = async (response: Response) => Problem.parse(await response.json());

const site = (name: string) => ({ 'Sec-Fetch-Site': name });
const proxied = (name: string) => ({ Origin: 'https://recalling.example', ...site(name) });

test.each([
  ['no files', () => upload(form({})), 400],
  ['another field', () => upload(form({ 'a.txt': 'a' }, 'documents')), 400],
  ['JSON', () => server.post('/api/documents', { files: [] }), 415],
  ['a page of another site', () => upload(form({ 'a.txt': 'a' }), { Origin: 'https://example.org' }), 403],
  ['a page of nowhere', () => upload(form({ 'a.txt': 'a' }), { Origin: 'null' }), 403],
  [
    'too many files',
    () => upload(form(Object.fromEntries(Array.from({ length: 201 }, (_, n) => [`${n}`, 'a'])))),
    413,
  ],
])('%s is refused', async (_, send, status) => {
  expect(await problemOf(await send())).toMatchObject({ status });
});

test.each([
  ['breaks off', '--x\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\n\r\nThe Security'],
  ['is divided otherwise than its header says', '--y\r\n'],
])('a form that %s is no fault of the server', async (_, body) => {
  const type = 'multipart/form-data; boundary=x';
  const response = await fetch(`${server.url}/api/documents`, {
    method: 'POST',
    headers: { 'Content-Type': type },
    body,
  });
  const { status, code, title } = Problem.parse(await response.json());
  expect({ status, code, title }).toEqual({
    status: 400,
    code: 'invalid-body',
    title: 'The form is not well formed',
  });
});

test.each([
  ['of the same origin', () => ({ Origin: server.url }), 200],
  ['through a proxy that sends another Host', () => proxied('same-origin'), 200],
  ['of another site, which the browser says', () => ({ Origin: server.url, ...site('cross-site') }), 403],
  ['of another port of this machine', () => proxied('same-site'), 403],
])('a page %s is let in or not', async (_, headers, status) => {
  const response = await upload(form({ 'a.txt': 'a' }), headers());
  await response.text();
  expect(response.status).toBe(status);
});

test('a second upload at the same time is told to wait', async () => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const app = createApp({
    database: server.database,
    loadFiles: async function* () {
      await released;
      yield* [];
    },
  });
  const { server: http, address } = await listen(app, '127.0.0.1', 0);
  const url = address.slice(0, -1);
  try {
    const first = await upload(form({ 'a.txt': 'a' }), {}, url);
    const second = await upload(form({ 'b.txt': 'b' }), {}, url);
    expect(second.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(await problemOf(second)).toMatchObject({ status: 409, code: 'busy' });
    release();
    expect((await eventsOf(first)).at(-1)).toMatchObject({ event: 'finished' });
    expect((await upload(form({ 'c.txt': 'c' }), {}, url)).status).toBe(200);
  } finally {
    release();
    http.closeAllConnections();
    http.close();
  }
});
