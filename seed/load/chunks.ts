import type { Query, Statement, Value } from '../../server/database/database.ts';

/** Statements with more rows than this cost both engines more than they save. */
const largestChunk = 1_000;

const isRecord = (row: Value): row is Readonly<Record<string, Value>> =>
  typeof row === 'object' && row !== null && !Array.isArray(row);

/** How many relationships a row stands for: a row with several sources makes one for each. */
export const weightOf = (row: Value): number =>
  isRecord(row) && Array.isArray(row.sources) ? row.sources.length : 1;

/** The rows in their order, a thousand at a time. */
const chunksOf = (rows: readonly Value[]): Value[][] => {
  const chunks: Value[][] = [];
  let room = 0;
  for (const row of rows) {
    const weight = weightOf(row);
    if (chunks.length === 0 || weight > room) {
      chunks.push([]);
      room = largestChunk;
    }
    chunks.at(-1)?.push(row);
    room -= weight;
  }
  return chunks;
};

/** The query as one statement for every thousand rows; no statement for no rows. */
export const inChunks = (
  query: Query<unknown>,
  parameter: string,
  rows: readonly Value[],
  others: Readonly<Record<string, Value>> = {},
): Statement[] => chunksOf(rows).map((chunk) => ({ query, parameters: { ...others, [parameter]: chunk } }));
