import { writeFile } from 'node:fs/promises';
import { runCommand } from '../../seed/commands/exit.ts';
import { openGraph } from '../../seed/load/graph.ts';
import { readConfiguration } from '../configuration.ts';
import { exportFile } from '../export/file.ts';
import { readExportOptions, usage } from './export-options.ts';

/** `npm run export -- …`: writes a part of the graph as a file. */
await runCommand(async (args) => {
  const options = readExportOptions(args);
  if (options === 'help') {
    console.log(usage);
    return 0;
  }
  const { database } = await openGraph(readConfiguration());
  try {
    const { name, contents, nodes, edges } = await exportFile(database, options.request, new Date());
    const out = options.out ?? name;
    await writeFile(out, contents);
    console.error(`${out}: ${nodes} nodes, ${edges} edges.`);
  } finally {
    await database.close();
  }
  return 0;
});
