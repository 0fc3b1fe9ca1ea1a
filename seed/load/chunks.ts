import type { Query, Statement, Value } from '../../server/database/database.ts';

/** More rows than this in one statement cost both engines more than they save. */
const largestChunk = 1_000;

/** The query once for every thousand rows; not at all for none. */
export const inChunks = (
  query: Query<unknown>,
  parameter: string,
  rows: readonly Value[],
  others: Readonly<Record<string, Value>> = {},
): Statement[] =>
  Array.from({ length: Math.ceil(rows.length / largestChunk) }, (_, index) => ({
    query,
    parameters: {
      ...others,
      [parameter]: rows.slice(index * largestChunk, (index + 1) * largestChunk),
    },
  }));
