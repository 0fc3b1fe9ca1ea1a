import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import { type Column, edgeColumns, nodeColumns, usedColumns } from './columns.ts';
import { describeProvenance } from './provenance.ts';
import type { Exporter } from './selection.ts';
import { writeXml } from './xml.ts';

const namespace = 'http://graphml.graphdrawing.org/xmlns';
const schema = 'http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd';

const declare = <Item>(root: XMLBuilder, kind: 'node' | 'edge', columns: readonly Column<Item>[]): void => {
  for (const { name, type } of columns)
    root.ele('key', { id: `${kind}-${name}`, for: kind, 'attr.name': name, 'attr.type': type });
};

const fill = <Item>(
  element: XMLBuilder,
  kind: 'node' | 'edge',
  columns: readonly Column<Item>[],
  item: Item,
): void => {
  for (const { name, value } of columns) {
    const found = value(item);
    if (found !== undefined) element.ele('data', { key: `${kind}-${name}` }).txt(String(found));
  }
};

/** GraphML 1.0 with typed keys, for NetworkX, igraph, Gephi, yEd and Cytoscape. */
export const graphml: Exporter = {
  extension: 'graphml',
  mediaType: 'application/graphml+xml',
  write: ({ graph, provenance }) =>
    writeXml((document) => {
      const ofNodes = usedColumns(nodeColumns, graph.nodes);
      const ofEdges = usedColumns(edgeColumns, graph.edges);
      const root = document.ele(namespace, 'graphml');
      root.att('http://www.w3.org/2001/XMLSchema-instance', 'xsi:schemaLocation', `${namespace} ${schema}`);
      root.ele('desc').txt(describeProvenance(provenance));
      declare(root, 'node', ofNodes);
      declare(root, 'edge', ofEdges);
      const drawn = root.ele('graph', { id: 'G', edgedefault: 'directed' });
      for (const node of graph.nodes) fill(drawn.ele('node', { id: node.id }), 'node', ofNodes, node);
      for (const edge of graph.edges) {
        const { id, source, target } = edge;
        fill(drawn.ele('edge', { id, source, target }), 'edge', ofEdges, edge);
      }
    }),
};
