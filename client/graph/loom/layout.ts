import { type Box, clamp, type Point, type Size, type Stroke, sum } from '../geometry.ts';
import { weightOf } from './actors.ts';
import type { LoomModel } from './shape.ts';
import { strokesOf } from './strokes.ts';
import type { Typesetting } from './typesetting.ts';

/** What the layout has to know of the writing. */
export type LoomMetrics = Pick<Typesetting, 'number' | 'sourceLabel' | 'actorLabel' | 'lines'> & {
  readonly columns: Pick<Typesetting['columns'], 'width'>;
};

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
const leastGap = 48;
const rowHeight = { least: 15.5, most: 26 };
const sourceHeight = { least: 15.5, most: 24 };
const barGap = 5;
/** For one line of its label. */
const leastBar = 13;
const lineHeight = 15;
/** A bar grows with the mandates it stands for, up to so many pixels each. */
const mostPerMandate = 9;
/** Of the free width, the left fan gets a little less than the right one, which has more threads. */
const leftShare = 0.46;

/** Where everything stands: a pure function of what is shown, the window and the widths of the labels. */
export const loomLayout = (model: LoomModel, window: Size, metrics: LoomMetrics): LoomGeometry => {
  const columns = columnsOf(window.width, metrics, model.sources.length > 0);
  const linesOf = (id: string) => metrics.lines.get(id)?.length ?? 1;
  const sourceLines = model.sources.map(({ id }) => linesOf(id));
  const least = model.actors.map(({ id }) => leastBar + (linesOf(id) - 1) * lineHeight);
  const room = window.height - headingHeight - bottom;
  // Each column keeps to the window if it can; only one that cannot grows beyond it.
  const heights = {
    rows: Math.max(room, model.rows.length * rowHeight.least),
    sources: Math.max(room, sum(sourceLines) * sourceHeight.least),
    actors: Math.max(room, sum(least) + least.length * barGap),
  };
  const boxes = new Map<string, Box>([
    ...evenly(model.sources, sourceLines, heights.sources, sourceHeight, {
      x: columns.marker,
      width: marker,
      inset: marker,
    }),
    ...evenly(
      model.rows,
      model.rows.map(() => 1),
      heights.rows,
      rowHeight,
      { x: columns.row, width: metrics.columns.width, inset: 1 },
    ),
    ...bars(model, least, heights.actors, columns.bar),
  ]);
  const height = Math.max(heights.rows, heights.sources, heights.actors);
  return {
    size: { width: columns.width, height: height + headingHeight + bottom },
    boxes,
    strokes: strokesOf(model, boxes),
    years: yearsOf(model, boxes, columns.marker - marker / 2 - markerGap - metrics.number - yearGap),
    headings: {
      sources: { x: margin, y: headingHeight / 2 },
      rows: { x: columns.row - metrics.columns.width / 2, y: headingHeight / 2 },
      actors: { x: columns.bar - barWidth / 2, y: headingHeight / 2 },
    },
  };
};

const columnsOf = (windowWidth: number, metrics: LoomMetrics, hasSources: boolean) => {
  const labels = Math.max(metrics.sourceLabel, yearWidth + yearGap + metrics.number);
  const left = hasSources ? margin + labels + markerGap + marker : margin;
  const right = barWidth + markerGap + metrics.actorLabel + margin;
  const gaps = hasSources ? 2 : 1;
  const width = Math.max(windowWidth, left + right + metrics.columns.width + gaps * leastGap);
  const free = width - left - right - metrics.columns.width;
  const gap = hasSources ? free * leftShare : 0;
  return {
    width,
    marker: left - marker / 2,
    row: left + gap + metrics.columns.width / 2,
    bar: width - right + barWidth / 2,
  };
};

interface Column {
  readonly x: number;
  readonly width: number;
  /** Height of a square marker, or what a row leaves free to its neighbour. */
  readonly inset: number;
}

/** Rows as high as their lines ask, centred where they need less than the whole height. */
const evenly = (
  items: readonly { readonly id: string }[],
  lines: readonly number[],
  height: number,
  { least, most }: { least: number; most: number },
  { x, width, inset }: Column,
): [string, Box][] => {
  const step = clamp(height / Math.max(1, sum(lines)), least, most);
  let top = headingHeight + Math.max(0, (height - step * sum(lines)) / 2);
  return items.map(({ id }, index) => {
    const room = step * (lines[index] ?? 1);
    const box = { x, y: top + room / 2, width, height: inset === width ? inset : room - inset };
    top += room;
    return [id, box];
  });
};

/** Bars whose heights share out what is left when each has room for its label. */
const bars = (
  { actors }: LoomModel,
  least: readonly number[],
  height: number,
  x: number,
): [string, Box][] => {
  const weight = sum(actors.map(weightOf));
  const free = height - sum(least) - (actors.length - 1) * barGap;
  const perMandate = clamp(free / Math.max(1, weight), 0, mostPerMandate);
  const heights = actors.map((actor, index) => (least[index] ?? leastBar) + perMandate * weightOf(actor));
  const total = sum(heights) + (actors.length - 1) * barGap;
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
