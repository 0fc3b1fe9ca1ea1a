import type { Query, Statement, Value } from '../../server/database/database.ts';

/** More rows than this in one statement cost both engines more than they save. */
const largestChunk = 1_000;

const isRecord = (row: Value): row is Readonly<Record<string, Value>> =>
  typeof row === 'object' && row !== null && !Array.isArray(row);

/** How many rows a row stands for: one that many nodes share becomes a relationship of each. */
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

/** The query once for every thousand rows; not at all for none. */
export const inChunks = (
  query: Query<unknown>,
  parameter: string,
  rows: readonly Value[],
  others: Readonly<Record<string, Value>> = {},
): Statement[] => chunksOf(rows).map((chunk) => ({ query, parameters: { ...others, [parameter]: chunk } }));
