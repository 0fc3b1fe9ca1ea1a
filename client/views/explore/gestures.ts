import type { Core, EventObject, NodeSingular } from 'cytoscape';
import type { Standpoint } from '../../graph/explore/address/places.ts';

interface Doings {
  readonly expand: (id: string) => void;
  /** Nodes that were dragged, where they stand now. */
  readonly place: (moved: ReadonlyMap<string, Standpoint>) => void;
}

/** A drag of less is a click with an unsteady hand. */
const leastDrag = 3;

/** What the pointer does in a graph that grows: a double click expands a node, a dragged node stays where it is put. */
export const exploreGestures = (cy: Core, { expand, place }: Doings): (() => void) => {
  const begun = new Map<string, { x: number; y: number }>();
  const onDouble = ({ target }: EventObject) => expand(target.id());
  const onGrab = ({ target }: { target: NodeSingular }) => {
    begun.set(target.id(), { ...target.position() });
  };
  const onFree = ({ target }: { target: NodeSingular }) => {
    const from = begun.get(target.id());
    const { x, y } = target.position();
    begun.delete(target.id());
    if (from && Math.hypot(x - from.x, y - from.y) >= leastDrag)
      place(new Map([[target.id(), { x, y, pinned: true }]]));
  };
  cy.on('dbltap', 'node.item', onDouble);
  cy.on('grab', 'node.item', onGrab);
  cy.on('dragfree', 'node.item', onFree);
  return () => {
    cy.off('dbltap', 'node.item', onDouble);
    cy.off('grab', 'node.item', onGrab);
    cy.off('dragfree', 'node.item', onFree);
  };
};
