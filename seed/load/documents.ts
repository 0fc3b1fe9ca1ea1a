import type { Database } from '../../server/database/database.ts';
import { catalogue } from '../catalogue/catalogue.ts';
import { readCitationFacts } from '../catalogue/citations.ts';
import type { ReadDocument } from '../document.ts';
import { type ErrorCode, isRecallingError, lineOfRecalling } from '../error.ts';
import { groupBy } from '../group.ts';
import type { FileReading } from '../read/files.ts';
import { type DocumentRows, documentRows } from '../rows/document.ts';
import { factRows } from '../rows/facts.ts';
import type { LinkRow } from '../rows/row.ts';
import { type Change, changesBy, writeDocuments } from './batch.ts';
import { weightOf } from './chunks.ts';
import { digestOf } from './digest.ts';
import type { DigestedRows } from './statements.ts';
import type { DocumentStore } from './store.ts';

/** The outcome of loading one file. */
export interface LoadOutcome {
  readonly file: string;
  /** null where the file could not be read. */
  readonly symbol: string | null;
  readonly outcome: Change | 'failed';
  /** Why it failed and what to do; null unless it failed. */
  readonly reason: string | null;
  /** What kind of failure it was, where that is known. */
  readonly code: ErrorCode | null;
  readonly warnings: readonly string[];
}

interface Pending extends DigestedRows {
  readonly document: ReadDocument;
  readonly source: Uint8Array;
}

/** Documents are loaded in batches of about this many rows: fewer, larger transactions are faster. */
const rowsPerTransaction = 15_000;

const sizeOf = ({ rows }: DigestedRows): number =>
  Object.values(rows).reduce(
    (size, part) => size + (Array.isArray(part) ? part.reduce((sum, row) => sum + weightOf(row), 0) : 0),
    0,
  );

/** Part by part: one text of all rows is so long that its memory costs more than its digest. */
const digestOfRows = (rows: DocumentRows): string =>
  digestOf(...Object.entries(rows).map((part) => JSON.stringify(part)));

const pendingOf = (document: ReadDocument, source: Uint8Array): Pending => {
  const rows = documentRows(document, catalogue);
  return { document, source, rows, digest: digestOfRows(rows) };
};

const sameWording = (a: DigestedRows, b: DigestedRows): boolean =>
  a.rows.symbol === b.rows.symbol && a.rows.language === b.rows.language;

let factsBySymbol: ReadonlyMap<string, readonly LinkRow[]> | null = null;

/** Whom each resolution cites according to the catalogue, which is read when first asked. */
const factsOf = (symbol: string): readonly LinkRow[] => {
  factsBySymbol ??= groupBy(factRows(readCitationFacts(), catalogue), ({ source }) => source);
  return factsBySymbol.get(symbol) ?? [];
};

/** Whether the database itself is at fault rather than a document: then nothing that follows would succeed either. */
const isFatal = (error: unknown): boolean => isRecallingError(error) && error.code.startsWith('database-');

const outcomeOf = ({ document }: Pending, outcome: Change): LoadOutcome => ({
  file: document.file,
  symbol: document.symbol,
  outcome,
  reason: null,
  code: null,
  warnings: document.warnings.map(({ message }) => message),
});

const reasonOf = (error: unknown): string =>
  isRecallingError(error) ? lineOfRecalling(error) : `It cannot be loaded: ${String(error)}`;

const failureOf = (file: string, symbol: string | null, error: unknown): LoadOutcome => ({
  file,
  symbol,
  outcome: 'failed',
  reason: reasonOf(error),
  code: isRecallingError(error) ? error.code : null,
  warnings: [],
});

/**
 * Loads what was read; yields each file's outcome once its transaction is committed, and rejects if the database
 * fails.
 *
 * A document is kept on disk before the graph changes. It replaces the resolution's earlier wording in the same
 * language; its other languages stay. Stopped at any moment and run again, the load gives the same graph.
 */
export async function* loadDocuments(
  database: Database,
  store: DocumentStore,
  readings: AsyncIterable<FileReading> | Iterable<FileReading>,
): AsyncGenerator<LoadOutcome> {
  async function* load(batch: readonly Pending[]): AsyncGenerator<LoadOutcome> {
    if (batch.length === 0) return;
    try {
      const changes = await changesBy(database, batch);
      // A batch never holds the same wording twice, so its documents can be kept side by side.
      await Promise.all(batch.map(({ document, source }) => store.keep(document, source)));
      const replaced = batch.filter((_, index) => changes[index] === 'replaced');
      const changed = batch.filter((_, index) => changes[index] !== 'unchanged');
      if (changed.length > 0) await writeDocuments(database, changed, replaced, factsOf);
      for (const [index, pending] of batch.entries()) yield outcomeOf(pending, changes[index] ?? 'loaded');
    } catch (error) {
      if (isFatal(error)) throw error;
      const [first] = batch;
      if (first !== undefined && batch.length === 1)
        yield failureOf(first.document.file, first.document.symbol, error);
      // One of them cannot be loaded; the others can, each by itself.
      else for (const pending of batch) yield* load([pending]);
    }
  }

  let batch: Pending[] = [];
  let size = 0;
  for await (const reading of readings) {
    if ('error' in reading) {
      yield failureOf(reading.file, null, reading.error);
      continue;
    }
    const pending = pendingOf(reading.document, reading.source);
    if (size + sizeOf(pending) > rowsPerTransaction || batch.some((other) => sameWording(other, pending))) {
      yield* load(batch);
      batch = [];
      size = 0;
    }
    batch.push(pending);
    size += sizeOf(pending);
  }
  yield* load(batch);
}
