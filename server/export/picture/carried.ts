import type { Graph, Network } from '../../contract.ts';
import { edgeId } from '../../questions/graph/edge.ts';
import type { Findings } from '../findings/collect.ts';
import { saidOnce } from '../findings/said-once.ts';
import type { Provenance } from '../provenance.ts';

/** The name of what a picture carries, where its format has named parts. */
export const carriedName = 'recalling.json';

const written = (provenance: Provenance, graph: Pick<Graph, 'nodes' | 'edges'>): string =>
  JSON.stringify({ provenance, ...graph, truncated: false, total: graph.nodes.length });

/**
 * What a picture carries beside what it shows, so that each dot and line can be found again: the graph as the JSON export has
 * it, with keys and evidence, but for the texts of paragraphs and mandates.
 */
export const carriedBy = ({ provenance, nodes, edges }: Findings): string =>
  written(provenance, {
    nodes: nodes.map(({ text: _, ...node }) => node),
    edges: saidOnce(edges),
  });

/** The same of the map of all resolutions, but for the evidence of some ten thousand citations: their keys find it. */
export const carriedByMap = (
  provenance: Provenance,
  network: Pick<Network, 'nodes' | 'edges'>,
  shown: readonly number[],
): string => {
  const there = new Set(shown);
  const keyOf = (index: number): string => network.nodes[index]?.id ?? '';
  return written(provenance, {
    nodes: shown.map((index) => ({ id: keyOf(index), type: 'Resolution', label: keyOf(index) })),
    edges: network.edges.flatMap(([from, to, mentions]) => {
      if (!there.has(from) || !there.has(to)) return [];
      const edge = { source: keyOf(from), type: 'CITES', target: keyOf(to) } as const;
      return { id: edgeId(edge), ...edge, mentions, evidence: [] };
    }),
  });
};
