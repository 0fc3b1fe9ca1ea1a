import { greatest, least } from './extremes.ts';
import { type Row, rowsOf, type Sign } from './rows.ts';

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

/** The space that parts the page into two columns, where enough of its rows show it. */
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

/** Of the last page of a text in two columns one may hold a few rows only: then next to none may cross the space. */
const mostCrossing = 0.1;

/** The space around a place, if it parts enough rows and few cross it. */
function gutterAt(middle: number, rows: readonly Row[], gaps: readonly Gutter[]): Gutter | null {
  const around = gaps.filter((gap) => gap.left < middle && gap.right > middle);
  const before = rows.filter((row) => row.right <= middle);
  const after = rows.filter((row) => row.left >= middle);
  const fuller = around.length + Math.max(before.length, after.length);
  const emptier = around.length + Math.min(before.length, after.length);
  const crossing = rows.filter((row) => crosses(row, middle)).length;
  const parted =
    (emptier >= fewestRows && crossing <= emptier / 3) ||
    (emptier > 0 && fuller >= fewestRows && crossing <= mostCrossing * fuller);
  if (!parted) return null;
  const signs = rows.filter((row) => !crosses(row, middle)).flatMap((row) => row.signs);
  const shown = signs.filter(({ text }) => text !== ' ');
  return {
    left: greatest(shown.flatMap((sign) => (sign.right <= middle ? [sign.right] : []))),
    right: least(shown.flatMap((sign) => (sign.left >= middle ? [sign.left] : []))),
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

/** Whether a row stands on both sides of a place without a gap there. */
function crosses(row: Row, x: number): boolean {
  if (row.left >= x || row.right <= x) return false;
  let [left, right] = [-Infinity, Infinity];
  for (const sign of row.signs) {
    if (sign.text === ' ') continue;
    if (sign.left < x && sign.right > x) return true;
    if (sign.right <= x) left = Math.max(left, sign.right);
    else right = Math.min(right, sign.left);
  }
  return right - left <= narrowestGutter * row.size;
}

/** The rows of one side, made anew: rows of the other stand between a line and what is raised above it. */
const sideOf = (rows: readonly Row[], keep: (sign: Sign) => boolean): Row[] =>
  rowsOf(rows.flatMap(({ signs }) => signs.filter(keep)));

/** The space of a page on which too few rows show it, where most pages have two columns: none may cross it. */
function sharedGutter(rows: readonly Row[], usual: number | null): Gutter | null {
  if (usual === null || rows.some((row) => crosses(row, usual))) return null;
  const after = rows.filter((row) => row.signs.some(({ left }) => left >= usual));
  return after.length === 0 || after.length === rows.length ? null : { left: usual, right: usual };
}

/** Parts a page into what is read one after the other: the rows of one column, of the other, of the full width. */
function partsOf(rows: readonly Row[], gutter: Gutter, rightToLeft: boolean): Column[] {
  const middle = (gutter.left + gutter.right) / 2;
  // The last letter of a word may hang over into the space between the columns.
  const isWhole = (row: Row): boolean =>
    crosses(row, middle) && row.left < gutter.left && row.right > gutter.right;
  const parts: Column[] = [];
  let both: Row[] = [];
  const flush = (): void => {
    const left = sideOf(both, (sign) => sign.left + sign.right < 2 * middle);
    const right = sideOf(both, (sign) => sign.left + sign.right >= 2 * middle);
    parts.push(...(rightToLeft ? [right, left] : [left, right]).filter((column) => column.length > 0));
    both = [];
  };
  for (const row of rows) {
    if (isWhole(row)) {
      flush();
      const last = parts.at(-1);
      if (last?.some(isWhole) === true) parts[parts.length - 1] = [...last, row];
      else parts.push([row]);
    } else {
      both.push(row);
    }
  }
  flush();
  return parts;
}

/** Parts pages set in two columns into what is read one after the other; any other page is one column. */
export function columnsOf(pages: readonly (readonly Row[])[], rightToLeft: boolean): Column[] {
  const gutters = pages.map(gutterOf);
  const found = gutters.filter((gutter) => gutter !== null);
  const usual = found.length < pages.length / 2 ? null : middleOf(found);
  return pages.flatMap((rows, page) => {
    const gutter = gutters[page] ?? sharedGutter(rows, usual);
    return gutter === null ? [rows] : partsOf(rows, gutter, rightToLeft);
  });
}
