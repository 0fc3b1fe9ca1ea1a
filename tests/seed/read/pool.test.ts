import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FileReading } from '../../../seed/read/files.ts';
import { readCorpus } from '../../../seed/read/pool/corpus.ts';
import { settled } from '../../../seed/read/pool/message.ts';
import { inOrder } from '../../../seed/read/pool/ordered.ts';
import { Threads } from '../../../seed/read/pool/threads.ts';
import { buildProgram } from '../../support/program.ts';

const text = (number: number): string => `Resolution ${number} (2021)

The Security Council,

Recalling resolution 1373 (2001),

1. Decides to remain seized of the matter.`;

let program = '';
let folder = '';
beforeAll(async () => {
  program = await buildProgram('seed/read/pool/thread.ts');
  folder = await mkdtemp(join(tmpdir(), 'recalling-pool-'));
  await mkdir(join(folder, 'texts'));
  for (let number = 2558; number < 2598; number += 1)
    await writeFile(
      join(folder, 'texts', `${number}.txt`),
      number % 10 === 0 ? 'This is a letter to a friend.' : text(number),
    );
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const collect = async (readings: AsyncIterable<FileReading>): Promise<unknown[]> => {
  const collected: unknown[] = [];
  for await (const reading of readings)
    collected.push(
      'error' in reading
        ? [reading.file, reading.error.code, reading.error.message, reading.error.advice]
        : [reading.file, reading.document, Buffer.from(reading.source).toString()],
    );
  return collected;
};

describe('a corpus', () => {
  test('is read on threads as it is read without: the same documents and errors, in the same order', async () => {
    const paths = [join(folder, 'texts'), join(folder, 'nothing.txt')];
    const here = await collect(readCorpus(paths, null));
    expect(here).toHaveLength(41);
    expect(await collect(readCorpus(paths, program, 0))).toEqual(here);
  });

  test('can be left before its end', async () => {
    let seen = 0;
    for await (const _ of readCorpus([join(folder, 'texts')], program, 0)) {
      seen += 1;
      if (seen === 20) break;
    }
    expect(seen).toBe(20);
  });
});

describe('threads', () => {
  /** What a thread answers once one is ready. */
  const answered = async (threads: Threads, bytes: Uint8Array) => {
    for (;;) {
      const answer = threads.offer({ file: 'a.txt', bytes });
      if (answer !== null) return answer;
      await turn();
    }
  };

  test('read what is offered to them, several at once', async () => {
    const threads = new Threads(program, 2);
    const numbers = [2561, 2562, 2563];
    const answers = await Promise.all(numbers.map((number) => answered(threads, Buffer.from(text(number)))));
    const symbols = answers
      .flatMap(settled)
      .map((part) => ('document' in part ? part.document.symbol : part));
    expect(symbols).toEqual(numbers.map((number) => `S/RES/${number} (2021)`));
    await threads.end();
  });

  test('tell of a program that fails', async () => {
    const broken = join(folder, 'broken.mjs');
    await writeFile(broken, "throw new Error('no such reader');");
    const threads = new Threads(broken, 1);
    await expect(answered(threads, Buffer.from(text(2617)))).rejects.toThrow(/no such reader/);
    await threads.end();
  });
});

describe('work side by side', () => {
  const window = (items: number) => ({ items, weight: Number.POSITIVE_INFINITY });
  const alike = (): number => 1;
  async function* numbers(count: number, taken: (number: number) => void) {
    for (let number = 0; number < count; number += 1) {
      taken(number);
      yield number;
    }
  }

  test('gives its results in order, whichever is ready first', async () => {
    const results: number[] = [];
    const work = async (number: number) => {
      for (let turns = (number * 7) % 5; turns > 0; turns -= 1) await turn();
      return number;
    };
    for await (const result of inOrder(
      numbers(50, () => {}),
      window(8),
      alike,
      work,
    ))
      results.push(result);
    expect(results).toEqual(Array.from({ length: 50 }, (_, index) => index));
  });

  test('takes no more items ahead than the window lets it', async () => {
    let last = -1;
    const taken = (number: number) => {
      last = number;
    };
    for await (const result of inOrder(numbers(50, taken), window(8), alike, (number) =>
      Promise.resolve(number),
    ))
      expect(last - result).toBeLessThan(8);
    expect(last).toBe(49);
  });

  test('takes no more weight ahead than the window lets it, but for one that is heavier by itself', async () => {
    const weights = [3, 3, 3, 9, 1, 1, 20, 2, 9, 9];
    let [under, heaviest] = [0, 0];
    const read: number[] = [];
    for await (const number of inOrder(
      numbers(weights.length, () => {}),
      { items: 100, weight: 10 },
      (number) => weights[number] ?? 0,
      (number) => {
        under += weights[number] ?? 0;
        heaviest = Math.max(heaviest, weights[number] === 20 ? 0 : under);
        return Promise.resolve(number);
      },
    )) {
      under -= weights[number] ?? 0;
      read.push(number);
    }
    expect(read).toEqual(weights.map((_, index) => index));
    expect(heaviest).toBeLessThanOrEqual(10);
  });

  test('tells of work that fails in its turn', async () => {
    const results: number[] = [];
    const work = (number: number) =>
      number === 3 ? Promise.reject(new Error('third')) : Promise.resolve(number);
    const all = async () => {
      for await (const result of inOrder(
        numbers(9, () => {}),
        window(4),
        alike,
        work,
      ))
        results.push(result);
    };
    await expect(all()).rejects.toThrow('third');
    expect(results).toEqual([0, 1, 2]);
  });
});
