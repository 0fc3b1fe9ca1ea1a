import type { GivenNetwork } from './network.ts';

/** The network, put on the page by the bench; and a place of the window's size to draw it in. */
export const given = (): { network: GivenNetwork; container: HTMLElement } => {
  const container = document.querySelector('div');
  if (!container) throw new Error('the page has no place to draw in');
  // The bench writes it into the page.
  return { network: (window as unknown as { network: GivenNetwork }).network, container };
};

/** Tells the bench that the first picture is drawn. */
export const drawn = (): void => {
  requestAnimationFrame(() => requestAnimationFrame(() => document.body.setAttribute('data-drawn', 'true')));
};

/** The nodes and citations as Cytoscape takes them, each node with its size and colour. */
export const elementsOf = ({ nodes, edges }: GivenNetwork) => [
  ...nodes.map(({ id, x, y, radius, fill }) => ({
    data: { id, size: 2 * radius, fill },
    position: { x, y },
  })),
  ...edges.map(([source, target], index) => ({
    data: { id: `e${index}`, source: nodes[source]?.id ?? '', target: nodes[target]?.id ?? '' },
  })),
];
