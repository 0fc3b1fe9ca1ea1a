import cytoscape, { type Core, type StylesheetJson } from 'cytoscape';
import type { Scene } from '../scene.ts';
import type { Palette } from '../style/palette.ts';
import { stylesheet } from '../style/stylesheet.ts';
import { fitWhole, keepInside, reveal, showWhole } from './camera.ts';
import { layOutFreely } from './force.ts';
import { followReader, type Heard } from './gestures.ts';
import { type Attention, light } from './lights.ts';
import { move } from './move.ts';
import { type Ongoing, overFrames } from './overFrames.ts';
import { type Given, givenOf, movedOnly, patch } from './patch.ts';
import { afterDoubleClick } from './rest.ts';
import { drawNextFrameStraight, leaveSizeToPage, prepareForMoving } from './straight.ts';
import { keepStuck } from './stuck.ts';

/** How things are drawn: in which colours, and what only some pictures have. */
export interface Look {
  readonly palette: Palette;
  readonly style?: ((palette: Palette) => StylesheetJson) | undefined;
}

/** What a picture shows: a scene in a look, and what of it the reader attends to. */
export interface Showing extends Look, Attention {
  readonly scene: Scene;
}

const styleFor = ({ palette, style }: Look): StylesheetJson => [
  ...stylesheet(palette),
  ...(style?.(palette) ?? []),
];

/** Styles what is new at once. Cytoscape would do so while it draws the first frame, and draw a second for what came of it. */
const styleNow = (cy: Core) => cy.elements().forEach((element) => void element.visible());

/** Where more nodes than these are moved at once, that takes longer than a frame: it is done over several. */
const manyMoved = 150;

const windowOf = ({ size }: Scene): string => `${size.width} ${size.height}`;

/** A picture that Cytoscape draws in an element of the page: it is told what to show, and changes what has changed. */
export class Drawing {
  readonly cy: Core;
  /** What it was told last; nothing has been drawn before. */
  #shown: Showing | null = null;
  /** The elements as Cytoscape was given them. */
  #given: Given = givenOf([]);
  /** The reader has not moved the picture: all of it is in the window, and stays so in a window of another size. */
  #isWhole = true;
  /** The window has become another since the whole was last shown. */
  #isLate = false;
  /** Nodes that are being moved over several frames. */
  #moving: Ongoing | null = null;
  /** Calls off that the whole is shown in a while. */
  #stay = () => {};
  readonly #endHearing: () => void;

  constructor(container: HTMLElement | null, look: Look, hear: () => Heard & { readonly scene: Scene }) {
    this.cy = cytoscape({
      container,
      style: styleFor(look),
      userZoomingEnabled: false,
      boxSelectionEnabled: false,
      autounselectify: true,
      minZoom: 0.1,
      maxZoom: 4,
    });
    prepareForMoving(this.cy);
    leaveSizeToPage(this.cy);
    this.#endHearing = followReader(this.cy, {
      now: hear,
      onMoved: () => {
        this.#isWhole = false;
      },
    });
  }

  /** Shows what it is told; what is as it was told before stays as it is. */
  show(showing: Showing): void {
    const { scene, palette, style, pointed, selected } = showing;
    const before = this.#shown;
    const isAnother = scene !== before?.scene;
    const looksOther = before !== null && (palette !== before.palette || style !== before.style);
    if (isAnother || looksOther) this.#moving?.finish();
    this.#shown = showing;
    if (looksOther) this.cy.style(styleFor(showing));
    if (isAnother) this.#change(before?.scene ?? null, showing);
    // Nodes on their way are lit when they have come.
    if (this.#moving) return;
    const selectsOther = isAnother || selected !== before?.selected;
    if (selectsOther || pointed !== before?.pointed) light(this.cy, scene, showing);
    const last = selected.at(-1);
    if (selectsOther && last !== undefined) reveal(this.cy, scene, last);
  }

  end(): void {
    this.#stay();
    this.#endHearing();
    this.#moving?.drop();
    this.cy.destroy();
  }

  /** Draws another scene: what both have stays, moves, or is worded anew. */
  #change(before: Scene | null, showing: Showing): void {
    const { scene } = showing;
    this.#stay();
    const known = before?.key === scene.key;
    const sameWindow = before !== null && windowOf(before) === windowOf(scene);
    if (!known) this.#isWhole = true;
    if (!scene.free && sameWindow && movedOnly(this.#given, scene.elements) >= manyMoved)
      this.#moveOverFrames(showing, !known);
    else this.#drawNow(showing, { known, sameWindow, first: before === null });
  }

  #moveOverFrames(showing: Showing, anew: boolean): void {
    const { cy } = this;
    const { scene, pointed, selected } = showing;
    cy.container()?.setAttribute('data-loading', 'true');
    cy.startBatch();
    this.#moving = overFrames(move(cy, this.#given, { scene, pointed, selected, anew }), () => {
      this.#moving = null;
      this.#given = givenOf(scene.elements);
      const now = this.#shown ?? showing;
      if (now.pointed !== pointed || now.selected !== selected) {
        light(cy, scene, now);
        drawNextFrameStraight(cy);
      }
      cy.endBatch();
      cy.container()?.removeAttribute('data-loading');
    });
  }

  #drawNow({ scene }: Showing, is: { known: boolean; sameWindow: boolean; first: boolean }): void {
    const { cy } = this;
    this.#given = patch(cy, this.#given, scene.elements);
    if (!is.known) {
      styleNow(cy);
      drawNextFrameStraight(cy);
    }
    // A picture that was made a moment ago has measured its window.
    if (!is.first) cy.resize();
    keepStuck(cy);
    this.#isLate = is.known && (this.#isLate || !is.sameWindow);
    if (scene.free) void layOutFreely(cy);
    else if (!is.known) showWhole(cy, scene);
    else if (this.#isLate && this.#isWhole && scene.camera === 'map')
      this.#stay = afterDoubleClick(cy, () => {
        this.#isLate = false;
        fitWhole(cy, scene);
      });
    else keepInside(cy, scene);
  }
}
