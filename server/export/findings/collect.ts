import type { GraphEdge, GraphNode, MandateItem, MandatePage } from '../../contract.ts';
import type { Exportable } from '../exporter.ts';
import { listOf, readAll } from '../read-all.ts';

/** What is exported, all at once: for files that people read from the first page to the last. */
export interface Findings extends Pick<Exportable, 'language' | 'provenance' | 'seen' | 'ways'> {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly mandates: readonly MandateItem[];
  /** Names of what the mandates refer to, some of which may not be among the nodes. */
  readonly names: MandatePage['names'];
}

/**
 * Reads everything that is exported.
 *
 * @param file `A picture`: begins the message that refuses more than `most` nodes
 * @throws RecallingError `invalid-parameter` where there are more
 */
export const collect = async (what: Exportable, file: string, most: number): Promise<Findings> => {
  const { language, provenance, seen, ways } = what;
  const { nodes, edges } = await readAll(what, file, most);
  const names: MandatePage['names'] = {};
  for await (const part of what.mandateNames()) Object.assign(names, part);
  return { language, provenance, seen, ways, nodes, edges, mandates: await listOf(what.mandates()), names };
};
