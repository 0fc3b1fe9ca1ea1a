import type { NodeLabel } from '../../../seed/graph.ts';
import type { Seen, SeenPlace } from '../../contract/export.ts';
import type { GraphEdge, GraphNode } from '../../contract.ts';
import { type ColumnName, type Drawable, type Layer, layersOf } from './layers.ts';

/** A node with its place: the middle of its dot. */
export interface Placed {
  readonly node: GraphNode;
  readonly x: number;
  readonly y: number;
  /** Where its label stands; right of the dot where nothing is said. */
  readonly name?: SeenPlace['name'];
  /** What the label says, where that is not the node's own name. */
  readonly label?: string;
  /** Its colour, where that is not that of its kind. */
  readonly fill?: string;
  /** Where several nodes are drawn as one: the last of them. */
  readonly last?: GraphNode;
}

interface Column {
  readonly title: string;
  readonly x: number;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly Column[];
  readonly nodes: readonly Placed[];
  readonly edges: readonly { readonly edge: GraphEdge; readonly from: Placed; readonly to: Placed }[];
  readonly types: readonly NodeLabel[];
  /** Words beside the nodes, as a screen has them. */
  readonly marks: readonly Seen['marks'][number][];
  readonly top: number;
  /** What colours mean that are not those of kinds. */
  readonly colours: Seen['colours'];
}

/** Sizes in pixels. */
export const narrowest = 900;
const rowHeight = 22;
const columnWidth = 250;
const gap = 130;
export const margin = 48;
export const header = 168;
export const footer = 70;

/** Puts nodes near what they are joined with in the layers before: fewer lines cross. */
const settle = (
  layer: Layer,
  placed: ReadonlyMap<string, Placed>,
  edges: readonly GraphEdge[],
): GraphNode[] => {
  if (layer.isOrdered) return [...layer.nodes];
  const heights = new Map<string, number[]>();
  for (const { source, target } of edges)
    for (const [one, other] of [
      [source, target],
      [target, source],
    ] as const) {
      const y = placed.get(other)?.y;
      if (y !== undefined) heights.set(one, [...(heights.get(one) ?? []), y]);
    }
  const height = ({ id }: GraphNode): number => {
    const found = heights.get(id) ?? [];
    return found.length === 0 ? Number.MAX_SAFE_INTEGER : found.reduce((sum, y) => sum + y, 0) / found.length;
  };
  return [...layer.nodes].sort((one, other) => height(one) - height(other) || (one.id < other.id ? -1 : 1));
};

/** Where everything in a picture stands: one column for each layer, one row for each node, so that no two labels meet. */
export const layOut = (graph: Drawable, titleOf: (name: ColumnName) => string): Picture => {
  const layers = layersOf(graph, titleOf);
  const rows = Math.max(1, ...layers.map(({ nodes }) => nodes.length));
  const placed = new Map<string, Placed>();
  const columns: Column[] = [];
  for (const [index, layer] of layers.entries()) {
    const x = margin + index * (columnWidth + gap) + 8;
    columns.push({ title: layer.title, x });
    const spread = Math.min(rows / layer.nodes.length, 3) * rowHeight;
    const start = header + (rows * rowHeight - spread * layer.nodes.length) / 2 + spread / 2;
    for (const [row, node] of settle(layer, placed, graph.edges).entries())
      placed.set(node.id, { node, x, y: Math.round(start + row * spread) });
  }
  const edges = graph.edges.flatMap((edge) => {
    const from = placed.get(edge.source);
    const to = placed.get(edge.target);
    return from === undefined || to === undefined ? [] : [{ edge, from, to }];
  });
  return {
    width: Math.max(narrowest, 2 * margin + layers.length * (columnWidth + gap) - gap),
    height: header + rows * rowHeight + footer,
    columns,
    nodes: [...placed.values()],
    edges,
    types: [...new Set(graph.nodes.map(({ type }) => type))],
    marks: [],
    top: header,
    colours: [],
  };
};

/** Width that a label may take. */
export const labelWidth = columnWidth - 20;
