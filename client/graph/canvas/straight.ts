import type { Core } from 'cytoscape';
import { whenIdle } from '../../whenIdle.ts';

/** What is used of the part of Cytoscape that draws, which its types leave out. */
interface Renderer {
  drawElements?(context: unknown, elements: unknown): void;
  drawLayeredElements?(context: unknown, elements: unknown): void;
  readonly resizeObserver?: ResizeObserver;
}

const rendererOf = (cy: Core): Renderer => (cy as unknown as { renderer(): Renderer }).renderer();

/**
 * Lets the next frame be drawn straight into the picture. Cytoscape draws every element into a texture, the textures
 * into layers and the layers into the picture: that pays while a picture is moved, and takes twice as long for one of which
 * there are no textures yet, or where all of it stands elsewhere. Every later frame is drawn as ever.
 */
export const drawNextFrameStraight = (cy: Core): void => {
  const renderer = rendererOf(cy);
  const isSet = Object.hasOwn(renderer, 'drawLayeredElements');
  if (isSet || !renderer.drawElements || !renderer.drawLayeredElements) return;
  renderer.drawLayeredElements = (context, elements) => renderer.drawElements?.(context, elements);
  // The way that all instances share is behind the one that was put over it here.
  cy.one('render', () => delete renderer.drawLayeredElements);
};

/** Has the textures of a first picture made before the reader first moves it. */
export const prepareForMoving = (cy: Core): void => {
  cy.one('render', () => {
    whenIdle(() => {
      if (!cy.destroyed()) cy.forceRender();
    });
  });
};

/** Ends that Cytoscape watches its window by itself: it begins with drawing all once more. Who ends it tells `cy.resize()`. */
export const leaveSizeToPage = (cy: Core): void => rendererOf(cy).resizeObserver?.disconnect();
