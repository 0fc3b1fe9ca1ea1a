import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { buildProgram } from '../support/program.ts';
import { type Comparison, comparisonOf, type Sample } from './compare.ts';
import { longer } from './reading.ts';

/** Tells at the end of a program how much memory it had at most, in kilobytes. */
const telling = `process.on('exit', () => require('node:fs').writeSync(2, String(process.resourceUsage().maxRSS)));`;

/**
 * The peak of memory of reading folders as users do (`npm run read`, its output thrown away): constant where the ratio of
 * four times as many documents to so many is 1.
 */
export async function* memory(): AsyncGenerator<Comparison> {
  const folder = await mkdtemp(join(tmpdir(), 'recalling-bench-'));
  try {
    const program = await buildProgram('seed/commands/read.ts');
    await copyFile(await buildProgram('seed/read/pool/thread.ts'), join(dirname(program), 'reader.js'));
    const hook = join(folder, 'telling.cjs');
    await writeFile(hook, telling);
    const peak = async (documents: number): Promise<number> => {
      const { stderr } = await promisify(execFile)('/bin/sh', [
        '-c',
        '"$0" -r "$1" "$2" "$3" > /dev/null',
        process.execPath,
        hook,
        program,
        join(folder, String(documents)),
      ]);
      return Number(stderr) / 1_000;
    };
    const text = longer(5);
    for (const documents of [1_000, 4_000, 16_000]) {
      await mkdir(join(folder, String(documents)));
      for (let number = 0; number < documents; number += 1)
        await writeFile(join(folder, String(documents), `${number}.txt`), text);
    }
    for (const documents of [1_000, 4_000]) {
      const samples: Sample[] = [];
      while (samples.length < 2)
        samples.push({ product: await peak(4 * documents), bare: await peak(documents) });
      yield { ...comparisonOf(`${4 * documents} documents against ${documents}`, samples), unit: 'MB' };
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}
