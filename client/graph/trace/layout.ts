import { type Box, clamp, type Size, type Stroke, sum } from '../geometry.ts';
import { traceColumns } from './columns.ts';
import type { TraceItem, TraceModel } from './model.ts';
import { traceRows } from './rows.ts';

export interface TraceGeometry {
  readonly size: Size;
  /** How high the time axis is, at the top of the page. */
  readonly axis: number;
  readonly boxes: ReadonlyMap<string, Box>;
  readonly strokes: ReadonlyMap<string, Stroke>;
  /** The time axis: each year over its column; null for documents without a date. */
  readonly years: readonly {
    readonly year: number | null;
    readonly at: { readonly x: number; readonly y: number };
  }[];
}

/** Widths and lines of the labels, which stand inside the boxes. */
export interface TraceMetrics {
  readonly widthOf: (id: string) => number;
  readonly linesOf: (id: string) => number;
}

const margin = 16;
const axis = 44;
const bottom = 16;
const pitch = { least: 25, most: 60 };
const boxHeight = 21;
const lineHeight = 14;
/** How far from its box the line to all that hangs on a document turns off. */
const turn = 9;

/**
 * A trace at rest is a tree: each document hangs on the one that it was reached by. Columns are years, oldest on the
 * left; each end of the tree has a row of its own, which a document shares with the middle one of those that hang on
 * it. So no line crosses another, and none runs behind a box. A pure function.
 */
export const traceLayout = (model: TraceModel, window: Size, metrics: TraceMetrics): TraceGeometry => {
  const { columns, left, width } = traceColumns(model, window.width, margin, metrics.widthOf);
  const rows = traceRows(model);
  const heightOf = ({ node }: TraceItem) => boxHeight + (metrics.linesOf(node.id) - 1) * lineHeight;
  const heights: number[] = [];
  for (const item of model.items) {
    const row = rows.get(item.node.id) ?? 0;
    heights[row] = Math.max(heights[row] ?? boxHeight, heightOf(item));
  }
  const extra = sum(heights.map((height) => height - boxHeight));
  const free = window.height - axis - bottom - extra;
  const step = clamp(free / Math.max(1, heights.length), pitch.least, pitch.most);
  const used = step * heights.length + extra;
  const height = Math.max(window.height, used + axis + bottom);
  const middles: number[] = [];
  let top = axis + (height - axis - bottom - used) / 2;
  for (const tall of heights) {
    const slot = step + tall - boxHeight;
    middles.push(top + slot / 2);
    top += slot;
  }
  const boxes = new Map(
    model.items.map((item): [string, Box] => {
      const { id } = item.node;
      const x = left + (columns.at(id) ?? 0);
      const y = middles[rows.get(id) ?? 0] ?? axis;
      return [id, { x, y, width: metrics.widthOf(id), height: heightOf(item) }];
    }),
  );
  const years = columns.years.map(({ year, x }) => ({ year, at: { x: left + x, y: axis / 2 } }));
  return { size: { width, height }, axis, boxes, strokes: strokesOf(model, boxes), years };
};

/** From the younger document's left side to the older one's right side. */
const strokesOf = ({ lines, items }: TraceModel, boxes: ReadonlyMap<string, Box>): Map<string, Stroke> => {
  const strokes = new Map<string, Stroke>();
  const nearEnds = new Map(items.map(({ by, from }) => [by, from]));
  for (const { id, source, target } of lines) {
    const from = boxes.get(source);
    const to = boxes.get(target);
    if (!from || !to) continue;
    if (from.x === to.x) {
      strokes.set(id, {
        from: { x: from.x - from.width / 2, y: from.y },
        to: { x: to.x - to.width / 2, y: to.y },
        bow: 8 + Math.abs(to.y - from.y) * 0.06,
      });
      continue;
    }
    const side = from.x > to.x ? 1 : -1;
    const stroke = {
      from: { x: from.x - (side * from.width) / 2, y: from.y },
      to: { x: to.x + (side * to.width) / 2, y: to.y },
    };
    const near = nearEnds.get(id);
    const turned =
      near === undefined || near === null || from.y === to.y
        ? {}
        : { turn: near === source ? stroke.from.x - side * turn : stroke.to.x + side * turn };
    strokes.set(id, { ...stroke, ...turned });
  }
  return strokes;
};
