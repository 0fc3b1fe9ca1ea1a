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

/** A revision tells one load from another, and nothing of what the graph says. */
const sorted = ({ revision: _, ...properties }: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));

/** The whole graph as lines, one a node and one a relationship: the same for the same graph on every engine. */
export type Dump = readonly string[];

export const dump = async (database: Database): Promise<Dump> => [
  ...(await database.read(nodes)).map(({ labels, properties }) =>
    JSON.stringify([...labels.sort(), sorted(properties)]),
  ),
  ...(await database.read(relationships)).map(({ source, type, target, properties }) =>
    JSON.stringify([source, type, target, sorted(properties)]),
  ),
];

const countLines = (lines: Dump): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
};

/** Lines that two dumps do not have equally often, each with how many more of it the second has. */
export const differences = (a: Dump, b: Dump): string[] => {
  const [inA, inB] = [countLines(a), countLines(b)];
  return [...new Set([...a, ...b])].flatMap((line) => {
    const more = (inB.get(line) ?? 0) - (inA.get(line) ?? 0);
    return more === 0 ? [] : [`${more > 0 ? '+' : ''}${more} ${line}`];
  });
};
