import type { Core, EventObject } from 'cytoscape';

interface TouchDoings {
  /** A finger has stayed on something. */
  readonly onHold: (id: string) => void;
  /** Two fingers have zoomed. */
  readonly onPinch: () => void;
}

/**
 * What fingers do that a mouse does with its wheel and with Shift: two of them zoom, and one that stays on something holds
 * it. Gives whether a tap is only the end of a hold, and what ends all this.
 */
export const followFingers = (cy: Core, { onHold, onPinch }: TouchDoings) => {
  const holder = cy.container();
  // The wheel is ours on a page that scrolls (camera.ts), so that Cytoscape may zoom only while there are two fingers.
  const count = ({ touches }: TouchEvent) => {
    cy.userZoomingEnabled(touches.length > 1);
  };
  const events = ['touchstart', 'touchend', 'touchcancel'] as const;
  for (const event of events) holder?.addEventListener(event, count, { passive: true });
  let held = false;
  cy.on('tapstart', () => {
    held = false;
  });
  cy.on('taphold', 'node, edge', ({ target, originalEvent }: EventObject) => {
    if (!originalEvent.type.startsWith('touch')) return;
    held = true;
    onHold(target.id());
  });
  cy.on('pinchzoom', onPinch);
  return {
    endsHold: () => held,
    end: () => {
      for (const event of events) holder?.removeEventListener(event, count);
    },
  };
};
