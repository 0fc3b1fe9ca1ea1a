import fc from 'fast-check';
import type { LayoutGraph, Places } from '../../../client/graph/explore/layouts/layout.ts';
import type { GraphEdge, GraphNode, SubgraphAnswer } from '../../../server/contract.ts';

export const anEdge = (
  source: string,
  type: GraphEdge['type'],
  target: string,
  given: Partial<GraphEdge> = {},
): GraphEdge => ({
  id: `${source}|${type}|${target}`,
  source,
  target,
  type,
  mentions: 1,
  evidence: [],
  ...given,
});

export const aSubgraph = (
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  relations: SubgraphAnswer['relations'] = {},
): SubgraphAnswer => ({ nodes: [...nodes], edges: [...edges], relations, missing: [] });

/** Graphs of any shape, as layouts see them, some nodes pinned. */
export const anyLayoutGraph: fc.Arbitrary<LayoutGraph> = fc
  .record({
    nodes: fc.array(
      fc.record({
        width: fc.integer({ min: 30, max: 180 }),
        height: fc.integer({ min: 18, max: 50 }),
        year: fc.option(fc.integer({ min: 1946, max: 2026 })),
        pinned: fc.boolean(),
        x: fc.integer({ min: -500, max: 500 }),
        y: fc.integer({ min: -500, max: 500 }),
      }),
      { minLength: 1, maxLength: 40 },
    ),
    ties: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 80 }),
    somePinned: fc.boolean(),
  })
  .map(({ nodes, ties, somePinned }) => {
    const named = nodes.map((node, index) => ({
      ...node,
      id: `n${index}`,
      // Two nodes pinned onto each other stay there.
      pinned: somePinned && node.pinned && index === 0,
    }));
    const pick = (index: number) => `n${index % named.length}`;
    return {
      nodes: named,
      edges: ties.map(([a, b]) => ({ source: pick(a), target: pick(b) })),
      centres: ['n0'],
    };
  });

/** Which boxes of a graph lie on each other where a layout puts them. */
export const overlaps = ({ nodes }: Pick<LayoutGraph, 'nodes'>, places: Places): string[] => {
  const boxes = nodes.map((node) => ({ ...node, ...places.get(node.id) }));
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) =>
          Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 1 &&
          Math.abs(a.y - b.y) < (a.height + b.height) / 2 - 1,
      )
      .map((b) => `${a.id} ${b.id}`),
  );
};
