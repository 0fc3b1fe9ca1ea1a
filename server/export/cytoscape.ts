import { attributesOf, displayName, edgeColumns, nodeColumns } from './columns.ts';
import type { Exporter } from './exporter.ts';
import { listItems } from './json-text.ts';
import { describeProvenance } from './provenance.ts';

/**
 * Cytoscape JSON, as Cytoscape.js takes it and Cytoscape (desktop, `.cyjs`) opens it: the data of an element are flat
 * (https://js.cytoscape.org/#notation/elements-json).
 */
export const cytoscape: Exporter = {
  async *write({ provenance, ...what }) {
    const about = {
      format_version: '1.0',
      generated_by: provenance.product,
      data: { name: provenance.selection, description: describeProvenance(provenance), ...provenance },
    };
    yield `${JSON.stringify(about).slice(0, -1)},\n"elements": {\n"nodes": `;
    yield* listItems(what.nodes(), (node) => ({
      data: { id: node.id, name: displayName(node), ...attributesOf(nodeColumns, node) },
    }));
    yield ',\n"edges": ';
    yield* listItems(what.edges(), (edge) => {
      const { id, source, target, type } = edge;
      return { data: { id, source, target, interaction: type, ...attributesOf(edgeColumns, edge) } };
    });
    yield '\n}}\n';
  },
};
