import { greatest, least } from './extremes.ts';
import type { Row } from './rows.ts';

/** Rows of one column or of the page's full width, in the order of reading. */
export type Column = readonly Row[];

/** Shares of the width of the text: where the space between two columns may be, and how wide a row of both is. */
const earliestGutter = 0.35;
const latestGutter = 0.65;
/** A gutter is at least this many times as wide as the type is high. */
const narrowestGutter = 1.2;
/** Fewer rows with a gap at the same place are chance or a table. */
const fewestRows = 12;

interface Gutter {
  readonly left: number;
  readonly right: number;
}

/** The widest gap of a row within the middle of the page. */
const gapOf = (row: Row, from: number, to: number): Gutter | null => {
  const signs = row.signs.filter(({ text }) => text !== ' ');
  let widest: Gutter | null = null;
  for (const [index, sign] of signs.entries()) {
    const next = signs[index + 1];
    if (next === undefined || next.left < from || sign.right > to) continue;
    const width = next.left - sign.right;
    if (width > narrowestGutter * row.size && width > (widest === null ? 0 : widest.right - widest.left))
      widest = { left: sign.right, right: next.left };
  }
  return widest;
};

/** The space that parts the page into two columns, where it has them. */
function gutterOf(rows: readonly Row[]): Gutter | null {
  const left = least(rows.map((row) => row.left));
  const right = greatest(rows.map((row) => row.right));
  const at = (share: number): number => left + share * (right - left);
  const gaps = rows
    .map((row) => gapOf(row, at(earliestGutter), at(latestGutter)))
    .filter((gap) => gap !== null);
  const middles = [...(gaps.length < fewestRows ? [] : [middleOf(gaps)]), emptiest(rows, at)];
  return middles.map((middle) => gutterAt(middle, rows, gaps)).find((gutter) => gutter !== null) ?? null;
}

/** The space around a place, if it parts enough rows and few cross it. */
function gutterAt(middle: number, rows: readonly Row[], gaps: readonly Gutter[]): Gutter | null {
  const around = gaps.filter((gap) => gap.left < middle && gap.right > middle);
  const before = rows.filter((row) => row.right <= middle);
  const after = rows.filter((row) => row.left >= middle);
  const parted = around.length + Math.min(before.length, after.length);
  const crossing = rows.filter((row) => crosses(row, middle));
  if (parted < fewestRows || crossing.length > parted / 3) return null;
  return {
    left: greatest([...around.map((gap) => gap.left), ...before.map((row) => row.right)]),
    right: least([...around.map((gap) => gap.right), ...after.map((row) => row.left)]),
  };
}

function middleOf(gaps: readonly Gutter[]): number {
  const middles = gaps.map((gap) => (gap.left + gap.right) / 2).sort((a, b) => a - b);
  return middles[Math.floor(middles.length / 2)] ?? 0;
}

/** How many places of the page are looked at for one that the fewest rows cross. */
const places = 30;

/** Where lines of two columns stand at different heights, no row has a gap: the place that the fewest rows cross. */
function emptiest(rows: readonly Row[], at: (share: number) => number): number {
  const candidates = Array.from({ length: places + 1 }, (_, index) =>
    at(earliestGutter + ((latestGutter - earliestGutter) * index) / places),
  ).map((place) => ({ place, crossing: rows.filter((row) => crosses(row, place)).length }));
  const fewest = least(candidates.map(({ crossing }) => crossing));
  const best = candidates.filter(({ crossing }) => crossing === fewest);
  return best[Math.floor(best.length / 2)]?.place ?? 0;
}

const crosses = (row: Row, x: number): boolean =>
  row.signs.some((sign) => sign.left < x && sign.right > x && sign.text !== ' ') ||
  (row.left < x && row.right > x && gapOf(row, row.left, row.right) === null);

const partOf = (row: Row, keep: (sign: { left: number; right: number }) => boolean): Row[] => {
  const signs = row.signs.filter(keep);
  const shown = signs.filter(({ text }) => text !== ' ');
  if (shown.length === 0) return [];
  return [
    {
      ...row,
      signs,
      left: least(shown.map((sign) => sign.left)),
      right: greatest(shown.map((sign) => sign.right)),
    },
  ];
};

/** Parts a page set in two columns into what is read one after the other; any other page is one column. */
export function columnsOf(rows: readonly Row[], rightToLeft: boolean): Column[] {
  const gutter = gutterOf(rows);
  if (gutter === null) return [rows];
  const middle = (gutter.left + gutter.right) / 2;
  const parts: Column[] = [];
  let both: Row[] = [];
  const flush = (): void => {
    const left = both.flatMap((row) => partOf(row, (sign) => sign.left < middle));
    const right = both.flatMap((row) => partOf(row, (sign) => sign.left >= middle));
    parts.push(...(rightToLeft ? [right, left] : [left, right]).filter((column) => column.length > 0));
    both = [];
  };
  for (const row of rows) {
    if (crosses(row, middle)) {
      flush();
      const last = parts.at(-1);
      if (last !== undefined && last.length === 1 && last[0] !== undefined && crosses(last[0], middle))
        parts[parts.length - 1] = [...last, row];
      else parts.push([row]);
    } else {
      both.push(row);
    }
  }
  flush();
  return parts;
}
