import type { Core, NodeCollection, NodeSingular } from 'cytoscape';

/** The side of the window that an element does not leave: an axis is to be seen with whatever it counts. */
export type StickySide = 'top' | 'bottom';

/** What an element needs to be kept in the window: its side, and where it stands in the whole picture. */
export const stuckAt = (stick: StickySide, home: number) => ({ stick, home });

/** What is stuck in a picture, until it holds other elements: it is asked for whenever the picture is moved. */
const found = new WeakMap<Core, NodeCollection>();

const stuck = (cy: Core): NodeCollection => {
  const known = found.get(cy);
  if (known) return known;
  const nodes = cy.nodes('[stick]');
  found.set(cy, nodes);
  cy.one('add remove', () => found.delete(cy));
  return nodes;
};

const homeOf = (node: NodeSingular): number => Number(node.data('home'));

/** How far from the lower rim of the window an axis stands, in pixels. */
const above = 14;

/** Moves what has to be seen back into the window; it keeps its place across. */
export const keepStuck = (cy: Core): void => {
  if (stuck(cy).empty()) return;
  const { y1, y2 } = cy.extent();
  const lowest = y2 - above / cy.zoom();
  cy.batch(() => {
    stuck(cy).forEach((node) => {
      const home = homeOf(node);
      node.position('y', node.data('stick') === 'top' ? Math.max(home, y1 + home) : Math.min(home, lowest));
    });
  });
};

/** Puts it where it stands in the whole picture, for whoever needs all of that. */
export const unstick = (cy: Core): void => {
  cy.batch(() => {
    stuck(cy).forEach((node) => {
      node.position('y', homeOf(node));
    });
  });
};
