import type { z } from 'zod';
import type { TextFinds, TextQuestion } from './full-text.ts';

/** What both engines store and take as parameters: no dates, no maps in properties, null is absent. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };
export type Parameters = Readonly<Record<string, Value>>;

/** One file of `cypher/`, with the shape of its rows. */
export interface Query<Row> {
  /** The file's name without `.cypher`. */
  readonly name: string;
  readonly text: string;
  readonly row: z.ZodType<Row>;
}

export interface Statement {
  readonly query: Query<unknown>;
  readonly parameters: Parameters;
}

/** What a write changed. */
export interface WriteCounters {
  readonly nodesCreated: number;
  readonly nodesDeleted: number;
  readonly relationshipsCreated: number;
  readonly relationshipsDeleted: number;
  readonly propertiesSet: number;
}

/**
 * The one way to a graph database. Both engines run the same files of `cypher/`; `tests/engines` holds them to the
 * same rows. Every call rejects with a RecallingError (`database-unavailable`, `database-locked`, `database-damaged`)
 * where the database, not the caller, is at fault.
 */
export interface Database {
  readonly engine: 'embedded' | 'neo4j';
  /** The engine's own version, `5.26.16`. */
  version(): Promise<string>;
  /** Another one after everything that is written, by this process or another; null for a graph that has none. */
  revision(): Promise<string | null>;
  /** Rows of a query that changes nothing; an attempt to write fails. */
  read<Row>(query: Query<Row>, parameters?: Parameters): Promise<Row[]>;
  /** All statements in one transaction: all of them take effect, or none. */
  write(statements: readonly Statement[]): Promise<WriteCounters>;
  /** Makes the full-text indexes of an empty graph. */
  indexTexts(): Promise<void>;
  /** Resolves once `findParagraphs` can tell: on some engines it is not able to right after opening a large graph. */
  readTexts(): Promise<void>;
  /** Paragraphs that may hold what is asked, from the full-text indexes; null where these cannot tell. */
  findParagraphs(question: TextQuestion): Promise<TextFinds | null>;
  close(): Promise<void>;
}
