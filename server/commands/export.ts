import { realpath, stat, writeFile } from 'node:fs/promises';
import { runCommand } from '../../seed/commands/exit.ts';
import { StatusLine } from '../../seed/commands/status-line.ts';
import { RecallingError } from '../../seed/error.ts';
import { openGraph } from '../../seed/load/graph.ts';
import { writeWhole } from '../../seed/load/whole-file.ts';
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

/** A pipe or a device (`--out /dev/stdout`) is written to as it is; where a file stands or none, it is all or nothing. */
const writeTo = async (out: string, contents: AsyncIterable<Uint8Array>, signal: AbortSignal) => {
  const there = await stat(out).catch(() => null);
  if (there === null || there.isFile())
    return writeWhole(there === null ? out : await realpath(out), contents, signal);
  return writeFile(out, contents, { signal });
};

/** Writes the file; what stood there before stays until the new one is whole. */
const writeExport = async (
  database: Database,
  { request, out: given }: ExportOptions,
  signal: AbortSignal,
): Promise<void> => {
  const status = new StatusLine();
  const { name, contents, size } = await exportFile(database, request, new Date(), (progress) => {
    signal.throwIfAborted();
    status.show(() => lineOf(progress));
  });
  const out = given ?? name;
  try {
    await writeTo(out, contents, signal);
  } catch (error) {
    // The reader of a pipe may have had enough, as `head` does: that is no fault.
    if (Object(error).code === 'EPIPE') return;
    throw writingError(out, error);
  } finally {
    status.hide();
  }
  console.error(`${out}: ${counted(size.nodes, 'node')}, ${counted(size.edges, 'edge')}.`);
  if (size.nodes === 0) console.error('Nothing in the graph is as asked: the file holds no findings.');
};

/** Aborted when the user asks to stop (Ctrl-C). A second time ends the program at once. */
const untilStopped = (): AbortSignal => {
  const stopping = new AbortController();
  for (const sign of ['SIGINT', 'SIGTERM']) process.once(sign, () => stopping.abort());
  return stopping.signal;
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
    const stopped = untilStopped();
    try {
      await writeExport(database, options, stopped);
    } catch (error) {
      if (!stopped.aborted) throw error;
      console.error('Stopped: no file was written.');
      return 1;
    }
  } finally {
    await database.close();
  }
  return 0;
});
