import type { Core } from 'cytoscape';
import { useLayoutEffect, useRef } from 'react';
import { Drawing, type Showing } from './Drawing.ts';
import styles from './GraphCanvas.module.css';
import type { Heard } from './gestures.ts';

export interface GraphCanvasProps extends Heard, Showing {
  /** The instance that draws, while there is one: for pictures to save, and for layouts. */
  readonly onInstance: (cy: Core | null) => void;
}

/**
 * Draws a scene with Cytoscape. It is for the eyes and the pointer only; a list beside it holds the same for all. What is
 * given is handed on before the browser draws the page, so that both are seen at once.
 */
export const GraphCanvas = (props: GraphCanvasProps) => {
  const container = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing | null>(null);
  const latest = useRef(props);
  latest.current = props;
  useLayoutEffect(() => {
    const made = new Drawing(container.current, latest.current, () => latest.current);
    drawing.current = made;
    latest.current.onInstance(made.cy);
    return () => {
      latest.current.onInstance(null);
      drawing.current = null;
      made.end();
    };
  }, []);
  // Whatever this is drawn anew for: the drawing itself knows what of it has changed.
  useLayoutEffect(() => drawing.current?.show(props));
  return <div ref={container} className={styles.canvas} data-testid="canvas" />;
};
