import type { ElementDefinition } from 'cytoscape';
import { type StickySide, stuckAt } from './canvas/stuck.ts';
import { controlPoints } from './curve.ts';
import type { Box, Point, Stroke } from './geometry.ts';

/** Words that stand in the picture without being a node: they move and dim with the node that they belong to. */
export interface Lettering {
  readonly id: string;
  readonly text: string;
  /** Which end of the words stands at `at`. */
  readonly from: 'start' | 'middle' | 'end';
  readonly at: Point;
  readonly classes?: string;
  /** The node that the words belong to. */
  readonly of?: string;
  /** The side of the window that the words do not leave. */
  readonly stick?: StickySide;
}

export const lettering = ({ id, text, from, at, classes = '', of, stick }: Lettering): ElementDefinition => ({
  group: 'nodes',
  data: { id, text, ...(of === undefined ? {} : { of }), ...(stick && stuckAt(stick, at.y)) },
  position: { ...at },
  classes: `lettering ${from} ${classes}`,
  selectable: false,
  grabbable: false,
});

/** A node of the graph with its place and size. */
export const placed = (
  id: string,
  box: Box,
  data: Readonly<Record<string, string | number>>,
  classes: string,
): ElementDefinition => ({
  group: 'nodes',
  data: { id, w: box.width, h: box.height, ...data },
  position: { x: box.x, y: box.y },
  classes,
});

/** What Cytoscape needs to draw a stroke between two boxes, and to draw it again when one of them has moved. */
export const strokeData = (stroke: Stroke, source: Point, target: Point) => {
  const { weights, distances } = controlPoints(stroke);
  const from = { x: stroke.from.x - source.x, y: stroke.from.y - source.y };
  const to = { x: stroke.to.x - target.x, y: stroke.to.y - target.y };
  return {
    from,
    to,
    bow: stroke.bow ?? 0,
    ...(stroke.turn === undefined ? {} : { turn: stroke.turn - stroke.from.x }),
    sourceEnd: `${from.x}px ${from.y}px`,
    targetEnd: `${to.x}px ${to.y}px`,
    weights: weights.join(' '),
    distances: distances.join(' '),
  };
};

/** A line of the picture along a stroke. */
export const drawn = (
  line: { readonly id: string; readonly source: string; readonly target: string },
  stroke: Stroke,
  boxes: { readonly source: Point; readonly target: Point },
  data: Readonly<Record<string, string>>,
  classes: string,
): ElementDefinition => ({
  group: 'edges',
  data: {
    id: line.id,
    source: line.source,
    target: line.target,
    ...strokeData(stroke, boxes.source, boxes.target),
    ...data,
  },
  classes: stroke.turn === undefined ? classes : `${classes} turned`,
});
