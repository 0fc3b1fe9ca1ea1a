import type { NodeLabel } from '../../../seed/graph.ts';
import type { Graph, GraphNode } from '../../contract.ts';

/** One column of a picture, from the left. */
export interface Layer {
  readonly title: string;
  readonly nodes: readonly GraphNode[];
  /** The order says something (dates, places in a text) and must stay. */
  readonly isOrdered: boolean;
}

/** As many as one column of resolutions holds where they cite each other. */
const mostInColumn = 14;

const after: readonly { title: string; types: readonly NodeLabel[]; isOrdered: boolean }[] = [
  { title: 'Paragraphs', types: ['Paragraph'], isOrdered: true },
  { title: 'Mandates', types: ['Mandate'], isOrdered: true },
  { title: 'Actors and topics', types: ['Actor', 'Topic'], isOrdered: false },
  { title: 'Deliverables', types: ['Deliverable'], isOrdered: false },
];

const dateOf = ({ adopted, year }: GraphNode): string => adopted ?? `${year ?? ''}`;

const years = (nodes: readonly GraphNode[]): string => {
  const [first, last] = [nodes[0]?.year, nodes.at(-1)?.year];
  return first === last ? `${first ?? 'Resolutions'}` : `${first}–${last}`;
};

/** Resolutions from the oldest; in several columns where they cite each other, so that time runs from left to right. */
const resolutionLayers = (graph: Graph): Layer[] => {
  const nodes = graph.nodes
    .filter(({ type }) => type === 'Resolution')
    .sort((one, other) => (dateOf(one) < dateOf(other) ? -1 : 1));
  const ids = new Set(nodes.map(({ id }) => id));
  const areLinked = graph.edges.some(({ source, target }) => ids.has(source) && ids.has(target));
  const count = areLinked
    ? Math.min(8, Math.max(Math.ceil(nodes.length / mostInColumn), Math.min(nodes.length, 3)))
    : 1;
  const height = Math.ceil(nodes.length / count);
  return Array.from({ length: count }, (_, index) => {
    const some = nodes.slice(index * height, (index + 1) * height);
    return { title: count === 1 ? 'Resolutions' : years(some), nodes: some, isOrdered: true };
  });
};

/** The columns of a picture that have something in them. */
export const layersOf = (graph: Graph): Layer[] => {
  const instruments = graph.nodes.filter(({ type }) => type === 'Instrument');
  return [
    { title: 'Other documents', nodes: instruments, isOrdered: false },
    ...resolutionLayers(graph),
    ...after.map(({ title, types, isOrdered }) => ({
      title,
      isOrdered,
      nodes: graph.nodes.filter(({ type }) => types.includes(type)),
    })),
  ].filter(({ nodes }) => nodes.length > 0);
};
