import type { DocumentRows } from '../../seed/rows/document.ts';
import type { LinkRow, NodeRow, PartRow, SharedLinkRow } from '../../seed/rows/row.ts';
import type { Value } from '../../server/database/database.ts';
import type { Asked } from './bare.ts';

const largest = 1_000;

type Part = Exclude<keyof DocumentRows, 'symbol' | 'language' | 'resolution'>;

const nodes = (label: string): string =>
  `UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET n += row.properties`;

const parts = (label: string, parent: string, type: string): string =>
  `UNWIND $rows AS row MATCH (p:${parent} {id: row.parent}) MERGE (n:${label} {id: row.id}) SET n += row.properties ` +
  `CREATE (p)-[:${type}]->(n)`;

const links = (source: string, type: string, target: string): string =>
  `UNWIND $rows AS row MATCH (s:${source} {id: row.source}) MATCH (t:${target} {id: row.target}) ` +
  `CREATE (s)-[e:${type}]->(t) SET e = row.properties`;

/** What anybody would write to put each kind of row into a graph: no more than that. */
const plain: Readonly<Record<Part, string>> = {
  uncatalogued: nodes('Resolution'),
  instruments: nodes('Instrument'),
  actors: nodes('Actor'),
  topics: nodes('Topic'),
  paragraphs: parts('Paragraph', 'Resolution', 'HAS_PARAGRAPH'),
  mandates: parts('Mandate', 'Paragraph', 'SETS'),
  deliverables: parts('Deliverable', 'Mandate', 'REQUIRES'),
  citesResolution: links('Paragraph', 'CITES', 'Resolution'),
  citesInstrument: links('Paragraph', 'CITES', 'Instrument'),
  mentions: links('Paragraph', 'MENTIONS', 'Actor'),
  assignedTo: links('Mandate', 'ASSIGNED_TO', 'Actor'),
  involves: links('Mandate', 'INVOLVES', 'Actor'),
  concerns: links('Mandate', 'CONCERNS', 'Topic'),
  buildsOnResolution: links('Mandate', 'BUILDS_ON', 'Resolution'),
  buildsOnInstrument: links('Mandate', 'BUILDS_ON', 'Instrument'),
  establishes: links('Resolution', 'ESTABLISHES', 'Actor'),
  decidesOn: links('Resolution', 'DECIDES_ON', 'Actor'),
};

/** The rows of all documents in plain UNWIND batches, nodes before the relationships between them. */
export const plainBatches = (documents: readonly DocumentRows[]): Asked[] => [
  ...batches(
    nodes('Resolution'),
    documents.map(({ resolution }) => resolution),
  ),
  ...Object.entries(plain).flatMap(([part, text]) =>
    batches(
      text,
      documents.flatMap((document) => document[part as Part].flatMap(alone)),
    ),
  ),
];

/** A relationship is a row: what many have alike, the plain way says of each of them. */
const alone = (row: NodeRow | PartRow | LinkRow | SharedLinkRow): Value[] =>
  'sources' in row
    ? row.sources.map((source) => ({ source, target: row.target, properties: row.properties }))
    : [row];

const batches = (text: string, rows: readonly Value[]): Asked[] =>
  Array.from({ length: Math.ceil(rows.length / largest) }, (_, index) => ({
    text,
    parameters: { rows: rows.slice(index * largest, (index + 1) * largest) },
  }));
