import type { Core } from 'cytoscape';
import { around, clamp } from '../geometry.ts';
import { letterScale } from '../letters.ts';
import type { Scene } from '../scene.ts';
import { unstick } from './stuck.ts';

const closest = 4;
const farthest = 0.2;

/** Shows a scene from its beginning: a page at its own size, as large as the reader's letters; a map as a whole. */
export const showWhole = (cy: Core, scene: Scene): void => {
  if (scene.camera === 'map') fitWhole(cy, scene);
  else {
    cy.viewport({ zoom: letterScale(), pan: { x: 0, y: 0 } });
    if (scene.first !== null) reveal(cy, scene, scene.first);
  }
};

/** A small picture is not blown up. */
const largestFit = 1.25;

/** What stays free around a map; above it stand notices. */
const free = { around: 28, above: 60 } as const;

/** Shows all of a map: all that is drawn, and where a scene has more. */
export const fitWhole = (cy: Core, scene?: Scene): void => {
  unstick(cy);
  // Lines run between nodes: to find where they do takes most of the time, and is for when they are drawn.
  const drawn = cy.nodes().boundingBox();
  const { x1, y1, x2, y2 } = around(scene?.extent ? [drawn, scene.extent] : [drawn]) ?? drawn;
  const [w, h] = [x2 - x1, y2 - y1];
  if (w === 0 || h === 0) return;
  const [width, height] = [cy.width() - 2 * free.around, cy.height() - free.around - free.above];
  const zoom = clamp(Math.min(width / w, height / h), cy.minZoom(), largestFit * letterScale());
  cy.viewport({
    zoom,
    pan: {
      x: free.around + (width - w * zoom) / 2 - x1 * zoom,
      y: free.above + (height - h * zoom) / 2 - y1 * zoom,
    },
  });
};

/** Keeps a page from being pushed out of the window. */
export const keepInside = (cy: Core, { camera, size }: Scene): void => {
  if (camera !== 'page') return;
  const pan = cy.pan();
  const zoom = cy.zoom();
  const inside = {
    x: clamp(pan.x, Math.min(0, cy.width() - size.width * zoom), 0),
    y: clamp(pan.y, Math.min(0, cy.height() - size.height * zoom), 0),
  };
  if (inside.x !== pan.x || inside.y !== pan.y) cy.pan(inside);
};

/** The least that a scene may be zoomed to: a page as a whole, a map to what can still be told apart. */
const leastZoom = (cy: Core, { camera, size }: Scene): number =>
  camera === 'page' ? Math.min(letterScale(), cy.width() / size.width, cy.height() / size.height) : farthest;

/** Brings a scene back that was zoomed away. */
export const notTooFar = (cy: Core, scene: Scene): void => {
  const least = leastZoom(cy, scene);
  if (cy.zoom() < least)
    cy.zoom({ level: least, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  keepInside(cy, scene);
};

/** The wheel scrolls a page; with Ctrl, and on a map always, it zooms around the pointer. */
export const onWheel = (cy: Core, scene: Scene, event: WheelEvent): void => {
  event.preventDefault();
  if (scene.camera === 'page' && !event.ctrlKey && !event.metaKey) {
    cy.panBy({ x: -event.deltaX, y: -event.deltaY });
    keepInside(cy, scene);
    return;
  }
  const container = cy.container();
  const frame = container?.getBoundingClientRect();
  if (!frame) return;
  cy.zoom({
    level: clamp(cy.zoom() * Math.exp(-event.deltaY * 0.002), leastZoom(cy, scene), closest),
    renderedPosition: { x: event.clientX - frame.left, y: event.clientY - frame.top },
  });
  keepInside(cy, scene);
};

/** What has to be seen stands at least so far from the window's edges. */
const edge = 16;

/** Moves the picture so that a node can be seen, if it cannot. */
export const reveal = (cy: Core, scene: Scene, id: string): void => {
  const element = cy.getElementById(id);
  if (element.empty()) return;
  const box = element.renderedBoundingBox();
  const dx = box.x1 < edge ? edge - box.x1 : Math.min(0, cy.width() - edge - box.x2);
  const dy = box.y1 < edge ? edge - box.y1 : Math.min(0, cy.height() - edge - box.y2);
  if (dx === 0 && dy === 0) return;
  cy.panBy({ x: dx, y: dy });
  keepInside(cy, scene);
};
