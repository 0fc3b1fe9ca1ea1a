import { colours } from './colours.ts';
import { attributesOf, type Column, displayName, edgeColumns, nodeColumns } from './columns.ts';
import type { Exporter } from './exporter.ts';
import { listItems } from './json-text.ts';
import { KeyNumbers } from './key-numbers.ts';
import { describeProvenance } from './provenance.ts';

const types = { string: 'string', int: 'integer', boolean: 'boolean' } as const;
const text = { d: 'string' } as const;

const declarations = <Item>(columns: readonly Column<Item>[]) =>
  Object.fromEntries(columns.map(({ name, type }) => [name, { d: types[type] }]));

const declared = {
  networkAttributes: { name: text, description: text, exported: text, product: text },
  nodes: { represents: text, name: text, ...declarations(nodeColumns) },
  edges: { key: text, interaction: text, ...declarations(edgeColumns) },
};

const lines = '#9AA0A6';

/** How it is drawn: the colours of the other pictures, with the labels. Some viewers open no network without a style. */
const style = {
  default: {
    network: { NETWORK_BACKGROUND_COLOR: '#FFFFFF' },
    node: { NODE_SHAPE: 'ellipse', NODE_WIDTH: 24, NODE_HEIGHT: 24, NODE_LABEL_FONT_SIZE: 10 },
    edge: {
      EDGE_LINE_COLOR: lines,
      EDGE_WIDTH: 1,
      EDGE_TARGET_ARROW_SHAPE: 'triangle',
      EDGE_TARGET_ARROW_COLOR: lines,
    },
  },
  nodeMapping: {
    NODE_LABEL: { type: 'PASSTHROUGH', definition: { attribute: 'label', type: 'string' } },
    NODE_BACKGROUND_COLOR: {
      type: 'DISCRETE',
      definition: {
        attribute: 'type',
        type: 'string',
        map: Object.entries(colours).map(([v, vp]) => ({ v, vp })),
      },
    },
  },
  edgeMapping: {},
};

/**
 * CX2, for Cytoscape, Cytoscape Web and NDEx (https://cytoscape.org/cx/cx2/specification/cytoscape-exchange-format-specification-(version-2)).
 * Its nodes and edges have whole numbers as ids, and no attribute of that name; the graph's keys are what a node `represents`,
 * and the `key` of an edge.
 */
export const cx2: Exporter = {
  async *write({ provenance, size, ...what }) {
    const numbers = new KeyNumbers(size.nodes);
    const metaData = [
      { name: 'attributeDeclarations', elementCount: 1 },
      { name: 'networkAttributes', elementCount: 1 },
      { name: 'nodes', elementCount: size.nodes },
      { name: 'edges', elementCount: size.edges },
      { name: 'visualProperties', elementCount: 1 },
    ];
    const { exported, product, selection: name } = provenance;
    const about = { name, description: describeProvenance(provenance), exported, product };
    const head = [
      { CXVersion: '2.0', hasFragments: false },
      { metaData },
      { attributeDeclarations: [declared] },
      { networkAttributes: [about] },
    ];
    yield `[\n${head.map((aspect) => JSON.stringify(aspect)).join(',\n')},\n{"nodes": `;
    yield* listItems(what.nodes(), (node) => {
      const v = { represents: node.id, name: displayName(node), ...attributesOf(nodeColumns, node) };
      return { id: numbers.add(node.id), v };
    });
    yield '},\n{"edges": ';
    let edges = 0;
    yield* listItems(what.edges(), (edge) => ({
      id: edges++,
      s: numbers.of(edge.source),
      t: numbers.of(edge.target),
      v: { key: edge.id, interaction: edge.type, ...attributesOf(edgeColumns, edge) },
    }));
    yield `},\n${JSON.stringify({ visualProperties: [style] })},\n{"status": [{"error": "", "success": true}]}\n]\n`;
  },
};
