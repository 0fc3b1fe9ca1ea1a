import type { Core, NodeSingular } from 'cytoscape';
import type { Seen, SeenPlace } from '../../../server/contract.ts';

const nameAt = (node: NodeSingular): SeenPlace['name'] => {
  if (node.style('text-valign') === 'bottom') return 'below';
  const side = node.style('text-halign');
  if (side === 'left' || side === 'right') return side;
  return node.style('label') === '' ? 'right' : 'inside';
};

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** A row whose words stand beside it as letterings of their own has its name from its left end on. */
const placeOf = (node: NodeSingular): SeenPlace => {
  const { x, y } = node.position();
  const name = nameAt(node);
  const isRow = name === 'right' && node.style('text-halign') === 'center';
  const label = String(node.style('label')).replace(/\s+/g, ' ').trim().slice(0, 200);
  return {
    x: rounded(isRow ? x - node.width() / 2 : x),
    y: rounded(y),
    name,
    ...(label === '' ? {} : { label }),
  };
};

/**
 * Where the nodes of the graph stand in a drawing, and which of them a line joins. What is folded into an element stands
 * where that does, unless it has a place of its own.
 */
export const seenIn = (
  cy: Core,
  standsFor: (id: string) => readonly string[],
): Pick<Seen, 'places' | 'lines'> => {
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
  return { places, lines };
};
