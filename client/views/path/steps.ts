import type { GraphEdge, GraphNode, Paths } from '../../../server/contract.ts';
import { byRoute, closestFirst } from '../../../server/words/route.ts';

/** One step of a path: where it leads, and the relationship that it takes, along it or against it. */
export interface PathStep {
  readonly edge: GraphEdge;
  readonly from: GraphNode;
  readonly to: GraphNode;
  /** The relationship points from `from` to `to`; else the other way. */
  readonly forward: boolean;
}

/** The ways between two nodes, step by step; a way with a step that the answer does not hold is left out. */
export const stepsOf = ({ from, nodes, edges, paths }: Paths): PathStep[][] => {
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  const edgeOf = new Map(edges.map((edge) => [edge.id, edge]));
  return paths.flatMap((ids) => {
    const steps: PathStep[] = [];
    let here = from;
    for (const id of ids) {
      const edge = edgeOf.get(id);
      if (!edge) return [];
      const forward = edge.source === here;
      const [start, end] = [nodeOf.get(here), nodeOf.get(forward ? edge.target : edge.source)];
      if (!start || !end) return [];
      steps.push({ edge, from: start, to: end, forward });
      here = end.id;
    }
    return steps.length === 0 ? [] : [steps];
  });
};

/** The keys of the nodes that a way leads through, its ends included. */
export const stationsOf = (way: readonly PathStep[]): string[] => [
  ...way.slice(0, 1).map(({ from }) => from.id),
  ...way.map(({ to }) => to.id),
];

/** The ways of each route, those that are read from closest by first. */
export const routesOf = (ways: readonly (readonly PathStep[])[]) =>
  byRoute(ways, stationsOf).map((route) => closestFirst(route, (way) => way.map(({ edge }) => edge)));
