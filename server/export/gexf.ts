import type { GraphEdge, GraphNode } from '../contract.ts';
import { colours } from './colours.ts';
import { type Column, displayName, edgeColumns, nodeColumns, usedColumns } from './columns.ts';
import type { Exporter } from './exporter.ts';
import { describeProvenance } from './provenance.ts';
import { element, escapeXml, lines, openTag, xmlDeclaration } from './xml.ts';

const types = { string: 'string', int: 'integer', boolean: 'boolean' } as const;

const declarations = <Item>(kind: 'node' | 'edge', columns: readonly Column<Item>[]): string =>
  element(
    'attributes',
    { class: kind },
    columns.map(({ name, type }) => element('attribute', { id: name, title: name, type: types[type] })),
  );

const valuesOf = <Item>(columns: readonly Column<Item>[], item: Item): string =>
  element(
    'attvalues',
    {},
    columns.flatMap(({ name, value }) => {
      const found = value(item);
      return found === undefined ? [] : element('attvalue', { for: name, value: found });
    }),
  );

const colourOf = ({ type }: GraphNode): string => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(colours[type].slice(at, at + 2), 16));
  return element('viz:color', { r, g, b });
};

const nodeElement = (node: GraphNode, columns: readonly Column<GraphNode>[]): string =>
  element('node', { id: node.id, label: displayName(node), start: node.adopted }, [
    valuesOf(columns, node),
    colourOf(node),
  ]);

const edgeElement = (edge: GraphEdge): string => {
  const { id, source, target, type, mentions } = edge;
  const attributes = { id, source, target, kind: type, label: type, weight: mentions };
  return element('edge', attributes, valuesOf(edgeColumns, edge));
};

/**
 * GEXF 1.3 for Gephi: nodes in the colour of their type, edges weighted by mentions, resolutions from the day they
 * were adopted (https://gexf.net/schema.html).
 */
export const gexf: Exporter = {
  readings: { nodes: 2 },
  async *write({ provenance, size, ...what }) {
    const columns = await usedColumns(nodeColumns, what.nodes());
    yield xmlDeclaration +
      lines([
        openTag('gexf', {
          xmlns: 'http://gexf.net/1.3',
          'xmlns:viz': 'http://gexf.net/1.3/viz',
          version: '1.3',
        }),
        element('meta', { lastmodifieddate: provenance.exported.slice(0, 10) }, [
          element('creator', {}, escapeXml(provenance.product)),
          element('description', {}, escapeXml(describeProvenance(provenance))),
        ]),
        openTag('graph', { defaultedgetype: 'directed', mode: 'dynamic', timeformat: 'date' }),
        declarations('node', columns),
        declarations('edge', edgeColumns),
        openTag('nodes', { count: size.nodes }),
      ]);
    for await (const nodes of what.nodes()) yield lines(nodes.map((node) => nodeElement(node, columns)));
    yield lines(['</nodes>', openTag('edges', { count: size.edges })]);
    for await (const edges of what.edges()) yield lines(edges.map(edgeElement));
    yield lines(['</edges>', '</graph>', '</gexf>']);
  },
};
