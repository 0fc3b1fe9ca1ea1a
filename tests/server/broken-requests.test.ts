import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Problem } from '../../server/contract.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

/** What the server answers to these bytes, to the end of the connection. */
const answerTo = async (bytes: string): Promise<string> => {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  await once(socket, 'connect');
  socket.write(bytes);
  return text(socket);
};

const request = (address: string) =>
  `GET ${address} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`;

test('an address as long as a graph of a thousand nodes is answered', async () => {
  const answer = await answerTo(request(`/api/health?${'nodes=S%2FRES%2F2617&'.repeat(2_000)}`));
  expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
});

test.each([
  ['an address that is too long', request(`/?${'a'.repeat(70_000)}`), 431, /64 kB.*POST \/api\/subgraph/],
  ['what is no HTTP', 'hello\r\n\r\n', 400, /not HTTP/],
  [
    'a length that is none',
    'POST /api/export HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n',
    400,
    /not HTTP/,
  ],
] as const)('%s is told in a problem document', async (_, bytes, status, words) => {
  const answer = await answerTo(bytes);
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} .*\r\nContent-Type: application/problem\\+json`));
  const problem = Problem.parse(JSON.parse(body));
  expect([problem.status, problem.detail]).toEqual([status, expect.stringMatching(words)]);
  expect((await server.get('/api/health')).status).toBe(200);
});
