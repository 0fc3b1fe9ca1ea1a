import { z } from 'zod';
import type { Query } from './database.ts';

/** The rows in the shape that the query promises; another shape is a fault of the query or of the graph's version. */
export const readRows = <Row>(query: Query<Row>, rows: unknown): Row[] => {
  const result = z.array(query.row).safeParse(rows);
  if (result.success) return result.data;
  throw new Error(`cypher/${query.name}.cypher gave rows of another shape: ${z.prettifyError(result.error)}`);
};
