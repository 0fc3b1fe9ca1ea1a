import { stringify } from 'csv-stringify/sync';
import type { GraphEdge, GraphNode } from '../contract.ts';
import { type Column, edgeColumns, nodeColumns } from './columns.ts';
import type { Exporter } from './exporter.ts';
import { describeProvenance } from './provenance.ts';
import { zip } from './zip.ts';

/** Excel takes a file for UTF-8 only with this mark. */
const byteOrderMark = '\uFEFF';

const options = {
  record_delimiter: 'windows',
  // A cell that begins like a formula is run as one by spreadsheets: an apostrophe makes it text.
  escape_formulas: true,
  cast: { boolean: String },
} as const;

/** A table with its header, in parts. */
async function* table<Item>(
  columns: readonly Column<Item>[],
  parts: AsyncIterable<readonly Item[]>,
): AsyncGenerator<string> {
  yield byteOrderMark + stringify([columns.map(({ name }) => name)], options);
  for await (const items of parts)
    yield stringify(
      items.map((item) => columns.map(({ value }) => value(item))),
      options,
    );
}

const text = <Item>(name: string, value: (item: Item) => string): Column<Item> => ({
  name,
  type: 'string',
  value,
});

const ofNodes = [text<GraphNode>('id', ({ id }) => id), ...nodeColumns];
const ofEdges = [
  text<GraphEdge>('id', ({ id }) => id),
  text<GraphEdge>('source', ({ source }) => source),
  text<GraphEdge>('target', ({ target }) => target),
  ...edgeColumns,
];

/** A zip of nodes.csv and edges.csv for spreadsheets, with a readme that says where they come from. */
export const csv: Exporter = {
  write: (what) =>
    zip(new Date(what.provenance.exported), [
      { name: 'nodes.csv', contents: table(ofNodes, what.nodes()) },
      { name: 'edges.csv', contents: table(ofEdges, what.edges()) },
      { name: 'README.txt', contents: [`${describeProvenance(what.provenance)}\n`] },
    ]),
};
