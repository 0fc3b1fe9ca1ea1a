import type { Core, NodeSingular } from 'cytoscape';
import type { ExportRequestInput, SeenPlace } from '../../../server/contract.ts';

/** What the server is told of a drawing. */
type Seen = NonNullable<Extract<ExportRequestInput, { nodes: unknown }>['seen']>;
export type Drawn = Pick<Seen, 'places' | 'lines' | 'marks'>;
/** What a fill means. */
export type ColourMeaning = NonNullable<Seen['colours']>[number];

const nameAt = (node: NodeSingular): SeenPlace['name'] => {
  if (node.style('text-valign') === 'bottom') return 'below';
  const side = node.style('text-halign');
  if (side === 'left' || side === 'right') return side;
  return node.style('label') === '' ? 'right' : 'inside';
};

/** Its words in one line, as long as the server takes them. */
const labelOf = (node: NodeSingular): string =>
  String(node.style('label')).replace(/\s+/g, ' ').trim().slice(0, 200);

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** A row whose words stand beside it as letterings of their own has its name from its left end on. */
const placeOf = (node: NodeSingular): SeenPlace => {
  const { x, y } = node.position();
  const name = nameAt(node);
  const isRow = name === 'right' && node.style('text-halign') === 'center';
  const label = labelOf(node);
  const fill: unknown = node.data('fill');
  return {
    x: rounded(isRow ? x - node.width() / 2 : x),
    y: rounded(y),
    name,
    ...(label === '' ? {} : { label }),
    ...(typeof fill === 'string' ? { fill } : {}),
  };
};

const sides = { left: 'right', center: 'middle', right: 'left' } as const;

/** The words that are of no node: years, headings. */
const marksIn = (cy: Core): Drawn['marks'] =>
  cy
    .nodes('.lettering')
    .toArray()
    .filter((one): one is NodeSingular => one.isNode() && one.visible() && one.data('of') === undefined)
    .map((one) => {
      const { x, y } = one.position();
      const text = labelOf(one);
      const side = Object.entries(sides).find(([name]) => name === one.style('text-halign'))?.[1];
      return { x: rounded(x), y: rounded(y), text, align: side ?? 'middle' };
    })
    .filter(({ text }) => text !== '');

/**
 * Where the nodes of the graph stand in a drawing, and which of them a line joins. What is folded into an element stands
 * where that does, unless it has a place of its own.
 */
export const seenIn = (cy: Core, standsFor: (id: string) => readonly string[]): Drawn => {
  const own = new Map<string, SeenPlace>();
  const folded = new Map<string, SeenPlace>();
  for (const node of cy.nodes().filter((one) => one.visible() && !one.hasClass('lettering'))) {
    const id = node.id();
    for (const key of standsFor(id)) (key === id ? own : folded).set(key, placeOf(node));
  }
  const places = Object.fromEntries([...folded, ...own]);
  const keyOf = (id: string): string | undefined =>
    id in places ? id : standsFor(id).find((key) => key in places);
  const lines = cy
    .edges()
    .toArray()
    .flatMap((edge): [string, string][] => {
      const [source, target] = [keyOf(edge.data('source')), keyOf(edge.data('target'))];
      return edge.visible() && source && target ? [[source, target]] : [];
    });
  return { places, lines, marks: marksIn(cy) };
};
