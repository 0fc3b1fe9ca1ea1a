import cytoscape, { type Core, type EventObject, type StylesheetJson } from 'cytoscape';
import { useLayoutEffect, useRef } from 'react';
import type { Scene } from '../scene.ts';
import type { Palette } from '../style/palette.ts';
import { stylesheet } from '../style/stylesheet.ts';
import { fitWhole, keepInside, notTooFar, onWheel, reveal, showWhole } from './camera.ts';
import { followDrags } from './drag.ts';
import { layOutFreely } from './force.ts';
import styles from './GraphCanvas.module.css';
import { type Attention, light } from './lights.ts';
import { type Ongoing, overFrames, type Work } from './overFrames.ts';
import { type Given, givenOf, movedOnly, patch, patching } from './patch.ts';
import { afterDoubleClick } from './rest.ts';
import {
  drawNextFrameStraight,
  drawUnseen,
  followMoved,
  leaveSizeToPage,
  prepareForMoving,
} from './straight.ts';
import { keepStuck } from './stuck.ts';
import { followFingers } from './touch.ts';

export interface GraphCanvasProps {
  readonly scene: Scene;
  readonly palette: Palette;
  readonly pointed: string | null;
  readonly selected: readonly string[];
  readonly onPoint: (id: string | null) => void;
  readonly onChoose: (id: string, adding: boolean) => void;
  /** A click on nothing. */
  readonly onClear: () => void;
  /** The instance that draws, while there is one: for pictures to save, and for layouts. */
  readonly onInstance: (cy: Core | null) => void;
  /** How things are drawn that only some pictures have. */
  readonly style?: (palette: Palette) => StylesheetJson;
}

type Styled = Pick<GraphCanvasProps, 'palette'> & { readonly style: GraphCanvasProps['style'] | undefined };

/** How all is drawn. */
const drawnBy = ({ palette, style }: Styled): StylesheetJson => [
  ...stylesheet(palette),
  ...(style?.(palette) ?? []),
];

/** Styles what is new at once. Cytoscape would do so while it draws the first frame, and draw a second for what came of it. */
const styleNow = (cy: Core) => cy.elements().forEach((element) => void element.visible());

/** Where more nodes than these are moved at once, that takes longer than a frame: it is done over several. */
const manyMoved = 150;

const isLettering = (event: EventObject) =>
  event.target.hasClass('lettering') || event.target.hasClass('glyph');

interface Move extends Attention {
  readonly scene: Scene;
  /** The picture is another one: all of it is shown. */
  readonly anew: boolean;
}

/** Moves the nodes of a picture to where a scene has them, and draws it there unseen, piece by piece. */
function* move(cy: Core, before: Given, { scene, anew, ...attention }: Move): Work {
  for (const moved of patching(cy, before, scene.elements)) {
    // Cytoscape finds the lines anew for a node whose box it is asked for: the boxes are for what comes, so they come first.
    for (const node of moved) node.boundingBox();
    followMoved(cy);
    yield;
  }
  keepStuck(cy);
  if (anew) showWhole(cy, scene);
  else keepInside(cy, scene);
  light(cy, scene, attention);
  followMoved(cy);
  yield;
  yield* drawUnseen(cy);
}

/**
 * Draws a scene with Cytoscape. It is for the eyes and the pointer only; a list beside it holds the same for all. What is
 * given is handed on before the browser draws the page, so that both are seen at once.
 */
export const GraphCanvas = (props: GraphCanvasProps) => {
  const container = useRef<HTMLDivElement>(null);
  const instance = useRef<Core | null>(null);
  const shownKey = useRef('');
  const given = useRef<Given>(givenOf([]));
  /** The reader has not moved the picture: all of it is in the window, and stays so in a window of another size. */
  const isWhole = useRef(true);
  const shownIn = useRef('');
  /** Nodes that are being moved over several frames. */
  const moving = useRef<Ongoing | null>(null);
  /** The window has become another since the whole was last shown. */
  const isLate = useRef(false);
  const styledFor = useRef<Styled | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const { scene, pointed, selected, palette, style } = props;

  useLayoutEffect(() => {
    const cy = cytoscape({
      container: container.current,
      style: drawnBy({ palette: latest.current.palette, style: latest.current.style }),
      userZoomingEnabled: false,
      boxSelectionEnabled: false,
      autounselectify: true,
      minZoom: 0.1,
      maxZoom: 4,
    });
    prepareForMoving(cy);
    leaveSizeToPage(cy);
    instance.current = cy;
    styledFor.current = { palette: latest.current.palette, style: latest.current.style };
    cy.on('mouseover', 'node, edge', (event) => {
      if (!isLettering(event)) latest.current.onPoint(event.target.id());
    });
    cy.on('mouseout', 'node, edge', () => latest.current.onPoint(null));
    const moved = () => {
      isWhole.current = false;
    };
    const fingers = followFingers(cy, {
      onHold: (id) => latest.current.onChoose(id, true),
      onPinch: () => {
        moved();
        notTooFar(cy, latest.current.scene);
      },
    });
    cy.on('tap', (event) => {
      if (fingers.endsHold()) return;
      if (event.target === cy) latest.current.onClear();
      else latest.current.onChoose(event.target.id(), event.originalEvent.shiftKey);
    });
    cy.on('dragpan', () => {
      moved();
      keepInside(cy, latest.current.scene);
    });
    cy.on('viewport', () => keepStuck(cy));
    followDrags(cy);
    const wheel = (event: WheelEvent) => {
      moved();
      onWheel(cy, latest.current.scene, event);
    };
    const element = container.current;
    element?.addEventListener('wheel', wheel, { passive: false });
    latest.current.onInstance(cy);
    return () => {
      element?.removeEventListener('wheel', wheel);
      fingers.end();
      latest.current.onInstance(null);
      moving.current?.drop();
      moving.current = null;
      cy.destroy();
      instance.current = null;
      shownKey.current = '';
      shownIn.current = '';
      given.current = givenOf([]);
    };
  }, []);

  useLayoutEffect(() => {
    moving.current?.finish();
    const before = styledFor.current;
    styledFor.current = { palette, style };
    if (before?.palette !== palette || before.style !== style)
      instance.current?.style(drawnBy({ palette, style }));
  }, [palette, style]);

  useLayoutEffect(() => {
    const cy = instance.current;
    if (!cy) return;
    const { key, size, camera, free, elements } = props.scene;
    moving.current?.finish();
    const known = shownKey.current === key;
    const window = `${size.width} ${size.height}`;
    if (!free && shownIn.current === window && movedOnly(given.current, elements) >= manyMoved) {
      shownKey.current = key;
      if (!known) isWhole.current = true;
      cy.container()?.setAttribute('data-loading', 'true');
      cy.startBatch();
      const attention = latest.current;
      moving.current = overFrames(move(cy, given.current, { ...latest.current, anew: !known }), () => {
        moving.current = null;
        given.current = givenOf(elements);
        const { pointed, selected } = latest.current;
        if (pointed !== attention.pointed || selected !== attention.selected) {
          light(cy, props.scene, latest.current);
          drawNextFrameStraight(cy);
        }
        cy.endBatch();
        cy.container()?.removeAttribute('data-loading');
      });
      return undefined;
    }
    given.current = patch(cy, given.current, elements);
    if (!known) {
      styleNow(cy);
      drawNextFrameStraight(cy);
    }
    // A picture that was made a moment ago has measured its window.
    if (shownIn.current !== '') cy.resize();
    keepStuck(cy);
    isLate.current = known && (isLate.current || shownIn.current !== window);
    shownKey.current = key;
    shownIn.current = window;
    if (free) void layOutFreely(cy);
    else if (!known) {
      isWhole.current = true;
      showWhole(cy, props.scene);
    } else if (isLate.current && isWhole.current && camera === 'map')
      return afterDoubleClick(cy, () => {
        isLate.current = false;
        fitWhole(cy);
      });
    else keepInside(cy, props.scene);
    return undefined;
  }, [props.scene]);

  useLayoutEffect(() => {
    const cy = instance.current;
    if (cy && !moving.current) light(cy, scene, { pointed, selected });
  }, [scene, pointed, selected]);

  useLayoutEffect(() => {
    const cy = instance.current;
    const last = props.selected.at(-1);
    if (cy && !moving.current && last !== undefined) reveal(cy, props.scene, last);
  }, [props.scene, props.selected]);

  return <div ref={container} className={styles.canvas} data-testid="canvas" />;
};
