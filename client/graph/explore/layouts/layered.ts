import dagre from '@dagrejs/dagre';
import { groupBy } from '../../../../seed/group.ts';
import { sum } from '../../geometry.ts';
import { clearOf } from './clear.ts';
import { clearedRows } from './cleared.ts';
import type { LayoutGraph, Places } from './layout.ts';
import { reduced } from './reduction.ts';

const leastRow = 34;
const rowGap = 10;

/** Layers from what others build on, at the left, to what nothing builds on: every arrow that can points to the left. */
export const layeredPlaces = ({ nodes, edges }: LayoutGraph): Places => {
  const graph = new dagre.graphlib.Graph({ multigraph: false });
  graph.setGraph({ rankdir: 'RL', nodesep: 14, edgesep: 4, ranksep: 48, ranker: 'network-simplex' });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, width, height } of nodes) graph.setNode(id, { width, height });
  for (const { source, target } of reduced(edges))
    if (graph.hasNode(source) && graph.hasNode(target)) graph.setEdge(source, target);
  dagre.layout(graph);
  const boxes = nodes.map((node) => {
    const { x = 0, y = 0 } = graph.node(node.id);
    return { ...node, x, y };
  });
  const rowHeight = Math.max(leastRow, ...nodes.map(({ height }) => height + rowGap));
  const middle = sum(boxes.map(({ y }) => y)) / Math.max(1, boxes.length);
  const rows = clearedRows(boxes, new Map(boxes.map(({ id, y }) => [id, (y - middle) / rowHeight])), {
    edges,
    rowHeight,
    tallest: Math.max(1, ...[...groupBy(boxes, ({ x }) => x).values()].map(({ length }) => length)),
  });
  return clearOf(nodes, new Map(boxes.map(({ id, x }) => [id, { x, y: (rows.get(id) ?? 0) * rowHeight }])));
};
