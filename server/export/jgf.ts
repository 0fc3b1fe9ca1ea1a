import { displayName } from './columns.ts';
import type { Exporter } from './exporter.ts';
import { listItems, objectMembers } from './json-text.ts';

/**
 * JSON Graph Format 2 (https://jsongraphformat.info/): nodes by their keys; all that is known of a node or an edge, with
 * its evidence, is its metadata.
 */
export const jgf: Exporter = {
  async *write({ provenance, ...what }) {
    const about = { directed: true, label: provenance.selection, metadata: provenance };
    yield `{"graph": ${JSON.stringify(about).slice(0, -1)},\n"nodes": `;
    yield* objectMembers(what.nodes(), ({ id, ...metadata }) => [
      id,
      { label: displayName(metadata), metadata },
    ]);
    yield ',\n"edges": ';
    yield* listItems(what.edges(), ({ id, source, target, type, ...metadata }) => ({
      id,
      source,
      target,
      relation: type,
      metadata,
    }));
    yield '\n}}\n';
  },
};
