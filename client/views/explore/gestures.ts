import type { Core, EventObject, NodeSingular } from 'cytoscape';
import type { Standpoint } from '../../graph/explore/address/places.ts';

interface Doings {
  readonly expand: (id: string) => void;
  /** What is selected: who drags one of several drags all of them. */
  readonly selected: () => readonly string[];
  /** Nodes that were dragged, where they stand now. */
  readonly place: (moved: ReadonlyMap<string, Standpoint>) => void;
}

/** A drag of less is a click with an unsteady hand. */
const leastDrag = 3;

/** What the pointer does in a graph that grows: a double click expands a node, a dragged node stays where it is put, with all that is selected with it. */
export const exploreGestures = (cy: Core, { expand, selected, place }: Doings): (() => void) => {
  /** Where that which is dragged began, the node under the pointer first. */
  let begun: readonly { readonly node: NodeSingular; readonly x: number; readonly y: number }[] = [];
  const onDouble = ({ target }: EventObject) => expand(target.id());
  const onGrab = ({ target }: { target: NodeSingular }) => {
    const chosen = selected();
    const others = chosen.includes(target.id())
      ? cy.nodes('.item').filter((node) => node.id() !== target.id() && chosen.includes(node.id()))
      : cy.collection().nodes();
    begun = [target, ...others.toArray()].map((node) => ({ node, ...node.position() }));
  };
  const onDrag = ({ target }: { target: NodeSingular }) => {
    const [held, ...others] = begun;
    if (held?.node.id() !== target.id()) return;
    const { x, y } = target.position();
    cy.batch(() => {
      for (const other of others) other.node.position({ x: other.x + x - held.x, y: other.y + y - held.y });
    });
  };
  const onFree = ({ target }: { target: NodeSingular }) => {
    const [held] = begun;
    if (held?.node.id() !== target.id()) return;
    const { x, y } = target.position();
    if (Math.hypot(x - held.x, y - held.y) >= leastDrag)
      place(new Map(begun.map(({ node }) => [node.id(), { ...node.position(), pinned: true }])));
    begun = [];
  };
  cy.on('dbltap', 'node.item', onDouble);
  cy.on('grab', 'node.item', onGrab);
  cy.on('drag', 'node.item', onDrag);
  cy.on('dragfree', 'node.item', onFree);
  return () => {
    cy.off('dbltap', 'node.item', onDouble);
    cy.off('grab', 'node.item', onGrab);
    cy.off('drag', 'node.item', onDrag);
    cy.off('dragfree', 'node.item', onFree);
  };
};
