import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { runCommand } from '../../seed/commands/exit.ts';
import { StatusLine } from '../../seed/commands/status-line.ts';
import { RecallingError } from '../../seed/error.ts';
import { openGraph } from '../../seed/load/graph.ts';
import { systemFaultOf } from '../../seed/system-fault.ts';
import { configured } from '../configured.ts';
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

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** The error in words where it is of the place that was named; any other as it is. */
const writingError = (out: string, error: unknown): unknown => {
  const fault = systemFaultOf(error);
  if (fault === undefined || Object(error).syscall === undefined) return error;
  return new RecallingError(
    'invalid-parameter',
    `${out} cannot be written: ${fault.reason}.`,
    'Name another file with --out.',
    { cause: error },
  );
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
    // What stands there may be another's: a folder, or a file that could not be opened.
    if (Object(error).syscall !== 'open') await rm(out, { force: true });
    throw writingError(out, error);
  }
  status.hide();
  console.error(`${out}: ${counted(size.nodes, 'node')}, ${counted(size.edges, 'edge')}.`);
  if (size.nodes === 0) console.error('Nothing in the graph is as asked: the file holds no findings.');
};

/** `npm run export -- …`: writes a part of the graph as a file. */
await runCommand(async (args) => {
  const options = readExportOptions(args);
  if (options === 'help') {
    console.log(usage);
    return 0;
  }
  const graph = await openGraph(configured());
  const { database } = graph;
  try {
    await loadShippedIfEmpty(graph);
    await writeExport(database, options);
  } finally {
    await database.close();
  }
  return 0;
});
