import { request } from 'node:http';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createApp } from '../../server/app.ts';
import { listen } from '../../server/listen.ts';
import { startServer, type TestServer } from './server.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** A page of another site whose name was made to point here says that name, and is refused whatever it asks. */
let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

/** fetch sends no other Host than that of the address. */
const asked = (url: string, host: string, path = '/api/health', method = 'GET'): Promise<[number, string]> =>
  new Promise((resolve, reject) => {
    const sent = request(new URL(path, url), { method, headers: { host } }, (response) => {
      let text = '';
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () => resolve([response.statusCode ?? 0, text]));
    });
    sent.on('error', reject).end();
  });

test.each([
  ['localhost:8617', 200],
  ['LOCALHOST', 200],
  ['explorer.localhost:1', 200],
  ['127.0.0.1:8617', 200],
  ['[::1]:8617', 200],
  ['192.168.1.7:8617', 200],
  ['rebound.example:8617', 421],
  ['127.0.0.1.example', 421],
  ['localhost.example', 421],
  ['notlocalhost', 421],
  ['a b', 421],
])('listening on this machine only, a request for %s gets %i', async (host, status) => {
  const [given, text] = await asked(server.url, host);
  expect(given, text).toBe(status);
  if (status === 421) expect(JSON.parse(text)).toMatchObject({ code: 'foreign-host', status });
});

test.each([
  ['/api/openapi.json', 'GET'],
  ['/api/documents', 'POST'],
  ['/api/export', 'POST'],
  ['/', 'GET'],
])('a name that is not its own reaches nothing: %s', async (path, method) => {
  const [status] = await asked(server.url, 'rebound.example', path, method);
  expect(status).toBe(421);
});

test.each([
  { host: '0.0.0.0', allowedHosts: [], name: 'recalling.example', status: 200 },
  { host: '::', allowedHosts: [], name: 'recalling.example', status: 200 },
  { host: '0.0.0.0', allowedHosts: ['recalling.example'], name: 'recalling.example:8617', status: 200 },
  { host: '0.0.0.0', allowedHosts: ['recalling.example'], name: 'rebound.example', status: 421 },
  { host: '127.0.0.1', allowedHosts: ['Recalling.example'], name: 'recalling.example', status: 200 },
  { host: 'localhost', allowedHosts: [], name: 'rebound.example', status: 421 },
])(
  'listening at $host, with $allowedHosts allowed, $name gets $status',
  async ({ host, allowedHosts, name, status }) => {
    const loadFiles = async function* () {};
    const app = createApp({ database: server.database, loadFiles, host, allowedHosts });
    const { server: other, address } = await listen(app, '127.0.0.1', 0);
    try {
      expect((await asked(address, name))[0]).toBe(status);
    } finally {
      other.closeAllConnections();
      other.close();
    }
  },
);
