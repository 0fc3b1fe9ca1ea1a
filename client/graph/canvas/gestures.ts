import type { Core, EventObject } from 'cytoscape';
import type { Scene } from '../scene.ts';
import { keepInside, notTooFar, onWheel } from './camera.ts';
import { followDrags } from './drag.ts';
import { keepStuck } from './stuck.ts';
import { followFingers } from './touch.ts';

/** What the reader does in a picture. */
export interface Heard {
  readonly onPoint: (id: string | null) => void;
  readonly onChoose: (id: string, adding: boolean) => void;
  /** A click on nothing. */
  readonly onClear: () => void;
}

interface Hearing {
  /** Asked each time, because what is drawn, and who wants to know, changes. */
  readonly now: () => Heard & { readonly scene: Scene };
  /** The reader has moved the picture, or zoomed it. */
  readonly onMoved: () => void;
}

const isLettering = (event: EventObject) =>
  event.target.hasClass('lettering') || event.target.hasClass('glyph');

/** Follows pointer, wheel and fingers over a picture; gives what ends that. */
export const followReader = (cy: Core, { now, onMoved }: Hearing): (() => void) => {
  cy.on('mouseover', 'node, edge', (event) => {
    if (!isLettering(event)) now().onPoint(event.target.id());
  });
  cy.on('mouseout', 'node, edge', () => now().onPoint(null));
  const fingers = followFingers(cy, {
    onHold: (id) => now().onChoose(id, true),
    onPinch: () => {
      onMoved();
      notTooFar(cy, now().scene);
    },
  });
  cy.on('tap', (event) => {
    if (fingers.endsHold()) return;
    if (event.target === cy) now().onClear();
    else now().onChoose(event.target.id(), event.originalEvent.shiftKey);
  });
  cy.on('dragpan', () => {
    onMoved();
    keepInside(cy, now().scene);
  });
  cy.on('viewport', () => keepStuck(cy));
  followDrags(cy);
  const wheel = (event: WheelEvent) => {
    onMoved();
    onWheel(cy, now().scene, event);
  };
  const element = cy.container();
  element?.addEventListener('wheel', wheel, { passive: false });
  return () => {
    element?.removeEventListener('wheel', wheel);
    fingers.end();
  };
};
