import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { catalogue } from '../../catalogue/catalogue.ts';
import type { Found } from '../archive/members.ts';
import { type FileReading, findFiles, readFound } from '../files.ts';
import { settled } from './message.ts';
import { inOrder } from './ordered.ts';
import { Threads } from './threads.ts';

/** More threads than these outrun whatever takes what they read. */
const mostThreads = 8;
/**
 * After so many milliseconds of work here threads are started: about what it takes one to start, and to read its first
 * documents with code that is cold there. What takes less is done before they could help; what takes longer loses nothing, since
 * reading here goes on meanwhile.
 */
const patience = 2_500;
/** Files under way or read ahead, for each thread, and bytes of all of them: most have some tens of kilobytes. */
const ahead = 16;
const bytesAhead = 200_000_000;

/** The threads' program, which is built beside the command that runs. */
const builtThread = (): string | null => {
  const program = join(dirname(process.argv[1] ?? '.'), 'reader.js');
  return existsSync(program) ? program : null;
};

/**
 * Reads files, folders and archives on all cores, as `readFiles` does on one: the same readings in the same order. Memory
 * depends on the number of cores and the longest documents, not on how many there are.
 *
 * @param program what a thread runs; null: everything is read here, as where the project runs unbuilt
 * @param longest milliseconds of processor time after which threads are started
 */
export async function* readCorpus(
  paths: readonly string[],
  program: string | null = builtThread(),
  longest = patience,
): AsyncGenerator<FileReading> {
  const most = Math.min(availableParallelism(), mostThreads);
  if (program === null || most === 1) {
    for await (const found of findFiles(paths)) yield* await readFound(found, catalogue);
    return;
  }
  const pool: { threads: Threads | null } = { threads: null };
  // Processor time: documents are under way side by side, so that by the clock each would count the others' as well.
  const before = process.cpuUsage();
  const spent = (): number => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  };
  const read = async (found: Found): Promise<readonly FileReading[]> => {
    if ('error' in found) return [found];
    const answer = pool.threads?.offer(found) ?? null;
    if (answer !== null) {
      const read = await answer;
      return settled(read).map((part) => ({ file: found.file, source: read.bytes, ...part }));
    }
    const reading = await readFound(found, catalogue);
    if (spent() >= longest) pool.threads ??= new Threads(program, most - 1);
    return reading;
  };
  // What is read here keeps the thread busy: between two documents answers of the other threads are taken.
  const taken = async function* () {
    for await (const found of findFiles(paths)) {
      if (pool.threads !== null) await turn();
      yield found;
    }
  };
  try {
    const window = { items: most * ahead, weight: bytesAhead };
    const weightOf = (found: Found): number => ('bytes' in found ? found.bytes.length : 0);
    for await (const readings of inOrder(taken(), window, weightOf, read)) yield* readings;
  } finally {
    await pool.threads?.end();
  }
}
