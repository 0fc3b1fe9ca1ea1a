import type { Properties } from '../questions/rows/properties.ts';
import type { Exportable, Exporter } from './exporter.ts';
import { describeProvenance } from './provenance.ts';
import { zip } from './zip.ts';

type PropertyType = 'string' | 'long' | 'double' | 'boolean' | 'string[]';

const typeOf = (value: unknown): PropertyType => {
  if (Array.isArray(value)) return 'string[]';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isInteger(value) ? 'long' : 'double';
  return 'string';
};

/** The names of the properties that some items have, with their types; the key apart. */
const headerOf = async (
  parts: AsyncIterable<readonly { readonly properties: Properties }[]>,
): Promise<Map<string, PropertyType>> => {
  const found = new Map<string, PropertyType>();
  for await (const items of parts)
    for (const { properties } of items)
      for (const [name, value] of Object.entries(properties))
        if (name !== 'id' && (!found.has(name) || typeOf(value) === 'double')) found.set(name, typeOf(value));
  return new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
};

/** Between the texts of a list: a control character, which no text has, where the usual semicolon may be in one. */
const betweenTexts = '\u001f';

const cell = (value: unknown): string | null => {
  if (value === undefined || value === null) return null;
  if (!Array.isArray(value)) return String(value);
  // The import knows no empty list: it becomes an absent one.
  return value.length === 0 ? null : value.join(betweenTexts);
};

/** Lines of CSV (RFC 4180): every text is quoted, an empty one too; only what is absent is not, and the import sees it. */
const rows = (table: readonly (readonly (string | null)[])[]): string =>
  table
    .map((row) => row.map((value) => (value === null ? '' : `"${value.replaceAll('"', '""')}"`)).join(','))
    .map((line) => `${line}\n`)
    .join('');

const headings = (properties: ReadonlyMap<string, PropertyType>): string[] =>
  [...properties].map(([name, type]) => `${name}:${type}`);

async function* nodeTable(what: Exportable): AsyncGenerator<string> {
  const properties = await headerOf(what.nodeRecords());
  yield rows([['id:ID', ...headings(properties), ':LABEL']]);
  for await (const nodes of what.nodeRecords())
    yield rows(
      nodes.map(({ id, type, properties: own }) => [
        id,
        ...[...properties.keys()].map((name) => cell(own[name])),
        type,
      ]),
    );
}

async function* relationTable(what: Exportable): AsyncGenerator<string> {
  const properties = await headerOf(what.relationRecords());
  yield rows([[':START_ID', ...headings(properties), ':END_ID', ':TYPE']]);
  for await (const relations of what.relationRecords())
    yield rows(
      relations.map(({ source, target, type, properties: own }) => [
        source,
        ...[...properties.keys()].map((name) => cell(own[name])),
        target,
        type,
      ]),
    );
}

const command = `neo4j-admin database import full neo4j --nodes=nodes.csv --relationships=relationships.csv \\
  --array-delimiter=U+001F --multiline-fields=true`;

const manual = (what: Exportable): string => `${describeProvenance(what.provenance)}

Into an empty database, while it is stopped:

${command}
`;

/**
 * A zip of CSV files for Neo4j's bulk import, with the command that imports them
 * (https://neo4j.com/docs/operations-manual/5/import/#import-tool-header-format).
 */
export const neo4jCsv: Exporter = {
  readings: { nodes: 2, edges: 2 },
  write: (what) =>
    zip(new Date(what.provenance.exported), [
      { name: 'nodes.csv', contents: nodeTable(what) },
      { name: 'relationships.csv', contents: relationTable(what) },
      { name: 'README.txt', contents: [manual(what)] },
    ]),
};
