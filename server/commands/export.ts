import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { runCommand } from '../../seed/commands/exit.ts';
import { StatusLine } from '../../seed/commands/status-line.ts';
import { openGraph } from '../../seed/load/graph.ts';
import { readConfiguration } from '../configuration.ts';
import type { Database } from '../database/database.ts';
import { exportFile } from '../export/file.ts';
import type { Progress } from '../export/progress.ts';
import { loadShippedIfEmpty } from '../first-load.ts';
import { type ExportOptions, readExportOptions, usage } from './export-options.ts';

const number = new Intl.NumberFormat('en');

/** `43 % · 12,400 of 115,350 nodes`. */
const lineOf = (progress: Progress): string => {
  if (progress.step === 'counting') return `counting: ${number.format(progress.nodes)} nodes`;
  const { step, read, of, share } = progress;
  return `${Math.floor(100 * share)} % · ${number.format(read)} of ${number.format(of)} ${step}`;
};

/** Writes the file; what is half written when an error ends it does not stay. */
const writeExport = async (database: Database, { request, out: given }: ExportOptions): Promise<void> => {
  const status = new StatusLine();
  const { name, contents, size } = await exportFile(database, request, new Date(), (progress) =>
    status.show(() => lineOf(progress)),
  );
  const out = given ?? name;
  try {
    await pipeline(contents, createWriteStream(out));
  } catch (error) {
    await rm(out, { force: true });
    throw error;
  }
  status.hide();
  console.error(`${out}: ${size.nodes} nodes, ${size.edges} edges.`);
};

/** `npm run export -- …`: writes a part of the graph as a file. */
await runCommand(async (args) => {
  const options = readExportOptions(args);
  if (options === 'help') {
    console.log(usage);
    return 0;
  }
  const graph = await openGraph(readConfiguration());
  const { database } = graph;
  try {
    await loadShippedIfEmpty(graph);
    await writeExport(database, options);
  } finally {
    await database.close();
  }
  return 0;
});
