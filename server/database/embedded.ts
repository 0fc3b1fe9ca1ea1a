import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { GrafeoDB, QueryResult, Transaction } from '@grafeo-db/js';
import type { RecallingError } from '../../seed/error.ts';
import { makeFolder } from '../../seed/load/folder.ts';
import { addCounters, isChange, noChange } from './counters.ts';
import type { Database, Parameters, Query, Statement, WriteCounters } from './database.ts';
import {
  closedError,
  damagedError,
  openingError,
  queryError,
  unsupportedSystem,
  unwritableError,
} from './embedded-errors.ts';
import { EmbeddedTexts } from './embedded-texts.ts';
import { removeWords } from './embedded-words.ts';
import type { TextFinds, TextQuestion } from './full-text.ts';
import { checkParameters } from './parameters.ts';
import { readRows } from './rows.ts';
import { readWatermark, removeWatermark, writeWatermark } from './watermark.ts';

const graphFile = 'graph.grafeo';
/** The write-ahead log is merged into the graph file whenever it has grown to this size. */
const checkpointBytes = 64 * 1024 * 1024;

/** Imported on demand: some systems lack this native library. */
const loadEngine = async (): Promise<typeof GrafeoDB> => {
  try {
    const { default: grafeo } = await import('@grafeo-db/js');
    return grafeo.GrafeoDB;
  } catch (error) {
    throw unsupportedSystem(error);
  }
};

/** The graph of a folder, as it was opened. */
interface Opened {
  readonly store: GrafeoDB;
  /** Why nothing can be written to it; null where it can. */
  readonly unwritable: RecallingError | null;
}

/** Opens what is there, or makes what is not. */
const openForWriting = (engine: typeof GrafeoDB, path: string): GrafeoDB => {
  makeFolder(dirname(path));
  const store = existsSync(path) ? engine.open(path) : engine.create(path);
  store.setCheckpointTriggers({ walBytes: checkpointBytes });
  return store;
};

/** Opens the graph of a folder, of which no commit may be lost. */
const openFile = (engine: typeof GrafeoDB, folder: string, open = openForWriting): GrafeoDB => {
  const path = join(folder, graphFile);
  const known = readWatermark(folder);
  try {
    if (known > 0 && !existsSync(path)) throw damagedError(folder, 'its file is missing');
    const store = open(engine, path);
    if (store.currentEpoch() < known) {
      store.close();
      throw damagedError(folder, 'it has lost changes that had been made');
    }
    return store;
  } catch (error) {
    throw openingError(folder, error);
  }
};

/** A graph that cannot be written to can still be asked and exported. */
const openAtAll = (engine: typeof GrafeoDB, folder: string): Opened => {
  const isThere = existsSync(join(folder, graphFile));
  try {
    return { store: openFile(engine, folder), unwritable: null };
  } catch (error) {
    const unwritable = unwritableError(folder, error);
    if (!isThere || unwritable === null) throw error;
    return { store: openFile(engine, folder, (_, path) => engine.openReadOnly(path)), unwritable };
  }
};

const countersOf = ({ counters }: QueryResult): WriteCounters => ({
  nodesCreated: counters.nodesCreated,
  nodesDeleted: counters.nodesDeleted,
  relationshipsCreated: counters.edgesCreated,
  relationshipsDeleted: counters.edgesDeleted,
  propertiesSet: counters.propertiesSet,
});

class EmbeddedDatabase implements Database {
  readonly engine = 'embedded';
  readonly #folder: string;
  readonly #store: GrafeoDB;
  readonly #unwritable: RecallingError | null;
  readonly #texts: EmbeddedTexts;
  readonly #running = new Set<Promise<unknown>>();
  #lastWrite: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(folder: string, { store, unwritable }: Opened) {
    this.#folder = folder;
    this.#store = store;
    this.#unwritable = unwritable;
    this.#texts = new EmbeddedTexts(folder, store, (query, parameters) => this.read(query, parameters));
  }

  async version(): Promise<string> {
    return this.#store.version();
  }

  /** Only one process can hold the graph, so its own commits are all that changes it. */
  async revision(): Promise<string> {
    if (this.#closed) throw closedError();
    return String(this.#store.currentEpoch());
  }

  read<Row>(query: Query<Row>, parameters: Parameters = {}): Promise<Row[]> {
    return this.#track(async () =>
      // The engine has no read-only transactions: one that is never committed changes nothing.
      this.#transaction(async (transaction) => {
        const result = await this.#run(transaction, { query, parameters });
        if (isChange(countersOf(result)))
          throw new Error(`cypher/${query.name}.cypher writes, and was read.`);
        return readRows(query, result.toArray());
      }),
    );
  }

  write(statements: readonly Statement[]): Promise<WriteCounters> {
    if (this.#unwritable) return Promise.reject(this.#unwritable);
    // One writer at a time, so that two writes never conflict.
    const write = this.#lastWrite.then(() => this.#track(() => this.#write(statements)));
    this.#lastWrite = write.catch(() => undefined);
    return write;
  }

  indexTexts(): Promise<void> {
    return this.#track(() => this.#texts.create());
  }

  readTexts(): Promise<void> {
    return this.#track(() => this.#texts.read());
  }

  findParagraphs(question: TextQuestion): Promise<TextFinds | null> {
    return this.#track(() => this.#texts.find(question));
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#lastWrite;
    await Promise.allSettled(this.#running);
    try {
      if (!this.#unwritable) await this.#texts.note();
    } finally {
      this.#store.close();
    }
  }

  async #write(statements: readonly Statement[]): Promise<WriteCounters> {
    const counters = await this.#transaction(async (transaction) => {
      let sum = noChange;
      for (const statement of statements)
        sum = addCounters(sum, countersOf(await this.#run(transaction, statement)));
      this.#commit(transaction);
      return sum;
    });
    this.#texts.wrote(statements);
    await writeWatermark(this.#folder, Number(this.#store.currentEpoch()));
    return counters;
  }

  async #transaction<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    const transaction = this.#store.beginTransaction();
    try {
      return await work(transaction);
    } finally {
      if (transaction.isActive) transaction.rollback();
    }
  }

  async #run(transaction: Transaction, { query, parameters }: Statement): Promise<QueryResult> {
    checkParameters(parameters);
    try {
      return await transaction.executeCypher(query.text, parameters);
    } catch (error) {
      throw queryError(this.#folder, query, error);
    }
  }

  #commit(transaction: Transaction): void {
    try {
      transaction.commit();
    } catch (error) {
      throw openingError(this.#folder, error);
    }
  }

  #track<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#closed) return Promise.reject(closedError());
    const promise = work();
    const forget = () => {
      this.#running.delete(promise);
    };
    this.#running.add(promise);
    promise.then(forget, forget);
    return promise;
  }
}

/**
 * Opens the embedded database in `folder`, or creates it. Rejects with `database-locked` where another process holds
 * it, `database-damaged` where it must be rebuilt, `database-unavailable` where the folder or the system does not allow it.
 * A graph that can be read but not written to is opened; what is written to it is refused with `database-unavailable`.
 */
export const openEmbedded = async (folder: string): Promise<Database> =>
  new EmbeddedDatabase(folder, openAtAll(await loadEngine(), folder));

/** Rejects with `database-locked` where another process holds the graph in `folder`; a damaged one is nobody's. */
export const requireFree = async (folder: string): Promise<void> => {
  const engine = await loadEngine();
  try {
    openFile(engine, folder).close();
  } catch (error) {
    const opening = openingError(folder, error);
    if (opening.code !== 'database-damaged') throw opening;
  }
};

/** Deletes the graph in `folder`, damaged or not, and nothing else there. */
export const removeEmbedded = (folder: string): void => {
  // The watermark goes first: a graph that is half gone must not count as damaged.
  removeWatermark(folder);
  removeWords(folder);
  for (const suffix of ['', '.wal', '.wal.damaged'])
    rmSync(join(folder, graphFile + suffix), { force: true, recursive: true });
};
