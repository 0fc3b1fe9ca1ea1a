import { afterAll, beforeAll, expect, test } from 'vitest';
import { Health } from '../../../server/contract.ts';
import { startServer, type TestServer } from '../server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

test('health names the engine and counts what is loaded', async () => {
  const { engine, counts } = Health.parse(await server.json('/api/health'));
  expect(engine).toBe('embedded');
  expect(counts).toMatchObject({ Resolution: 2825, Paragraph: 81 });
});

test('an answer that has not changed is not sent again', async () => {
  const first = await server.get('/api/resolutions/2617');
  const etag = first.headers.get('etag') ?? '';
  await first.text();
  const again = await fetch(`${server.url}/api/resolutions/2617`, {
    headers: { 'If-None-Match': etag, 'Cache-Control': 'max-age=0' },
  });
  expect(again.status).toBe(304);
});

test('answers are compressed and carry their protections', async () => {
  const { headers } = await server.get('/api/resolutions/2617');
  expect(headers.get('content-encoding')).toMatch(/gzip|br/);
  expect(headers.get('content-security-policy')).toContain("default-src 'self'");
  expect(headers.get('x-powered-by')).toBeNull();
});
