import { afterAll, beforeAll, expect, test } from 'vitest';
import { newRevision } from '../../server/database/version.ts';
import { keptByRevision } from '../../server/questions/kept.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

test('an answer is kept until something is loaded', async () => {
  let asked = 0;
  const question = keptByRevision(async () => {
    asked += 1;
    return asked;
  });
  const answers = [await question(server.database), await question(server.database)];
  await server.database.write([newRevision()]);
  expect([...answers, await question(server.database)]).toEqual([1, 1, 2]);
});

test('an answer that failed is asked for again', async () => {
  let asked = 0;
  const question = keptByRevision(async () => {
    asked += 1;
    if (asked === 1) throw new Error('away');
    return asked;
  });
  await expect(question(server.database)).rejects.toThrow('away');
  expect(await question(server.database)).toBe(2);
});
