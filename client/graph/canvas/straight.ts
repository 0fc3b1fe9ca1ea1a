import type { Core } from 'cytoscape';
import { whenIdle } from '../../whenIdle.ts';
import type { Work } from './overFrames.ts';

/** What is used of the part of Cytoscape that draws, which its types leave out. */
interface Renderer {
  drawElements?(context: CanvasRenderingContext2D, elements: unknown): void;
  drawLayeredElements?(context: CanvasRenderingContext2D, elements: unknown): void;
  drawElement?(context: CanvasRenderingContext2D, element: unknown): void;
  /** All that is drawn, the lowest first. */
  getCachedZSortedEles?(): { readonly nondrag: readonly unknown[] };
  getPixelRatio?(): number;
  /** Finds anew how lines run, and how wide words are, where that has changed. */
  flushRenderedStyleQueue?(): void;
  readonly resizeObserver?: ResizeObserver;
  readonly styleObserver?: MutationObserver;
}

const rendererOf = (cy: Core): Renderer => (cy as unknown as { renderer(): Renderer }).renderer();

/**
 * Lets the next frame be drawn straight into the picture. Cytoscape draws every element into a texture, the textures
 * into layers and the layers into the picture: that pays while a picture is moved, and takes twice as long for one of which
 * there are no textures yet, or where all of it stands elsewhere. Every later frame is drawn as ever.
 */
export const drawNextFrameStraight = (cy: Core): void => {
  const renderer = rendererOf(cy);
  if (!renderer.drawElements || !renderer.drawLayeredElements) return;
  renderer.drawLayeredElements = (context, elements) => renderer.drawElements?.(context, elements);
  asEverAfter(cy, renderer);
};

/** The way that all instances share is behind the one that was put over it for a frame. */
const asEverAfter = (cy: Core, renderer: Renderer): void => {
  cy.one('render', () => delete renderer.drawLayeredElements);
};

/** Finds how lines run that something was moved at: Cytoscape would find it for all of them in one frame. */
export const followMoved = (cy: Core): void => rendererOf(cy).flushRenderedStyleQueue?.();

/** So many elements are drawn between two yields. */
const atOnce = 50;

/**
 * Draws a picture piece by piece where it is not seen; Cytoscape's next frame shows it as a whole. Where the picture has
 * been moved meanwhile, that frame is drawn straight.
 */
export function* drawUnseen(cy: Core): Work {
  const renderer = rendererOf(cy);
  const elements = renderer.getCachedZSortedEles?.().nondrag ?? [];
  const ratio = renderer.getPixelRatio?.() ?? 1;
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(cy.width() * ratio);
  canvas.height = Math.ceil(cy.height() * ratio);
  // Asking for a point of it has a browser draw what it would else put off until the picture is shown.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context || !renderer.drawElement || canvas.width === 0 || canvas.height === 0) return;
  const zoom = cy.zoom();
  const pan = { ...cy.pan() };
  context.setTransform(zoom * ratio, 0, 0, zoom * ratio, pan.x * ratio, pan.y * ratio);
  for (const [index, element] of elements.entries()) {
    renderer.drawElement(context, element);
    if ((index + 1) % atOnce !== 0) continue;
    context.getImageData(0, 0, 1, 1);
    yield;
  }
  const isStill = cy.zoom() === zoom && cy.pan().x === pan.x && cy.pan().y === pan.y;
  if (!isStill) return drawNextFrameStraight(cy);
  renderer.drawLayeredElements = (shown) => {
    shown.setTransform(1, 0, 0, 1, 0, 0);
    shown.drawImage(canvas, 0, 0);
  };
  asEverAfter(cy, renderer);
}

/** Has the textures of a first picture made before the reader first moves it. */
export const prepareForMoving = (cy: Core): void => {
  cy.one('render', () => {
    whenIdle(() => {
      if (!cy.destroyed()) cy.forceRender();
    });
  });
};

/**
 * Ends that Cytoscape watches its window by itself: it begins with drawing all once more, and does so for every attribute
 * of the element that it draws in. Who ends it tells `cy.resize()`.
 */
export const leaveSizeToPage = (cy: Core): void => {
  const { resizeObserver, styleObserver } = rendererOf(cy);
  resizeObserver?.disconnect();
  styleObserver?.disconnect();
};
