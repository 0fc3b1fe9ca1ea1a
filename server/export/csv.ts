import { stringify } from 'csv-stringify/sync';
import { strToU8, zipSync } from 'fflate';
import type { GraphEdge, GraphNode } from '../contract.ts';
import { type Column, edgeColumns, nodeColumns } from './columns.ts';
import { describeProvenance } from './provenance.ts';
import type { Exporter } from './selection.ts';

/** Excel takes a file for UTF-8 only with this mark. */
const byteOrderMark = '\uFEFF';

const table = <Item>(columns: readonly Column<Item>[], items: readonly Item[]): string =>
  byteOrderMark +
  stringify(
    items.map((item) => columns.map(({ value }) => value(item))),
    {
      header: true,
      columns: columns.map(({ name }) => name),
      record_delimiter: 'windows',
      // A cell that begins like a formula is run as one by spreadsheets: an apostrophe makes it text.
      escape_formulas: true,
      cast: { boolean: String },
    },
  );

const text = <Item>(name: string, value: (item: Item) => string): Column<Item> => ({
  name,
  type: 'string',
  value,
});

/** A zip of nodes.csv and edges.csv for spreadsheets, with a readme that says where they come from. */
export const csv: Exporter = {
  extension: 'zip',
  mediaType: 'application/zip',
  write: ({ graph, provenance }) => {
    const nodes = table([text<GraphNode>('id', ({ id }) => id), ...nodeColumns], graph.nodes);
    const ends = [
      text<GraphEdge>('id', ({ id }) => id),
      text<GraphEdge>('source', ({ source }) => source),
      text<GraphEdge>('target', ({ target }) => target),
    ];
    const mtime = new Date(provenance.exported);
    return zipSync(
      {
        'nodes.csv': strToU8(nodes),
        'edges.csv': strToU8(table([...ends, ...edgeColumns], graph.edges)),
        'README.txt': strToU8(`${describeProvenance(provenance)}\n`),
      },
      { mtime },
    );
  },
};
