import type { Collection, Core } from 'cytoscape';
import type { Scene } from '../scene.ts';

export interface Attention {
  /** What the pointer, or the keyboard, is on. */
  readonly pointed: string | null;
  readonly selected: readonly string[];
}

/** The pictures in which something is lit. */
const lighted = new WeakSet<Core>();

/**
 * Lights what is pointed at and selected with all that hangs on it, and dims the rest. Words follow the node that they
 * belong to (`data.of`).
 */
export const light = (cy: Core, scene: Scene, { pointed, selected }: Attention): void => {
  const attended = [...selected, ...(pointed === null ? [] : [pointed])].filter((id) =>
    cy.getElementById(id).nonempty(),
  );
  if (attended.length === 0 && !lighted.has(cy)) return;
  if (attended.length === 0) lighted.delete(cy);
  else lighted.add(cy);
  cy.batch(() => {
    cy.elements('.dim, .lit, .pointed, .chosen').removeClass('dim lit pointed chosen');
    if (attended.length === 0) return;
    const lit = new Set(attended.flatMap((id) => [...scene.litBy(id)]));
    const isLit = (element: Collection[number]) => {
      const owner: unknown = element.data('of');
      return lit.has(typeof owner === 'string' ? owner : element.id());
    };
    // An axis counts for all.
    cy.elements()
      .not('[stick]')
      .forEach((element) => {
        element.addClass(isLit(element) ? 'lit' : 'dim');
      });
    if (pointed !== null) cy.getElementById(pointed).addClass('pointed');
    for (const id of selected) cy.getElementById(id).addClass('chosen');
  });
};
