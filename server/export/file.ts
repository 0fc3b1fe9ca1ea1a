import type { ExportRequest } from '../contract.ts';
import type { Database } from '../database/database.ts';
import { exporters } from './exporters.ts';
import { provenanceOf } from './provenance.ts';
import { readForExport, selectForExport } from './request.ts';

/** A file that was asked for. */
export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly contents: Uint8Array;
  /** How much is in it. */
  readonly nodes: number;
  readonly edges: number;
}

/**
 * Makes the file that a request asks for.
 *
 * @param now the date that the file bears
 * @throws RecallingError `not-found` or `invalid-parameter` where the selection is wrong
 */
export const exportFile = async (
  database: Database,
  request: ExportRequest,
  now: Date,
): Promise<ExportedFile> => {
  const { extension, mediaType, write } = exporters[request.format];
  const { selection, name, words } = await selectForExport(database, request);
  const { graph, records } = await readForExport(database, selection);
  const contents = await write({ graph, records, provenance: provenanceOf(words, graph.edges, now) });
  return {
    name: `${name}.${extension}`,
    mediaType,
    contents: typeof contents === 'string' ? Buffer.from(contents) : contents,
    nodes: graph.nodes.length,
    edges: graph.edges.length,
  };
};
