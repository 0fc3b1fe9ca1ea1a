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
import { openedBare } from '../bare.ts';
import { plainBatches } from '../rows.ts';
import { spent } from '../spent.ts';
import { type Answered, askAll } from './questions.ts';

/** Seconds that loading took. */
interface Loading {
  /** Of the processors: all of it, and what of it was writing into the graph. */
  readonly load: number;
  readonly writing: number;
  /** Of the processors: the same rows in plain batches by the bare driver. */
  readonly bareLoad: number;
  /** By the clock. */
  readonly elapsed: number;
}

/** What was measured with so many documents loaded. */
export interface Grown {
  readonly documents: number;
  readonly nodes: number;
  readonly relationships: number;
  /** null for a graph that was loaded before. */
  readonly loading: Loading | null;
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
  const [before, began] = [spent(), performance.now()];
  await work();
  return { cpu: spent() - before, elapsed: (performance.now() - began) / 1e3 };
};

/** Documents that were read, into the graph and into the folder of kept documents. */
const load = async (data: string, readings: readonly FileReading[]) => {
  const { database, store } = await openGraph(readConfiguration({ RECALLING_DATA: data }));
  const write = database.write.bind(database);
  let writing = 0;
  // Nothing else goes on while a transaction is written.
  database.write = async (statements) => {
    const before = spent();
    const counters = await write(statements);
    writing += spent() - before;
    return counters;
  };
  try {
    const all = await measured(async () => {
      for await (const { outcome, reason } of loadDocuments(database, store, readings))
        if (outcome === 'failed') throw new Error(String(reason));
    });
    return { ...all, writing };
  } finally {
    await database.close();
  }
};

const bareAtOnce = 250;

/** Their rows alone, made before, by the bare engine into a graph that has the catalogue: seconds of the processors. */
const loadBare = async (data: string, readings: readonly FileReading[]) => {
  await (await openGraph(readConfiguration({ RECALLING_DATA: data }))).database.close();
  const documents = readings.flatMap((reading) => ('document' in reading ? [reading.document] : []));
  const engine = grafeo.GrafeoDB.open(join(data, 'graph.grafeo'));
  let cpu = 0;
  // The rows of all documents together would not fit into memory.
  for (let from = 0; from < documents.length; from += bareAtOnce) {
    const some = documents.slice(from, from + bareAtOnce);
    const statements = plainBatches(some.map((document) => documentRows(document, catalogue)));
    const before = spent();
    for (const { text, parameters } of statements) await engine.executeCypher(text, parameters);
    cpu += spent() - before;
  }
  engine.close();
  return cpu;
};

/** Questions, put to the product and, on a copy of the graph, to the bare engine. */
const question = async (data: string) => {
  const copy = await mkdtemp(join(tmpdir(), 'recalling-bench-'));
  await copyFile(join(data, 'graph.grafeo'), join(copy, 'graph.grafeo'));
  const bare = openedBare(copy);
  const { database } = await openGraph(readConfiguration({ RECALLING_DATA: data }));
  try {
    const { counts } = await readHealth(database);
    const nodes = Object.values(counts).reduce((sum, count) => sum + count, 0);
    const answers = await askAll(database, bare);
    return { nodes, relationships: bare.relationships(), answers };
  } finally {
    await database.close();
    await bare.close();
  }
};

/** What a graph takes that is loaded, and how it answers. */
export const measureLoaded = async (data: string): Promise<Grown> => {
  const program = await buildProgram('tests/bench/programs/opened.ts');
  const environment = { ...process.env, RECALLING_DATA: data };
  const { stdout } = await promisify(execFile)(process.execPath, [program], { env: environment });
  const kept = (await readdir(join(data, 'documents'))).filter((name) => /\.[a-z]{2}\.json$/.test(name));
  return {
    documents: kept.length,
    ...(await question(data)),
    loading: null,
    ...Opened.parse(JSON.parse(stdout)),
    graph: (await stat(join(data, 'graph.grafeo'))).size,
    kept: await sizeOf(join(data, 'documents')),
  };
};

/** Loads documents into a graph of their own, and measures. */
export const grow = async (readings: readonly FileReading[]): Promise<Grown> => {
  const [data, plain] = [
    await mkdtemp(join(tmpdir(), 'recalling-bench-')),
    await mkdtemp(join(tmpdir(), 'recalling-bench-')),
  ];
  try {
    const bare = await loadBare(plain, readings);
    const { cpu, elapsed, writing } = await load(data, readings);
    return { ...(await measureLoaded(data)), loading: { load: cpu, writing, bareLoad: bare, elapsed } };
  } finally {
    for (const folder of [data, plain]) await rm(folder, { recursive: true, force: true });
  }
};
