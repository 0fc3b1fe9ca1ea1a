import { configured } from '../../server/configured.ts';
import { loadDocuments } from '../load/documents.ts';
import { openGraph } from '../load/graph.ts';
import { shippedTexts } from '../load/shipped.ts';
import { readCorpus } from '../read/pool/corpus.ts';
import { pathsIn } from './arguments.ts';
import { countFiles } from './count.ts';
import { runCommand } from './exit.ts';
import { interruptible } from './interrupt.ts';
import { reportLoad } from './report.ts';

const usage = `Usage: npm run seed -- [PATH…]

Reads resolutions from files and folders and loads them into the graph; without a PATH, the resolution that ships.
Safe to repeat and to interrupt: what is loaded and has not changed is passed over, a changed text replaces the old.`;

/** `npm run seed -- [PATH…]`: loads resolutions; exit code 1 if any of them failed, the others are loaded. */
await runCommand(async (args) => {
  const given = pathsIn(args, usage);
  if (given === undefined) return 0;
  const paths = given.length > 0 ? given : await shippedTexts();
  const stop = interruptible();
  const { database, store } = await openGraph(configured());
  try {
    const outcomes = loadDocuments(database, store, readCorpus(paths));
    return await reportLoad(outcomes, await countFiles(paths), stop);
  } finally {
    await database.close();
  }
});
