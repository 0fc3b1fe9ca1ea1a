import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import express from 'express';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientRoutes } from '../../../server/routes/client.ts';

const script = `export default ${JSON.stringify('words '.repeat(500))};`;
let folder: string;
let port: number;
let close: () => void;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recalling-assets-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'assets/part-abc.js'), script);
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Recalling</title>');
  await writeFile(join(folder, 'secret.js'), 'not an asset');
  const app = express();
  clientRoutes(app, folder);
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
  close = () => server.close();
});

afterAll(async () => {
  close();
  await rm(folder, { recursive: true });
});

/** A request as it is: `fetch` would unpack the answer. */
const ask = async (path: string, encoding: string) => {
  const request = get({ port, host: '127.0.0.1', path, headers: { 'Accept-Encoding': encoding } });
  // The answer is the first argument of the event.
  const [answer] = (await once(request, 'response')) as [IncomingMessage];
  return { status: answer.statusCode, headers: answer.headers, body: await buffer(answer) };
};

test.each(['gzip', 'gzip, deflate, br', '*'])(
  'a script comes compressed where %j is understood',
  async (encoding) => {
    for (let time = 0; time < 2; time += 1) {
      const { status, headers, body } = await ask('/assets/part-abc.js', encoding);
      expect(status).toBe(200);
      expect(headers['content-encoding']).toBe('gzip');
      expect(headers['content-type']).toContain('javascript');
      expect(headers['cache-control']).toContain('immutable');
      expect(headers.vary).toContain('Accept-Encoding');
      expect(body.length).toBeLessThan(script.length / 5);
      expect(gunzipSync(body).toString()).toBe(script);
    }
  },
);

test('it comes as it is where that is not understood', async () => {
  const { headers, body } = await ask('/assets/part-abc.js', 'identity');
  expect(headers['content-encoding']).toBeUndefined();
  expect(headers.vary).toContain('Accept-Encoding');
  expect(body.toString()).toBe(script);
});

test.each(['/assets/../secret.js', '/assets/%2e%2e%2fsecret.js', '/assets/other.js'])(
  '%s is no asset',
  async (path) => {
    expect((await ask(path, 'gzip')).body.toString()).not.toContain(script);
    expect((await ask(path, 'gzip')).headers['content-encoding']).toBeUndefined();
  },
);

test('an explorer that is built anew while it is served', async () => {
  const [before, after] = ['/assets/part-old.js', '/assets/part-new.js'];
  expect((await ask(after, 'gzip')).status).toBe(404);
  await writeFile(join(folder, before), script);
  expect((await ask(before, 'gzip')).status).toBe(200);
  await rm(join(folder, before));
  await writeFile(join(folder, after), script);
  for (const path of [before, after]) {
    const { headers, body } = await ask(path, 'gzip');
    expect(headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(body).toString()).toBe(script);
  }
});

test.each([
  ['/', '/api/resolutions/S%2FRES%2F2617%20(2021)?'],
  ['/?view=read&resolution=S/RES/1373+(2001)', '/api/resolutions/S%2FRES%2F1373%20(2001)?'],
  ['/?resolution=a%0D%0AX-Bad:%201', '/api/resolutions/a%0D%0AX-Bad%3A%201?'],
  ['/?view=network', undefined],
])('the page at %s says what it will need', async (path, needed) => {
  const { headers } = await ask(path, 'gzip');
  expect(headers.link).toBe(needed && `<${needed}>; rel=preload; as=fetch; crossorigin`);
});
