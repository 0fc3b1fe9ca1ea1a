import { Readable } from 'node:stream';
import { JsonLdSerializer } from 'jsonld-streaming-serializer';
import type { Exportable, Exporter } from '../exporter.ts';
import { prefixes } from './names.ts';
import { quadsOf } from './quads.ts';

async function* each(what: Exportable) {
  for await (const quads of quadsOf(what)) yield* quads;
}

/** The same RDF as JSON-LD 1.1 (https://www.w3.org/TR/json-ld11/). */
export const jsonld: Exporter = {
  async *write(what) {
    const serializer = new JsonLdSerializer({ context: { '@version': 1.1, ...prefixes }, space: ' ' });
    const source = Readable.from(each(what)).on('error', (error) => serializer.destroy(error));
    try {
      for await (const part of source.pipe(serializer)) yield String(part);
    } finally {
      source.destroy();
    }
  },
};
