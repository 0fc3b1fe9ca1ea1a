import type { GraphEdge, GraphNode, Relation, SubgraphAnswer } from '../../../server/contract.ts';

/** A node of a graph that grows. */
export interface ExploreNode {
  readonly node: GraphNode;
  /** All that hangs on it, shown or not. */
  readonly relations: readonly Relation[];
  /** How many nodes point at it, in the whole graph. */
  readonly cited: number;
}

/** One arrow: all mentions of one node by another, or one of them where they are drawn apart. */
export interface ExploreLine {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly edge: GraphEdge;
  /** How many mentions the arrow stands for. */
  readonly count: number;
}

export interface ExploreModel {
  readonly nodes: ReadonlyMap<string, ExploreNode>;
  readonly edges: readonly GraphEdge[];
}

/** The graph as Explore draws it: each node with what else hangs on it. */
export const exploreModel = ({ nodes, edges, relations }: SubgraphAnswer): ExploreModel => ({
  nodes: new Map(
    nodes.map((node) => {
      const own = relations[node.id] ?? [];
      const cited = own.reduce((all, { direction, count }) => all + (direction === 'in' ? count : 0), 0);
      return [node.id, { node, relations: own, cited }];
    }),
  ),
  edges,
});

/** Mentions drawn apart are no more than this many: what an eye can count. */
const mostApart = 6;

/** The arrows of some edges: one for each edge, or one for each of its mentions. */
export const linesOf = (edges: readonly GraphEdge[], apart: boolean): ExploreLine[] =>
  edges.flatMap((edge) => {
    const { id, source, target, mentions } = edge;
    const pieces = apart ? Math.min(mentions, mostApart) : 1;
    return Array.from({ length: pieces }, (_, index) => ({
      id: index === 0 ? id : `${id}|${index + 1}`,
      source,
      target,
      edge,
      count: apart ? 1 : mentions,
    }));
  });

/** The key of the edge that an arrow is drawn for. */
export const edgeOfLine = (id: string): string => id.split('|').slice(0, 3).join('|');

/** The year that a node stands for: that of its adoption, or of the resolution that it is part of. */
export const yearOfNode = ({ id, year, adopted, type }: GraphNode): number | null => {
  if (year !== undefined) return year;
  if (type === 'Actor' || type === 'Topic') return null;
  const printed = /^S\/RES\/\d+ \((\d{4})\)/.exec(id)?.[1] ?? adopted?.slice(0, 4);
  return printed === undefined ? null : Number(printed);
};
