import { RecallingError } from '../error.ts';
import { readCorpus } from '../read/pool/corpus.ts';
import { pathsIn } from './arguments.ts';
import { lineOf, runCommand } from './exit.ts';

const usage = `Usage: npm run -s read -- FILE_OR_FOLDER…

Prints what the text of each resolution says, one JSON document a line. A file that cannot be read is told on standard
error, with the reason; the others are still printed.`;

/**
 * `npm run -s read -- PATH…`: prints what the text of each resolution says, one JSON document a line. A file that
 * cannot be read is a line on standard error; the others are still printed, and the exit code is then 1.
 */
await runCommand(async (args) => {
  const paths = pathsIn(args, usage);
  if (paths === undefined) return 0;
  if (paths.length === 0) throw new RecallingError('invalid-parameter', 'No file is named.', usage);
  let failed = 0;
  for await (const reading of readCorpus(paths)) {
    if ('error' in reading) {
      failed += 1;
      console.error(lineOf(reading.error));
    } else if (!process.stdout.write(`${JSON.stringify(reading.document)}\n`)) {
      await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
  }
  return failed === 0 ? 0 : 1;
});
