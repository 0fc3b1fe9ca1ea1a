import { configured } from '../../server/configured.ts';
import { discardGraph } from '../load/discard.ts';
import { loadDocuments } from '../load/documents.ts';
import { openForRebuild, storeOf } from '../load/graph.ts';
import { markRebuilt } from '../load/rebuilding.ts';
import { goesAhead } from './arguments.ts';
import { runCommand } from './exit.ts';
import { reportLoad } from './report.ts';

const usage = `Usage: npm run rebuild

Makes the graph anew from the kept documents (in the folder that RECALLING_DATA names), without the original files.
Needed after damage, or where a new version of Recalling asks for it.`;

/** `npm run rebuild`: the graph anew from the kept documents; exit code 1 if any of them could not be loaded. */
await runCommand(async (args) => {
  if (!goesAhead(args, usage)) return 0;
  const configuration = configured();
  await discardGraph(configuration, storeOf(configuration));
  const { database, store } = await openForRebuild(configuration);
  try {
    const code = await reportLoad(loadDocuments(database, store, store.all()), await store.count());
    await markRebuilt(configuration.data);
    return code;
  } finally {
    await database.close();
  }
});
