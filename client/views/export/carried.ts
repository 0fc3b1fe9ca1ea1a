import type { ExportRequest, Graph } from '../../../server/contract.ts';
import { type DownloadOptions, fetchExport } from '../../http/download.ts';
import type { Taking } from './takings.ts';

/** The graph behind a picture, and where it comes from. */
export interface Carried {
  readonly provenance: { readonly product: string; readonly exported: string };
  readonly json: string;
}

/**
 * What a picture that is drawn here carries beside what it shows, as those of the server do: the graph with keys and evidence, but
 * for the texts; that of all resolutions without the evidence of its ten thousand citations. Rejects with an ApiProblem.
 */
export const fetchCarried = async (
  { request }: Taking,
  language: ExportRequest['language'],
  options: DownloadOptions,
): Promise<Carried> => {
  const { contents } = await fetchExport({ ...request, format: 'json', language }, options);
  // The server's answers are checked against the contract in its own tests.
  const graph = JSON.parse(await contents.text()) as Graph & Pick<Carried, 'provenance'>;
  const isMap = 'network' in request;
  const json = JSON.stringify({
    ...graph,
    nodes: graph.nodes.map(({ text: _, ...node }) => node),
    edges: graph.edges.map((edge) => (isMap ? { ...edge, evidence: [] } : edge)),
  });
  return { provenance: graph.provenance, json };
};
