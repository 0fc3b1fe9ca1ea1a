import dagre from '@dagrejs/dagre';
import type { LayoutGraph, Places } from './layout.ts';

/** Layers from what others build on, at the left, to what nothing builds on: every arrow that can points to the left. */
export const layeredPlaces = ({ nodes, edges }: LayoutGraph): Places => {
  const graph = new dagre.graphlib.Graph({ multigraph: false });
  graph.setGraph({ rankdir: 'RL', nodesep: 14, ranksep: 76, ranker: 'network-simplex' });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, width, height } of nodes) graph.setNode(id, { width, height });
  for (const { source, target } of edges)
    if (source !== target && graph.hasNode(source) && graph.hasNode(target)) graph.setEdge(source, target);
  dagre.layout(graph);
  return new Map(
    nodes.map((node) => {
      if (node.pinned) return [node.id, { x: node.x, y: node.y }];
      const { x = 0, y = 0 } = graph.node(node.id);
      return [node.id, { x, y }];
    }),
  );
};
