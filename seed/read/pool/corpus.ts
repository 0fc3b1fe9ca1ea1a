import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { catalogue } from '../../catalogue/catalogue.ts';
import type { Found } from '../archive/members.ts';
import { type FileReading, findFiles, readFound } from '../files.ts';
import { settled } from './message.ts';
import { inOrder } from './ordered.ts';
import { Threads } from './threads.ts';

/** More threads than these outrun whatever takes what they read. */
const mostThreads = 8;
/** So many documents are read at once here before threads are started: starting them takes as long. */
const readHere = 8;
/** Documents under way or read ahead, for each thread. */
const ahead = 4;

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
 */
export async function* readCorpus(
  paths: readonly string[],
  program: string | null = builtThread(),
): AsyncGenerator<FileReading> {
  const most = Math.min(availableParallelism(), mostThreads);
  if (program === null || most === 1) {
    for await (const found of findFiles(paths)) yield readFound(found, catalogue);
    return;
  }
  const threads = new Threads(program, most);
  let seen = 0;
  const read = async (found: Found): Promise<FileReading> => {
    seen += 1;
    if ('error' in found || seen <= readHere) return readFound(found, catalogue);
    const { file } = found;
    const answer = await threads.run(found);
    return { file, source: answer.bytes, ...settled(answer) };
  };
  try {
    yield* inOrder(findFiles(paths), most * ahead, read);
  } finally {
    await threads.end();
  }
}
