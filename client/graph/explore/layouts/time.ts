import { groupBy } from '../../../../seed/group.ts';
import { clamp, type Point } from '../../geometry.ts';
import { clearOf } from './clear.ts';
import { clearedRows, mostCleared } from './cleared.ts';
import type { LayoutGraph, LayoutNode, Places } from './layout.ts';

const leastRow = 34;
const rowGap = 10;
const columnGap = 34;
/** So many columns stand beside each other in a window at full width. */
const roomyColumns = 11;
/** A longer way from one year to the next where years lie between, but ever less so. */
const stride = (years: number): number => 1 + Math.min(1.2, Math.log2(Math.max(1, years)) * 0.35);
const rounds = 6;

/**
 * One column a year of adoption, the oldest at the left; in a column, nodes stand at the height of what they are tied
 * to. What has no date stands above the axis, over the middle of what it is tied to.
 */
export const timePlaces = ({ nodes, edges }: LayoutGraph): Places => {
  const dated = nodes.filter(({ year }) => year !== null);
  const columns = [...groupBy(dated, ({ year }) => year ?? 0)].toSorted(([a], [b]) => a - b);
  const ties = tiesOf(edges);
  // What stands in rows of its own needs no column as wide as itself: of many columns, each reaches over its neighbours.
  const narrowed = dated.length > mostCleared ? 1 : clamp(roomyColumns / columns.length, 0.4, 1);
  const across = new Map<number, number>();
  let x = 0;
  columns.forEach(([year, column], index) => {
    const width = Math.max(...column.map((node) => node.width)) * narrowed;
    const before = columns[index - 1];
    if (before) x += columnGap * stride(year - before[0]) + width / 2;
    across.set(year, x);
    x += width / 2;
  });
  const rowHeight = Math.max(leastRow, ...dated.map(({ height }) => height + rowGap));
  const rows = clearedRows(
    dated.map((node) => ({ ...node, x: across.get(node.year ?? 0) ?? 0 })),
    ordered(columns, ties),
    { edges, rowHeight, tallest: Math.max(1, ...columns.map(([, column]) => column.length)) },
  );
  const heights = new Map([...rows].map(([id, row]) => [id, row * rowHeight]));
  const places = new Map<string, Point>();
  for (const node of dated)
    places.set(node.id, { x: across.get(node.year ?? 0) ?? 0, y: heights.get(node.id) ?? 0 });
  const top = Math.min(0, ...heights.values()) - 2.5 * rowHeight;
  const undated = nodes.filter(({ year }) => year === null);
  const over = (id: string): number => {
    const xs = (ties.get(id) ?? []).flatMap((other) => places.get(other)?.x ?? []);
    return xs.length === 0 ? x / 2 : xs.reduce((all, one) => all + one, 0) / xs.length;
  };
  for (const [id, place] of inRows(undated, over, { top, rowHeight })) places.set(id, place);
  return clearOf(nodes, places);
};

const tiesOf = (edges: LayoutGraph['edges']): ReadonlyMap<string, string[]> => {
  const ties = new Map<string, string[]>();
  for (const { source, target } of edges) {
    ties.set(source, [...(ties.get(source) ?? []), target]);
    ties.set(target, [...(ties.get(target) ?? []), source]);
  }
  return ties;
};

/** The row of each node: columns are ordered by the mean height of what stands in them is tied to, again and again. */
const ordered = (
  columns: readonly (readonly [number, readonly LayoutNode[]])[],
  ties: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, number> => {
  const heights = new Map<string, number>();
  const stand = (column: readonly LayoutNode[]) =>
    column.forEach((node, index) => {
      heights.set(node.id, index - (column.length - 1) / 2);
    });
  for (const [, column] of columns) stand(column);
  for (let round = 0; round < rounds; round += 1)
    for (const [, column] of round % 2 === 0 ? columns : columns.toReversed()) {
      const pull = (id: string): number => {
        const known = (ties.get(id) ?? []).flatMap((other) => heights.get(other) ?? []);
        return known.length === 0
          ? (heights.get(id) ?? 0)
          : known.reduce((all, one) => all + one, 0) / known.length;
      };
      stand(column.toSorted((a, b) => pull(a.id) - pull(b.id) || (a.id < b.id ? -1 : 1)));
    }
  return heights;
};

/** Boxes in rows upwards from `top`, each as near over its place as the ones before it leave room. */
const inRows = (
  nodes: readonly LayoutNode[],
  over: (id: string) => number,
  { top, rowHeight }: { readonly top: number; readonly rowHeight: number },
): [string, Point][] => {
  const ends: number[] = [];
  return nodes
    .map((node) => ({ node, x: over(node.id) }))
    .toSorted((a, b) => a.x - b.x || (a.node.id < b.node.id ? -1 : 1))
    .map(({ node, x }) => {
      const left = x - node.width / 2;
      const free = ends.findIndex((end) => end < left);
      const row = free === -1 ? ends.length : free;
      ends[row] = left + node.width + 10;
      return [node.id, { x, y: top - row * rowHeight }];
    });
};
