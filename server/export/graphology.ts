import { colours } from './colours.ts';
import { attributesOf, edgeColumns, nodeColumns } from './columns.ts';
import type { Exporter } from './exporter.ts';
import { listItems } from './json-text.ts';
import { describeProvenance } from './provenance.ts';

/** Graphology's own JSON, for sigma.js and Gephi Lite (https://graphology.github.io/serialization.html#format). */
export const graphology: Exporter = {
  async *write({ provenance, ...what }) {
    const about = {
      options: { type: 'directed', multi: true, allowSelfLoops: true },
      attributes: { name: provenance.selection, description: describeProvenance(provenance), ...provenance },
    };
    yield `${JSON.stringify(about).slice(0, -1)},\n"nodes": `;
    yield* listItems(what.nodes(), (node) => ({
      key: node.id,
      attributes: { ...attributesOf(nodeColumns, node), color: colours[node.type] },
    }));
    yield ',\n"edges": ';
    yield* listItems(what.edges(), (edge) => {
      const { id, source, target, type } = edge;
      return { key: id, source, target, attributes: { ...attributesOf(edgeColumns, edge), label: type } };
    });
    yield '\n}\n';
  },
};
