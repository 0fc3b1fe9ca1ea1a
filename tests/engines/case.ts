import type { Parameters } from '../../server/database/database.ts';

/** A question that every engine must answer with the same rows, asked about tests/engines/corpus.ts. */
export interface EngineCase {
  /** Name of the file in cypher/, without `.cypher`. */
  readonly query: string;
  /** What is particular about this case, where a query has several. */
  readonly about?: string;
  readonly parameters: Parameters;
  /** At least so many rows come back: a case that finds nothing compares nothing. */
  readonly leastRows: number;
  /** Columns that are another in every graph, whatever was loaded. */
  readonly ownColumns?: readonly string[];
}
