import { type Box, clamp, type Point, type Size, type Stroke } from '../geometry.ts';
import { weightOf } from './actors.ts';
import type { LoomModel } from './shape.ts';
import { strokesOf } from './strokes.ts';

/** Widths of what is written, measured by the caller, because they depend on language and typeface. */
export interface LoomMetrics {
  /** Of the numbers of resolutions, and of any label in the left column. */
  readonly number: number;
  readonly sourceLabel: number;
  readonly row: number;
  readonly actorLabel: number;
}

export interface LoomGeometry {
  /** Of all that is drawn; at least the window. */
  readonly size: Size;
  readonly boxes: ReadonlyMap<string, Box>;
  readonly strokes: ReadonlyMap<string, Stroke>;
  /** Where each year begins in the left column. */
  readonly years: readonly { readonly year: number; readonly at: Point }[];
  readonly headings: { readonly sources: Point; readonly rows: Point; readonly actors: Point };
}

const margin = 20;
const headingHeight = 34;
const bottom = 12;
const yearWidth = 28;
const yearGap = 16;
const marker = 9;
const markerGap = 7;
const barWidth = 8;
const leastGap = 84;
const rowHeight = { least: 17, most: 26 };
const sourceHeight = { least: 16, most: 24 };
const barGap = 5;
const leastBar = 13;
/** A bar grows with the mandates it stands for, up to so many pixels each. */
const mostPerMandate = 9;
/** Of the free width, the left fan gets a little less than the right one, which has more threads. */
const leftShare = 0.46;

/** Where everything stands: a pure function of what is shown, the window and the widths of the labels. */
export const loomLayout = (model: LoomModel, window: Size, metrics: LoomMetrics): LoomGeometry => {
  const columns = columnsOf(window.width, metrics);
  const height = Math.max(
    window.height - headingHeight - bottom,
    model.rows.length * rowHeight.least,
    model.sources.length * sourceHeight.least,
    model.actors.length * (leastBar + barGap),
  );
  const boxes = new Map<string, Box>([
    ...evenly(model.sources, height, sourceHeight, { x: columns.marker, width: marker, inset: marker }),
    ...evenly(model.rows, height, rowHeight, { x: columns.row, width: metrics.row, inset: 1 }),
    ...bars(model, height, columns.bar),
  ]);
  return {
    size: { width: columns.width, height: height + headingHeight + bottom },
    boxes,
    strokes: strokesOf(model, boxes),
    years: yearsOf(model, boxes, columns.marker - marker / 2 - markerGap - metrics.number - yearGap),
    headings: {
      sources: { x: margin, y: headingHeight / 2 },
      rows: { x: columns.row - metrics.row / 2, y: headingHeight / 2 },
      actors: { x: columns.bar - barWidth / 2, y: headingHeight / 2 },
    },
  };
};

const columnsOf = (windowWidth: number, metrics: LoomMetrics) => {
  const labels = Math.max(metrics.sourceLabel, yearWidth + yearGap + metrics.number);
  const left = margin + labels + markerGap + marker;
  const right = barWidth + markerGap + metrics.actorLabel + margin;
  const width = Math.max(windowWidth, left + right + metrics.row + 2 * leastGap);
  const free = width - left - right - metrics.row;
  const gap = free * leftShare;
  return {
    width,
    marker: left - marker / 2,
    row: left + gap + metrics.row / 2,
    bar: width - right + barWidth / 2,
  };
};

interface Column {
  readonly x: number;
  readonly width: number;
  /** Height of a square marker, or what a row leaves free to its neighbour. */
  readonly inset: number;
}

/** Rows of equal height, centred where they need less than the whole height. */
const evenly = (
  items: readonly { readonly id: string }[],
  height: number,
  { least, most }: { least: number; most: number },
  { x, width, inset }: Column,
): [string, Box][] => {
  const step = clamp(height / Math.max(1, items.length), least, most);
  const top = headingHeight + Math.max(0, (height - step * items.length) / 2);
  const boxHeight = inset === width ? inset : step - inset;
  return items.map(({ id }, index) => [id, { x, y: top + step * (index + 0.5), width, height: boxHeight }]);
};

/** Bars whose heights share out what is left when each has room for its label. */
const bars = ({ actors }: LoomModel, height: number, x: number): [string, Box][] => {
  const weight = actors.reduce((total, actor) => total + weightOf(actor), 0);
  const free = height - actors.length * (leastBar + barGap) + barGap;
  const perMandate = clamp(free / Math.max(1, weight), 0, mostPerMandate);
  const heights = actors.map((actor) => leastBar + perMandate * weightOf(actor));
  const total = heights.reduce((all, one) => all + one + barGap, -barGap);
  let top = headingHeight + Math.max(0, (height - total) / 2);
  return actors.map(({ id }, index) => {
    const barHeight = heights[index] ?? leastBar;
    const box = { x, y: top + barHeight / 2, width: barWidth, height: barHeight };
    top += barHeight + barGap;
    return [id, box];
  });
};

const yearsOf = (
  { sources }: LoomModel,
  boxes: ReadonlyMap<string, Box>,
  x: number,
): LoomGeometry['years'] => {
  const years: { year: number; at: Point }[] = [];
  for (const { id, year } of sources) {
    const box = boxes.get(id);
    if (year !== null && box && years.at(-1)?.year !== year) years.push({ year, at: { x, y: box.y } });
  }
  return years;
};
