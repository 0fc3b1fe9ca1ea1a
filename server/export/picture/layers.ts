import type { NodeLabel } from '../../../seed/graph.ts';
import type { GraphEdge, GraphNode } from '../../contract.ts';

/** The columns of a picture that are named after what is in them. */
export type ColumnName = 'documents' | 'resolutions' | 'paragraphs' | 'mandates' | 'actors' | 'deliverables';

/** One column of a picture, from the left. */
export interface Layer {
  readonly title: string;
  readonly nodes: readonly GraphNode[];
  /** The order says something (dates, places in a text) and must stay. */
  readonly isOrdered: boolean;
}

/** A part of the graph, as far as a picture shows it. */
export interface Drawable {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** As many as one column of resolutions holds where they cite each other. */
const mostInColumn = 14;

const after: readonly { name: ColumnName; types: readonly NodeLabel[]; isOrdered: boolean }[] = [
  { name: 'paragraphs', types: ['Paragraph'], isOrdered: true },
  { name: 'mandates', types: ['Mandate'], isOrdered: true },
  { name: 'actors', types: ['Actor', 'Topic'], isOrdered: false },
  { name: 'deliverables', types: ['Deliverable'], isOrdered: false },
];

const dateOf = ({ adopted, year }: GraphNode): string => adopted ?? `${year ?? ''}`;

const years = (nodes: readonly GraphNode[]): string | null => {
  const [first, last] = [nodes[0]?.year, nodes.at(-1)?.year];
  if (first === undefined || last === undefined) return null;
  return first === last ? `${first}` : `${first}–${last}`;
};

/** Resolutions from the oldest; in several columns where they cite each other, so that time runs from left to right. */
const resolutionLayers = ({ nodes: all, edges }: Drawable, title: string): Layer[] => {
  const nodes = all
    .filter(({ type }) => type === 'Resolution')
    .sort((one, other) => (dateOf(one) < dateOf(other) ? -1 : 1));
  const ids = new Set(nodes.map(({ id }) => id));
  const areLinked = edges.some(({ source, target }) => ids.has(source) && ids.has(target));
  const count = areLinked
    ? Math.min(8, Math.max(Math.ceil(nodes.length / mostInColumn), Math.min(nodes.length, 3)))
    : 1;
  const height = Math.ceil(nodes.length / count);
  return Array.from({ length: count }, (_, index) => {
    const some = nodes.slice(index * height, (index + 1) * height);
    return { title: (count === 1 ? null : years(some)) ?? title, nodes: some, isOrdered: true };
  });
};

/** The columns of a picture that have something in them, under their names in the reader's language. */
export const layersOf = (graph: Drawable, titleOf: (name: ColumnName) => string): Layer[] => {
  const instruments = graph.nodes.filter(({ type }) => type === 'Instrument');
  return [
    { title: titleOf('documents'), nodes: instruments, isOrdered: false },
    ...resolutionLayers(graph, titleOf('resolutions')),
    ...after.map(({ name, types, isOrdered }) => ({
      title: titleOf(name),
      isOrdered,
      nodes: graph.nodes.filter(({ type }) => types.includes(type)),
    })),
  ].filter(({ nodes }) => nodes.length > 0);
};
