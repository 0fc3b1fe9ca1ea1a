import { nodeLabels } from '../../seed/graph.ts';
import { literal, quotedName } from '../database/literal.ts';
import type { NodeRecord } from '../questions/rows/record.ts';
import { Batches } from './batches.ts';
import type { Exporter, StoredRelation } from './exporter.ts';
import { describeProvenance } from './provenance.ts';

/** What a node or a relationship holds, by its names. */
type Properties = NodeRecord['properties'];

/** Nodes of one label, or relationships of one type between nodes of two labels, that hold the same properties. */
interface Shape {
  /** `MERGE …` of the row `i`, and what it needs before. */
  readonly body: string;
  readonly columns: readonly Column[];
}

/** A property of many rows; those that hold lists have the lists of all rows in one, and where each of them begins. */
interface Column {
  readonly name: string;
  readonly isList: boolean;
}

const constraints = nodeLabels.map(
  (label) =>
    `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;`,
);

const columnsOf = (properties: Properties): Column[] =>
  Object.entries(properties)
    .map(([name, value]) => ({ name, isList: Array.isArray(value) }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));

const keyOf = (columns: readonly Column[]): string =>
  columns.map(({ name, isList }) => (isList ? `${name}[]` : name)).join(' ');

const beginsOf = (name: string): string => quotedName(`${name}_begins`);

/** The value of a property in row `i`. */
const cell = ({ name, isList }: Column): string =>
  isList ? `${quotedName(name)}[${beginsOf(name)}[i]..${beginsOf(name)}[i + 1]]` : `${quotedName(name)}[i]`;

const listOf = (values: readonly unknown[]): string => `[${values.map(literal).join(', ')}]`;

const listsOf = ({ name, isList }: Column, rows: readonly Properties[]): string[] => {
  const values = rows.map((row) => row[name]);
  if (!isList) return [`${listOf(values)} AS ${quotedName(name)}`];
  const begins = [0];
  for (const value of values) begins.push((begins.at(-1) ?? 0) + (Array.isArray(value) ? value.length : 0));
  return [`${listOf(values.flat())} AS ${quotedName(name)}`, `${listOf(begins)} AS ${beginsOf(name)}`];
};

/**
 * One statement for many rows, a list for each property. Neo4j makes a parameter of a list of literals, so that it plans
 * the statement once and reads the values fast; lists of maps or of lists are planned anew, value by value, and take
 * minutes.
 */
const statement = ({ body, columns }: Shape, rows: readonly Properties[]): string => {
  const lists = columns.flatMap((column) => listsOf(column, rows)).map((text) => `  ${text}`);
  return `WITH\n${lists.join(',\n')}\nUNWIND range(0, ${rows.length - 1}) AS i\n${body};\n`;
};

const shapeOfNode = (label: string, columns: readonly Column[]): Shape => {
  const own = columns.filter(({ name }) => name !== 'id');
  const set = own.map((column) => `n.${quotedName(column.name)} = ${cell(column)}`).join(', ');
  return { columns, body: `MERGE (n:${label} {id: id[i]})${set === '' ? '' : `\nSET ${set}`}` };
};

const ends = ['from', 'to'].map((name) => ({ name, isList: false }));

/** Parallel relationships of one type are told apart by their properties, so a second run finds each one again. */
const shapeOfRelation = (
  { sourceType, type, targetType }: Pick<StoredRelation, 'sourceType' | 'type' | 'targetType'>,
  columns: readonly Column[],
): Shape => {
  const own = columns.map((column) => `${quotedName(column.name)}: ${cell(column)}`).join(', ');
  return {
    columns: [...ends, ...columns],
    body:
      `MATCH (a:${sourceType} {id: from[i]})\nMATCH (b:${targetType} {id: to[i]})\n` +
      `MERGE (a)-[:${type}${own === '' ? '' : ` {${own}}`}]->(b)`,
  };
};

async function* nodeStatements(parts: AsyncIterable<readonly NodeRecord[]>): AsyncGenerator<string> {
  const batches = new Batches<Shape, Properties>(statement);
  for await (const nodes of parts)
    for (const { type, properties } of nodes) {
      const columns = columnsOf(properties);
      yield* batches.add(`${type} ${keyOf(columns)}`, () => shapeOfNode(type, columns), properties);
    }
  yield* batches.rest();
}

async function* relationStatements(parts: AsyncIterable<readonly StoredRelation[]>): AsyncGenerator<string> {
  const batches = new Batches<Shape, Properties>(statement);
  for await (const relations of parts)
    for (const relation of relations) {
      const { sourceType, type, targetType, source, target, properties } = relation;
      const columns = columnsOf(properties);
      const key = [sourceType, type, targetType, keyOf(columns)].join(' ');
      const row = { ...properties, from: source, to: target };
      yield* batches.add(key, () => shapeOfRelation(relation, columns), row);
    }
  yield* batches.rest();
}

/** A script for Neo4j that makes this part of the graph as it is stored; running it again changes nothing. */
export const cypher: Exporter = {
  async *write(what) {
    const about = `// ${describeProvenance(what.provenance).replace(/\s+/g, ' ')}`;
    yield [about, ...constraints].map((line) => `${line}\n`).join('');
    yield* nodeStatements(what.nodeRecords());
    yield* relationStatements(what.relationRecords());
  },
};
