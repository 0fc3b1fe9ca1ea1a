import cytoscape, { type Core, type StylesheetJson } from 'cytoscape';
import { useLayoutEffect, useRef } from 'react';
import type { Scene } from '../scene.ts';
import type { Palette } from '../style/palette.ts';
import { stylesheet } from '../style/stylesheet.ts';
import { fitWhole, keepInside, reveal, showWhole } from './camera.ts';
import { layOutFreely } from './force.ts';
import styles from './GraphCanvas.module.css';
import { followReader, type Heard } from './gestures.ts';
import { light } from './lights.ts';
import { move } from './move.ts';
import { type Ongoing, overFrames } from './overFrames.ts';
import { type Given, givenOf, movedOnly, patch } from './patch.ts';
import { afterDoubleClick } from './rest.ts';
import { drawNextFrameStraight, leaveSizeToPage, prepareForMoving } from './straight.ts';
import { keepStuck } from './stuck.ts';

export interface GraphCanvasProps extends Heard {
  readonly scene: Scene;
  readonly palette: Palette;
  readonly pointed: string | null;
  readonly selected: readonly string[];
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
    const end = followReader(cy, {
      now: () => latest.current,
      onMoved: () => {
        isWhole.current = false;
      },
    });
    latest.current.onInstance(cy);
    return () => {
      end();
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
