import { type Box, clamp, type Point, type Size, type Stroke, sum } from '../geometry.ts';
import { groupedBy } from '../grouped.ts';
import { type TraceItem, type TraceModel, yearOf } from './model.ts';

export interface TraceGeometry {
  readonly size: Size;
  readonly boxes: ReadonlyMap<string, Box>;
  readonly strokes: ReadonlyMap<string, Stroke>;
  /** The time axis: each year over its column; null for documents without a date. */
  readonly years: readonly { readonly year: number | null; readonly at: Point }[];
}

/** Widths and lines of the labels, which stand inside the boxes. */
export interface TraceMetrics {
  readonly widthOf: (id: string) => number;
  readonly linesOf: (id: string) => number;
}

const margin = 16;
const axis = 44;
const bottom = 16;
const leastGap = 9;
const mostGap = 130;
const pitch = { least: 25, most: 72 };
const boxHeight = 21;
const lineHeight = 14;
/** Lines within a year swing out the farther, the more lies between their ends. */
const bowOf = (from: Point, to: Point): number => 8 + Math.abs(to.y - from.y) * 0.06;
/** Rounds of ordering each column by where its citations lead: more change nothing that can be seen. */
const rounds = 4;

/** Columns by year of adoption, oldest on the left; a wider gap where years lie between. A pure function. */
export const traceLayout = (model: TraceModel, window: Size, metrics: TraceMetrics): TraceGeometry => {
  const columns = columnsOf(model);
  const widths = columns.map(({ items }) =>
    Math.max(34, ...items.map(({ node }) => metrics.widthOf(node.id))),
  );
  const strides = columns.slice(1).map(({ year }, index) => stride(columns[index]?.year ?? null, year));
  const free = window.width - 2 * margin - sum(widths);
  const gap = clamp(free / Math.max(1, sum(strides)), leastGap, mostGap);
  const width = Math.max(window.width, 2 * margin + sum(widths) + gap * sum(strides));
  const used = sum(widths) + gap * sum(strides);
  const heightOf = ({ node }: TraceItem) => boxHeight + (metrics.linesOf(node.id) - 1) * lineHeight;
  const tallest = Math.max(...columns.map(({ items }) => sum(items.map(heightOf)) + items.length * 4), 0);
  const room = Math.max(window.height - axis - bottom, tallest);
  const order = ordered(columns, model);

  const boxes = new Map<string, Box>();
  const years: { year: number | null; at: Point }[] = [];
  let left = (width - used) / 2;
  order.forEach(({ year, items }, index) => {
    const columnWidth = widths[index] ?? 0;
    const x = left + columnWidth / 2;
    years.push({ year, at: { x, y: axis / 2 } });
    const extra = sum(items.map((item) => heightOf(item) - boxHeight));
    const step = clamp((room - extra) / Math.max(1, items.length), pitch.least, pitch.most);
    let top = axis + (room - step * items.length - extra) / 2;
    for (const item of items) {
      const height = heightOf(item);
      const slot = step + height - boxHeight;
      boxes.set(item.node.id, { x, y: top + slot / 2, width: metrics.widthOf(item.node.id), height });
      top += slot;
    }
    left += columnWidth + gap * (strides[index] ?? 0);
  });
  return { size: { width, height: room + axis + bottom }, boxes, strokes: strokesOf(model, boxes), years };
};

interface YearColumn {
  readonly year: number | null;
  readonly items: readonly TraceItem[];
}

const columnsOf = ({ items }: TraceModel): YearColumn[] =>
  [...groupedBy(items, ({ node }) => yearOf(node))]
    .map(([year, found]) => ({ year, items: found }))
    .toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0));

/** 1 from one year to the next; more, but ever less so, where years lie between. */
const stride = (from: number | null, to: number | null): number =>
  from === null || to === null ? 1.4 : 1 + Math.min(0.6, Math.log2(Math.max(1, to - from)) * 0.25);

/** Each column in the order of the mean height of what its documents are tied to, so that few lines cross. */
const ordered = (columns: readonly YearColumn[], { lines }: TraceModel): YearColumn[] => {
  const ties = new Map<string, string[]>();
  for (const { source, target } of lines) {
    ties.set(source, [...(ties.get(source) ?? []), target]);
    ties.set(target, [...(ties.get(target) ?? []), source]);
  }
  let current = columns.map((column) => ({
    ...column,
    items: column.items.toSorted((a, b) => a.hop - b.hop || a.node.id.localeCompare(b.node.id)),
  }));
  for (let round = 0; round < rounds; round += 1) {
    const heights = new Map<string, number>();
    for (const { items } of current)
      items.forEach(({ node }, index) => {
        heights.set(node.id, (index + 0.5) / items.length - 0.5);
      });
    const pull = (id: string): number => {
      const tied = ties.get(id) ?? [];
      return tied.length === 0 ? 0 : sum(tied.map((one) => heights.get(one) ?? 0)) / tied.length;
    };
    current = current.map((column) => ({
      ...column,
      items: column.items.toSorted(
        (a, b) => pull(a.node.id) - pull(b.node.id) || a.node.id.localeCompare(b.node.id),
      ),
    }));
  }
  return current;
};

/** From the younger document's left side to the older one's right side. */
const strokesOf = ({ lines }: TraceModel, boxes: ReadonlyMap<string, Box>): Map<string, Stroke> => {
  const strokes = new Map<string, Stroke>();
  for (const { id, source, target } of lines) {
    const from = boxes.get(source);
    const to = boxes.get(target);
    if (!from || !to) continue;
    if (from.x === to.x) {
      strokes.set(id, {
        from: { x: from.x - from.width / 2, y: from.y },
        to: { x: to.x - to.width / 2, y: to.y },
        bow: bowOf(from, to),
      });
      continue;
    }
    const side = from.x > to.x ? 1 : -1;
    strokes.set(id, {
      from: { x: from.x - (side * from.width) / 2, y: from.y },
      to: { x: to.x + (side * to.width) / 2, y: to.y },
    });
  }
  return strokes;
};
