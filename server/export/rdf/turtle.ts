import { Writer } from 'n3';
import type { Exporter } from '../exporter.ts';
import { prefixes } from './names.ts';
import { quadsOf } from './quads.ts';

/** RDF as Turtle (https://www.w3.org/TR/turtle/), for Protégé, GraphDB, Neo4j's neosemantics and any triple store. */
export const turtle: Exporter = {
  async *write(what) {
    let written = '';
    const output = {
      write: (text: string, _encoding: unknown, done?: () => void) => {
        written += text;
        done?.();
      },
      end: (done?: () => void) => done?.(),
    };
    const writer = new Writer(output, { prefixes });
    for await (const quads of quadsOf(what)) {
      writer.addQuads(quads);
      yield written;
      written = '';
    }
    writer.end();
    yield written;
  },
};
