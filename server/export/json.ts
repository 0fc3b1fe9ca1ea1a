import type { Exporter } from './exporter.ts';
import { listItems } from './json-text.ts';

/** The graph as the API gives it, with its provenance. */
export const json: Exporter = {
  async *write(what) {
    yield `{\n"provenance": ${JSON.stringify(what.provenance)},\n"nodes": `;
    yield* listItems(what.nodes());
    yield ',\n"edges": ';
    yield* listItems(what.edges());
    yield `,\n"truncated": false,\n"total": ${what.size.nodes}\n}\n`;
  },
};
