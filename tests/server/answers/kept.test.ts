import { beforeEach, expect, test } from 'vitest';
import { type Answer, KeptAnswers } from '../../../server/answers/kept.ts';

const megabytes = 1024 * 1024;
const answerOf = (size: number): Answer => ({
  etag: 'W/"1"',
  size,
  bodies: new Map([['identity', Buffer.alloc(size)]]),
});

let answers: KeptAnswers;
beforeEach(() => {
  answers = new KeptAnswers();
  answers.turnTo('1');
});

test('beyond 64 MB the answer that was asked for longest ago goes first', () => {
  for (let question = 0; question < 8; question += 1)
    answers.keep('1', `/${question}`, answerOf(8 * megabytes));
  expect(answers.get('/0')).toBeDefined();
  answers.keep('1', '/8', answerOf(1));
  expect(answers.get('/1')).toBeUndefined();
  for (const question of ['/0', '/2', '/7', '/8']) expect(answers.get(question), question).toBeDefined();
});

test('an answer of more than 8 MB is not kept', () => {
  answers.keep('1', '/large', answerOf(8 * megabytes + 1));
  expect(answers.get('/large')).toBeUndefined();
});

test('another encoding counts as well', async () => {
  const first = answerOf(8 * megabytes);
  answers.keep('1', '/0', first);
  for (let question = 1; question < 8; question += 1)
    answers.keep('1', `/${question}`, answerOf(8 * megabytes));
  expect((await answers.encoded(first, 'br')).byteLength).toBeGreaterThan(0);
  expect(answers.get('/0')).toBeUndefined();
  expect(answers.get('/1')).toBeDefined();
});

test('a new revision forgets the answers of the old one, and takes none that were begun under it', () => {
  answers.keep('1', '/a', answerOf(1));
  answers.turnTo('2');
  answers.keep('1', '/b', answerOf(1));
  answers.keep('2', '/c', answerOf(1));
  expect(['/a', '/b', '/c'].map((question) => answers.get(question) !== undefined)).toEqual([
    false,
    false,
    true,
  ]);
});
