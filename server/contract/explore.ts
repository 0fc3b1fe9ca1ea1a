import { z } from 'zod';
import { nodeLabels, relationTypes } from '../../seed/graph.ts';
import { Graph, GraphNode } from './graph.ts';

const Way = z.enum(['out', 'in']);

/** How many neighbours of one kind a node has by one type of relationship. */
export const Relation = z.object({
  type: z.enum(relationTypes),
  /** `out`: the relationships begin at the node; `in`: they end there. */
  direction: Way,
  /** Label of the neighbours. */
  neighbour: z.enum(nodeLabels),
  count: z.int().positive(),
});
export type Relation = z.infer<typeof Relation>;

export const Relations = z.object({ id: z.string(), relations: z.array(Relation) });
export type Relations = z.infer<typeof Relations>;

export const RelationsParameters = z.object({ id: z.string().min(1).describe('The node') });

/** A node's neighbours by one type of relationship; those that most other nodes point at come first. */
export const Neighbours = Relation.omit({ count: true }).extend({
  id: z.string(),
  total: z.int(),
  nodes: z.array(GraphNode),
});
export type Neighbours = z.infer<typeof Neighbours>;

export const NeighboursParameters = z.object({
  id: z.string().min(1).describe('The node'),
  relation: z.enum(relationTypes).describe('The type of the relationships'),
  direction: Way.describe('out: they begin at the node; in: they end there'),
  neighbour: z.enum(nodeLabels).describe('The type of the nodes at the other ends'),
  limit: z.coerce.number().int().min(1).max(500).default(20).describe('Neighbours at most'),
});

export const SubgraphRequest = z.strictObject({ nodes: z.array(z.string()).min(1).max(1000) });

/** Some nodes, the edges among them, and counts of what else each is connected to. */
export const SubgraphAnswer = Graph.omit({ truncated: true, total: true }).extend({
  relations: z.record(z.string(), z.array(Relation)),
  /** Requested keys that the graph does not hold. */
  missing: z.array(z.string()),
});
export type SubgraphAnswer = z.infer<typeof SubgraphAnswer>;
