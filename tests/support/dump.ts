import { z } from 'zod';
import type { Database, Query } from '../../server/database/database.ts';

const query = <Row>(name: string, row: z.ZodType<Row>, text: string): Query<Row> => ({ name, row, text });

const Properties = z.record(z.string(), z.unknown());

const nodes = query(
  'all nodes',
  z.object({ labels: z.array(z.string()), properties: Properties }),
  'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties',
);
const relationships = query(
  'all relationships',
  z.object({ source: z.string(), type: z.string(), target: z.string(), properties: Properties }),
  'MATCH (a)-[e]->(b) RETURN a.id AS source, type(e) AS type, b.id AS target, properties(e) AS properties',
);

const sorted = (properties: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));

export interface Dump {
  readonly nodes: readonly string[];
  readonly relationships: readonly string[];
}

/** The whole graph as sorted lines, one a node and one a relationship, the same for the same graph on every engine. */
export const dump = async (database: Database): Promise<Dump> => ({
  nodes: (await database.read(nodes))
    .map(({ labels, properties }) => JSON.stringify([...labels.sort(), sorted(properties)]))
    .sort(),
  relationships: (await database.read(relationships))
    .map(({ source, type, target, properties }) => JSON.stringify([source, type, target, sorted(properties)]))
    .sort(),
});
