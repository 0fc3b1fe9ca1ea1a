import type { Driver } from 'neo4j-driver';
import { ExportRequest, type ExportRequestInput } from '../../../server/contract.ts';
import type { Database } from '../../../server/database/database.ts';
import { sequences } from '../../../server/export/parts.ts';
import { listOf } from '../../../server/export/read-all.ts';
import { selectForExport } from '../../../server/export/select/select.ts';
import type { Subgraph } from '../../../server/questions/graph/subgraph.ts';

const sorted = (properties: object) =>
  Object.fromEntries(Object.entries(properties).sort(([one], [other]) => (one < other ? -1 : 1)));

const lines = ({ nodes, relations }: Subgraph) => ({
  nodes: nodes.map(({ type, properties }) => JSON.stringify([type, sorted(properties)])).sort(),
  relations: relations
    .map(({ source, type, target, properties }) => JSON.stringify([source, type, target, sorted(properties)]))
    .sort(),
});

/** All that a Neo4j holds, asked without any code of the product. */
export const contentsOf = async (driver: Driver) => {
  const nodes = await driver.executeQuery(
    'MATCH (n) RETURN labels(n)[0] AS type, properties(n) AS properties',
  );
  const relations = await driver.executeQuery(
    'MATCH (a)-[e]->(b) RETURN a.id AS source, type(e) AS type, b.id AS target, properties(e) AS properties',
  );
  return {
    nodes: nodes.records
      .map((record) => JSON.stringify([record.get('type'), sorted(record.get('properties'))]))
      .sort(),
    relations: relations.records
      .map((record) => {
        const [source, type, target] = ['source', 'type', 'target'].map((name) => record.get(name));
        return JSON.stringify([source, type, target, sorted(record.get('properties'))]);
      })
      .sort(),
  };
};

/** What an export of records has to make, in the same lines; `stored` where a format cannot say all of a property. */
export const recordsOf = async (
  database: Database,
  request: ExportRequestInput,
  stored: (properties: object) => object = (properties) => properties,
) => {
  const { source } = await selectForExport(database, ExportRequest.parse(request));
  const read = sequences(database, source, 'en', () => {});
  const as = <Item extends { properties: object }>(item: Item) => ({
    ...item,
    properties: { ...stored(item.properties) },
  });
  return lines({
    nodes: (await listOf(read.nodeRecords())).map(as),
    relations: (await listOf(read.relationRecords())).map(as),
  });
};
