import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import grafeo from '@grafeo-db/js';
import { z } from 'zod';
import { catalogue } from '../../../seed/catalogue/catalogue.ts';
import { loadDocuments } from '../../../seed/load/documents.ts';
import { openGraph } from '../../../seed/load/graph.ts';
import type { FileReading } from '../../../seed/read/files.ts';
import { documentRows } from '../../../seed/rows/document.ts';
import { readConfiguration } from '../../../server/configuration.ts';
import { readHealth } from '../../../server/questions/health.ts';
import { buildProgram } from '../../support/program.ts';
import { type BareDriver, openedBare } from '../bare.ts';
import { plainBatches } from '../rows.ts';
import { type Answered, askAll } from './questions.ts';

/** What was measured with so many documents loaded. */
export interface Grown {
  readonly documents: number;
  readonly nodes: number;
  readonly relationships: number;
  /** Seconds of processor time that loading took, and the same rows in plain batches by the bare driver. */
  readonly load: number;
  readonly bareLoad: number;
  /** Seconds by the clock that loading took. */
  readonly loadElapsed: number;
  /** Milliseconds until the graph is open, and until all is at hand that is read ahead. */
  readonly open: number;
  readonly ahead: number;
  /** Bytes of memory of a process that has it open, of the graph on disk, and of the kept documents. */
  readonly memory: number;
  readonly graph: number;
  readonly kept: number;
  readonly answers: readonly Answered[];
}

const Opened = z.object({ open: z.number(), ahead: z.number(), memory: z.number() });

const sizeOf = async (folder: string): Promise<number> => {
  const files = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile());
  const sizes = files.map(async ({ name }) => (await stat(join(folder, name))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
};

/** Seconds that work takes: of the processors, and by the clock. */
const measured = async (work: () => Promise<unknown>): Promise<{ cpu: number; elapsed: number }> => {
  const [before, began] = [process.cpuUsage(), performance.now()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1e6, elapsed: (performance.now() - began) / 1e3 };
};

/** Documents that were read, into the graph and into the folder of kept documents. */
const load = async (data: string, readings: readonly FileReading[]) => {
  const { database, store } = await openGraph(readConfiguration({ RECALLING_DATA: data }));
  try {
    return await measured(async () => {
      for await (const { outcome, reason } of loadDocuments(database, store, readings))
        if (outcome === 'failed') throw new Error(String(reason));
    });
  } finally {
    await database.close();
  }
};

/** Their rows alone, made before, by the bare engine into a graph that has the catalogue. */
const loadBare = async (data: string, readings: readonly FileReading[]) => {
  await (await openGraph(readConfiguration({ RECALLING_DATA: data }))).database.close();
  const documents = readings.flatMap((reading) => ('document' in reading ? [reading.document] : []));
  const statements = plainBatches(documents.map((document) => documentRows(document, catalogue)));
  const engine = grafeo.GrafeoDB.open(join(data, 'graph.grafeo'));
  const spent = await measured(async () => {
    for (const { text, parameters } of statements) await engine.executeCypher(text, parameters);
  });
  const relationships = engine.edgeCount();
  engine.close();
  return { ...spent, relationships };
};

/** Questions, put to the product and, on a copy of the graph, to the bare engine. */
const question = async (data: string) => {
  const copy = await mkdtemp(join(tmpdir(), 'recalling-bench-'));
  await copyFile(join(data, 'graph.grafeo'), join(copy, 'graph.grafeo'));
  const bare: BareDriver = openedBare(copy);
  const { database } = await openGraph(readConfiguration({ RECALLING_DATA: data }));
  try {
    const { counts } = await readHealth(database);
    const nodes = Object.values(counts).reduce((sum, count) => sum + count, 0);
    return { nodes, answers: await askAll(database, bare) };
  } finally {
    await database.close();
    await bare.close();
  }
};

/** Loads documents into a graph of their own, and measures. */
export const grow = async (readings: readonly FileReading[]): Promise<Grown> => {
  const [data, plain] = [
    await mkdtemp(join(tmpdir(), 'recalling-bench-')),
    await mkdtemp(join(tmpdir(), 'recalling-bench-')),
  ];
  try {
    const program = await buildProgram('tests/bench/programs/opened.ts');
    const bareLoad = await loadBare(plain, readings);
    const loaded = await load(data, readings);
    const environment = { ...process.env, RECALLING_DATA: data };
    const { stdout } = await promisify(execFile)(process.execPath, [program], { env: environment });
    return {
      documents: readings.length,
      ...(await question(data)),
      relationships: bareLoad.relationships,
      load: loaded.cpu,
      loadElapsed: loaded.elapsed,
      bareLoad: bareLoad.cpu,
      ...Opened.parse(JSON.parse(stdout)),
      graph: (await stat(join(data, 'graph.grafeo'))).size,
      kept: await sizeOf(join(data, 'documents')),
    };
  } finally {
    for (const folder of [data, plain]) await rm(folder, { recursive: true, force: true });
  }
};
