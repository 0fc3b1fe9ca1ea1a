import { groupBy } from '../../../seed/group.ts';
import { clamp } from '../geometry.ts';
import type { TraceItem, TraceModel } from './model.ts';
import { yearOf } from './year.ts';

interface Columns {
  readonly at: (id: string) => number | undefined;
  readonly years: readonly { readonly year: number | null; readonly x: number }[];
}

interface YearColumn {
  readonly year: number | null;
  /** Documents that hang on one of the same year stand in a column beyond it. */
  readonly beyond: number;
  readonly items: readonly TraceItem[];
}

/** Between a box and what hangs on it: room for the line to turn. */
const lane = 20;
/** Between the middles of two years, so that the figures over them stand apart. */
const leastStride = 38;
const mostGap = 150;
const titleRoom = 240;

/** Columns by year of adoption, oldest on the left; wider apart where years lie between and there is room. */
export const traceColumns = (
  model: TraceModel,
  window: number,
  margin: number,
  widthOf: (id: string) => number,
): { readonly columns: Columns; readonly left: number; readonly width: number } => {
  // From the start outwards: to the left, or forward in time to the right.
  const side = model.direction === 'builds-on' ? -1 : 1;
  const order = columnsOf(model).toSorted(
    (a, b) => side * ((a.year ?? 0) - (b.year ?? 0)) || a.beyond - b.beyond,
  );
  const gaps = order.slice(1).map(({ year }, index) => weight(order[index]?.year ?? null, year));
  const lay = (unit: number) => layOut(order, gaps, unit, side, widthOf);
  const least = lay(0);
  // Beyond the farthest documents stand their titles, where there is room to spare.
  const titles = clamp(window - 2 * margin - (least.to - least.from), 0, titleRoom);
  const room = window - 2 * margin - titles;
  // Columns are pressed together as far as what stands in them allows, then spread as far as there is room.
  let [low, high] = [0, mostGap];
  for (let round = 0; round < 12; round += 1) {
    const middle = (low + high) / 2;
    if (lay(middle).to - lay(middle).from <= room) low = middle;
    else high = middle;
  }
  const { xs, from, to } = lay(low);
  const used = to - from + titles;
  const width = Math.max(window, used + 2 * margin);
  const years = order.flatMap(({ year, beyond }, index) =>
    beyond > 0 && order[index - 1]?.year === year ? [] : [{ year, x: xs[index] ?? 0 }],
  );
  const places = new Map(
    order.flatMap(({ items }, index) => items.map(({ node }) => [node.id, xs[index] ?? 0] as const)),
  );
  return {
    columns: { at: (id) => places.get(id), years },
    left: (width - used) / 2 - from + (side < 0 ? titles : 0),
    width,
  };
};

const columnsOf = ({ items }: TraceModel): YearColumn[] => {
  const byId = new Map(items.map((item) => [item.node.id, item]));
  const beyondOf = (item: TraceItem): number => {
    const near = item.from === null ? undefined : byId.get(item.from);
    return near && yearOf(near.node) === yearOf(item.node) ? beyondOf(near) + 1 : 0;
  };
  const placed = items.map((item) => ({ item, year: yearOf(item.node), beyond: beyondOf(item) }));
  return [...groupBy(placed, ({ year, beyond }) => `${year} ${beyond}`).values()].flatMap((found) => {
    const [first] = found;
    return first ? [{ year: first.year, beyond: first.beyond, items: found.map(({ item }) => item) }] : [];
  });
};

/** Where the middles of the columns stand, the first at 0, and what they take up. */
const layOut = (
  order: readonly YearColumn[],
  gaps: readonly number[],
  unit: number,
  side: number,
  widthOf: (id: string) => number,
): { readonly xs: readonly number[]; readonly from: number; readonly to: number } => {
  const away = new Map<string, number>();
  const xs: number[] = [];
  let [from, to] = [0, 0];
  let last = 0;
  order.forEach(({ items }, index) => {
    let x = index === 0 ? 0 : last + Math.max(leastStride, unit * (gaps[index - 1] ?? 1));
    for (const { node, from: near } of items) {
      const distance = near === null ? undefined : away.get(near);
      if (near !== null && distance !== undefined)
        x = Math.max(x, distance + (widthOf(near) + widthOf(node.id)) / 2 + lane);
    }
    for (const { node } of items) {
      away.set(node.id, x);
      from = Math.min(from, side * x - widthOf(node.id) / 2);
      to = Math.max(to, side * x + widthOf(node.id) / 2);
    }
    xs.push(side * x);
    last = x;
  });
  return { xs, from, to };
};

/** 1 from one year to the next; more, but ever less so, where years lie between; less within a year. */
const weight = (from: number | null, to: number | null): number => {
  if (from === null || to === null) return 1.4;
  const between = Math.abs(to - from);
  return between === 0 ? 0.8 : clamp(1 + Math.log2(between) * 0.25, 1, 1.6);
};
