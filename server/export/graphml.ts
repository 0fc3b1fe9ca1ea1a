import { type Column, edgeColumns, nodeColumns, usedColumns } from './columns.ts';
import type { Exporter } from './exporter.ts';
import { describeProvenance } from './provenance.ts';
import { element, escapeXml, lines, openTag, xmlDeclaration } from './xml.ts';

const namespace = 'http://graphml.graphdrawing.org/xmlns';
const root = {
  xmlns: namespace,
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': `${namespace} http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd`,
};

type Kind = 'node' | 'edge';

const declarations = <Item>(kind: Kind, columns: readonly Column<Item>[]): string[] =>
  columns.map(({ name, type }) =>
    element('key', { id: `${kind}-${name}`, for: kind, 'attr.name': name, 'attr.type': type }),
  );

const dataOf = <Item>(kind: Kind, columns: readonly Column<Item>[], item: Item): string[] =>
  columns.flatMap(({ name, value }) => {
    const found = value(item);
    return found === undefined ? [] : element('data', { key: `${kind}-${name}` }, escapeXml(found));
  });

/**
 * GraphML 1.0 with typed keys, for NetworkX, igraph, Gephi, yEd and Cytoscape
 * (http://graphml.graphdrawing.org/specification.html). Ids are the keys of the graph as they are, with their slashes and spaces:
 * the format's schema allows names without these only, but all these programs take them, and give them back.
 */
export const graphml: Exporter = {
  readings: { nodes: 2 },
  async *write(what) {
    const columns = await usedColumns(nodeColumns, what.nodes());
    yield xmlDeclaration +
      lines([
        openTag('graphml', root),
        element('desc', {}, escapeXml(describeProvenance(what.provenance))),
        ...declarations('node', columns),
        ...declarations('edge', edgeColumns),
        openTag('graph', { id: 'G', edgedefault: 'directed' }),
      ]);
    for await (const nodes of what.nodes())
      yield lines(nodes.map((node) => element('node', { id: node.id }, dataOf('node', columns, node))));
    for await (const edges of what.edges())
      yield lines(
        edges.map((edge) => {
          const { id, source, target } = edge;
          return element('edge', { id, source, target }, dataOf('edge', edgeColumns, edge));
        }),
      );
    yield '</graph>\n</graphml>\n';
  },
};
