import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import { colours } from './colours.ts';
import { type Column, displayName, edgeColumns, nodeColumns, usedColumns } from './columns.ts';
import { describeProvenance } from './provenance.ts';
import type { Exporter } from './selection.ts';
import { writeXml } from './xml.ts';

const namespace = 'http://gexf.net/1.3';
const looks = 'http://gexf.net/1.3/viz';

const types = { string: 'string', int: 'integer', boolean: 'boolean' } as const;

const declare = <Item>(graph: XMLBuilder, kind: 'node' | 'edge', columns: readonly Column<Item>[]): void => {
  const attributes = graph.ele('attributes', { class: kind });
  for (const { name, type } of columns)
    attributes.ele('attribute', { id: name, title: name, type: types[type] });
};

const fill = <Item>(element: XMLBuilder, columns: readonly Column<Item>[], item: Item): void => {
  const values = element.ele('attvalues');
  for (const { name, value } of columns) {
    const found = value(item);
    if (found !== undefined) values.ele('attvalue', { for: name, value: String(found) });
  }
};

const channels = (colour: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return { r, g, b };
};

/** GEXF 1.3 for Gephi: nodes in the colour of their type, edges weighted by mentions, resolutions dated. */
export const gexf: Exporter = {
  extension: 'gexf',
  mediaType: 'application/gexf+xml',
  write: ({ graph, provenance }) =>
    writeXml((document) => {
      const ofNodes = usedColumns(nodeColumns, graph.nodes);
      const ofEdges = usedColumns(edgeColumns, graph.edges);
      const root = document.ele(namespace, 'gexf', { version: '1.3' });
      root.att('http://www.w3.org/2000/xmlns/', 'xmlns:viz', looks);
      const meta = root.ele('meta', { lastmodifieddate: provenance.exported.slice(0, 10) });
      meta.ele('creator').txt(provenance.product);
      meta.ele('description').txt(describeProvenance(provenance));
      const drawn = root.ele('graph', { defaultedgetype: 'directed', mode: 'static' });
      declare(drawn, 'node', ofNodes);
      declare(drawn, 'edge', ofEdges);
      const nodes = drawn.ele('nodes', { count: graph.nodes.length });
      for (const node of graph.nodes) {
        const element = nodes.ele('node', { id: node.id, label: displayName(node) });
        fill(element, ofNodes, node);
        element.ele(looks, 'viz:color', channels(colours[node.type]));
      }
      const edges = drawn.ele('edges', { count: graph.edges.length });
      for (const edge of graph.edges) {
        const { id, source, target, type, mentions } = edge;
        fill(
          edges.ele('edge', { id, source, target, kind: type, label: type, weight: mentions }),
          ofEdges,
          edge,
        );
      }
    }),
};
