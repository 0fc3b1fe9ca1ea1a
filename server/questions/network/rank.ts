import { DirectedGraph } from 'graphology';
import pagerank from 'graphology-metrics/centrality/pagerank.js';

/** Indexes of the citing and the cited node, and whatever else is known. */
export type Citations = readonly (readonly [source: number, target: number, ...rest: unknown[]])[];

/** A graph of the library's, nodes named by their indexes and added in order; what cites itself does so without effect. */
export const graphOfEdges = (size: number, edges: Citations): DirectedGraph => {
  const graph = new DirectedGraph({ allowSelfLoops: false });
  for (let index = 0; index < size; index += 1) graph.addNode(index);
  for (const [source, target] of edges) if (source !== target) graph.mergeDirectedEdge(source, target);
  return graph;
};

/**
 * PageRank by index, damping 0.85: how often a reader who follows citations at random, from a resolution to one that it
 * cites, comes by each. A pair counts once, however often one cites the other. Adds up to 1.
 */
export const rankOf = (size: number, edges: Citations): readonly number[] => {
  if (size === 0) return [];
  const ranks = pagerank(graphOfEdges(size, edges), {
    alpha: 0.85,
    tolerance: 1e-9,
    maxIterations: 200,
    getEdgeWeight: null,
  });
  return Array.from({ length: size }, (_, index) => ranks[index] ?? 0);
};
