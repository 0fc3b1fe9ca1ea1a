import { RecallingError } from '../error.ts';
import { readCorpus } from '../read/pool/corpus.ts';
import { lineOf, runCommand } from './exit.ts';

/**
 * `npm run -s read -- PATH…`: prints what the text of each resolution says, one JSON document a line. A file that
 * cannot be read is a line on standard error; the others are still printed, and the exit code is then 1.
 */
await runCommand(async (paths) => {
  if (paths.length === 0) {
    throw new RecallingError(
      'invalid-parameter',
      'No file is named.',
      'Usage: npm run -s read -- FILE_OR_FOLDER…',
    );
  }
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
