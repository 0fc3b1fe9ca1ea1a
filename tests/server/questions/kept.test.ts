import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../../server/database/database.ts';
import { newRevision } from '../../../server/database/version.ts';
import { keptByRevision, lookUp } from '../../../server/questions/at-hand/kept.ts';
import { startServer, type TestServer } from '../server.ts';

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

test('what is at hand belongs to the revision that was looked up last, and to no other', async () => {
  const { database } = server;
  let asked = 0;
  const question = keptByRevision(async () => {
    asked += 1;
    return asked;
  });
  await lookUp(database);
  expect(question.atHand(database)).toBeNull();
  expect(await question(database)).toBe(1);
  expect(question.atHand(database)).toBe(1);
  await database.write([newRevision()]);
  await lookUp(database);
  expect(question.atHand(database)).toBeNull();
  expect(await question(database)).toBe(2);
  expect(question.atHand(database)).toBe(2);
});

test('of two who look up the revision at once, the one who looked later is right', async () => {
  const answers: ((revision: string) => void)[] = [];
  const database: Database = Object.assign(Object.create(server.database), {
    revision: () => new Promise<string>((resolve) => answers.push(resolve)),
  });
  const question = keptByRevision(async () => 'answer');
  const [first, second] = [lookUp(database), lookUp(database)];
  answers[1]?.('new');
  await second;
  answers[0]?.('old');
  await first;
  const third = question(database);
  answers[2]?.('new');
  await third;
  expect(question.atHand(database)).toBe('answer');
  const fourth = lookUp(database);
  answers[3]?.('newer');
  await fourth;
  expect(question.atHand(database)).toBeNull();
});
