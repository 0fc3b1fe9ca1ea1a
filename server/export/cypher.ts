import { nodeLabels } from '../../seed/graph.ts';
import { literal, quotedName } from '../database/literal.ts';
import type { NodeRecord } from '../questions/records.ts';
import type { Exporter, StoredRelation } from './exporter.ts';
import { describeProvenance } from './provenance.ts';

/** As many rows as one statement creates. */
const batch = 500;

const inBatches = <Row>(rows: readonly Row[], statement: (rows: string) => string): string[] =>
  Array.from({ length: Math.ceil(rows.length / batch) }, (_, index) =>
    statement(
      rows
        .slice(index * batch, (index + 1) * batch)
        .map((row) => `  ${literal(row)}`)
        .join(',\n'),
    ),
  );

const grouped = <Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
};

const constraints = nodeLabels.map(
  (label) =>
    `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;`,
);

const nodeStatements = (nodes: readonly NodeRecord[]): string[] =>
  [...grouped(nodes, ({ type }) => type)].flatMap(([label, some]) =>
    inBatches(
      some.map(({ properties }) => properties),
      (rows) => `UNWIND [\n${rows}\n] AS row\nMERGE (n:${label} {id: row.id})\nSET n += row;`,
    ),
  );

/** Parallel relationships of one type are told apart by their properties, so a second run finds each one again. */
const relationStatements = (relations: readonly StoredRelation[]): string[] => {
  const shape = ({ sourceType, type, targetType, properties }: StoredRelation) =>
    [sourceType, type, targetType, ...Object.keys(properties).sort()].join(' ');
  return [...grouped(relations, shape)].flatMap(([key, some]) => {
    const [from, type, to, ...names] = key.split(' ');
    const own = names.map((name) => `${quotedName(name)}: row.properties.${quotedName(name)}`).join(', ');
    const pattern = own === '' ? `:${type}` : `:${type} {${own}}`;
    return inBatches(
      some.map(({ source, target, properties }) => ({ source, target, properties })),
      (rows) =>
        `UNWIND [\n${rows}\n] AS row\nMATCH (a:${from} {id: row.source})\nMATCH (b:${to} {id: row.target})\n` +
        `MERGE (a)-[${pattern}]->(b);`,
    );
  });
};

const lines = (statements: readonly string[]): string => statements.map((text) => `${text}\n`).join('');

/** A script for Neo4j that makes this part of the graph as it is stored; running it again changes nothing. */
export const cypher: Exporter = {
  extension: 'cypher',
  mediaType: 'application/x-cypher-query',
  async *write(what) {
    const about = `// ${describeProvenance(what.provenance).replace(/\s+/g, ' ')}`;
    yield lines([about, ...constraints]);
    for await (const nodes of what.nodeRecords()) yield lines(nodeStatements(nodes));
    for await (const relations of what.relationRecords()) yield lines(relationStatements(relations));
  },
};
