import { isFurniture } from '../../extract/paragraphs/lines.ts';
import { greatest, least } from './extremes.ts';
import type { Row } from './rows.ts';

/** The rows of one page from the top down, and the page's height in points. */
interface Page {
  readonly height: number;
  readonly rows: readonly Row[];
}

/** Shares of the page's height: the parts of it where headers and footers stand. */
const headerZone = 0.14;
const footerZone = 0.13;
/** Headers of other pages stand at the same height, in points. */
const sameHeight = 4;

const pattern = (text: string): string => text.replace(/\d+/g, '#').replace(/\s+/g, '');

/** Only in the zone of footers: job number, bar code, page number, address, and the mark of older documents that a page follows. */
const footers = [
  /^[^\p{L}]{0,12}\b\d{2}-\d{5}\b.{0,40}$/u,
  /\b\d{2}-\d{5}(?:\s*\*?\s*\(\p{Lu}\))?$/u,
  // As it comes out in a text from right to left.
  /^\d{5}-\d{2}\b[^\p{L}]{0,4}(?:\p{Lu}\W)?[^\p{L}]{0,30}$/u,
  /^(?:\*\d{6,8}[A-Z]?\*(?:\s*Please recycle)?|Please recycle)[\s\p{S}\p{P}]*$/u,
  /^[-–—\s]*\d{1,3}[-–—\s]*$/,
  /^\d{1,3}\s*\/\s*\d{1,3}$/,
  /^(?:https?|file):\/\/\S+(?:\s+\d{1,3}\s*\/\s*\d{1,3})?$/,
  /^\/?\s?(?:\.{3}|…)$/,
];

/** On how many of so many pages the same line has to stand to be the page's and not the text's. */
const enough = (pages: number): number => Math.max(2, Math.ceil(0.3 * pages));

/** A row where headers or footers stand. */
interface Margin {
  readonly text: string;
  readonly baseline: number;
  readonly foot: boolean;
}

function marginsOf({ height, rows }: Page, textOf: (row: Row) => string): Map<Row, Margin> {
  const found = new Map<Row, Margin>();
  for (const row of rows) {
    const foot = row.baseline > (1 - footerZone) * height;
    if (foot || row.baseline < headerZone * height)
      found.set(row, { text: textOf(row), baseline: row.baseline, foot });
  }
  return found;
}

/** Tells whether a row stands at the same height of enough pages. */
function repetition(pages: readonly ReadonlyMap<Row, Margin>[]): (margin: Margin) => boolean {
  const places = new Map<string, number[][]>();
  for (const margins of pages) {
    const onPage = new Map<string, number[]>();
    for (const { text, baseline } of margins.values()) {
      const heights = onPage.get(pattern(text)) ?? [];
      heights.push(baseline);
      onPage.set(pattern(text), heights);
    }
    for (const [text, heights] of onPage) places.set(text, [...(places.get(text) ?? []), heights]);
  }
  return ({ text, baseline }) => {
    const pagesWith = (places.get(pattern(text)) ?? []).filter((heights) =>
      heights.some((height) => Math.abs(height - baseline) < sameHeight),
    ).length;
    return pagesWith >= enough(pages.length);
  };
}

/** A header stands apart from the text by more than this many times the size of its type. */
const leastGap = 1.8;
/** Type of another size differs from that of the text by more than this share. */
const otherSize = 0.06;
/** A header has no more rows than these. */
const tallest = 4;

/**
 * How many rows at the top of a page are a header that no other page repeats, as where there are two pages and the first
 * has none: they stand alone above the text, and one names the document or the page, or stands at the line's end or in
 * another size.
 */
function headerOf(
  rows: readonly Row[],
  margins: ReadonlyMap<Row, Margin>,
  middle: number,
  rightToLeft: boolean,
): number {
  const count =
    1 +
    rows.slice(0, tallest).findIndex((row, index) => {
      const below = rows[index + 1];
      return below !== undefined && below.baseline - row.baseline > leastGap * row.size;
    });
  const [header, text] = [rows.slice(0, count), rows[count]];
  if (text === undefined || header.some((row) => margins.get(row)?.foot !== false)) return 0;
  if (header.some((row) => row.left < middle && row.right > middle)) return 0;
  const named = header.some((row) => isFurniture(margins.get(row)?.text ?? ''));
  const [first] = header;
  const aside =
    count === 1 &&
    first !== undefined &&
    ((rightToLeft ? first.right < middle : first.left > middle) ||
      Math.abs(first.size - text.size) > otherSize * text.size);
  return named || aside ? count : 0;
}

/**
 * Takes out running headers and footers: what repeats at the same height, and what only footers have, as long as nothing
 * of the text stands between it and the edge of the page.
 *
 * @param textOf what a row says, in the order of reading
 */
export function withoutFurniture(
  pages: readonly Page[],
  textOf: (row: Row) => string,
  rightToLeft: boolean,
): Row[][] {
  const margins = pages.map((page) => marginsOf(page, textOf));
  const repeats = repetition(margins);
  const all = pages.flatMap(({ rows }) => rows);
  const middle = (least(all.map(({ left }) => left)) + greatest(all.map(({ right }) => right))) / 2;
  return pages.map(({ rows }, page) => {
    const own = margins[page] ?? new Map<Row, Margin>();
    const isHeader = (row: Row): boolean => {
      const margin = own.get(row);
      return margin?.foot === false && (repeats(margin) || (page > 0 && isFurniture(margin.text)));
    };
    const isFooter = (row: Row): boolean => {
      const margin = own.get(row);
      return margin?.foot === true && (footers.some((form) => form.test(margin.text)) || repeats(margin));
    };
    const firstText = rows.findIndex((row) => !isHeader(row));
    const start = firstText < 0 ? rows.length : firstText;
    const end = rows.findLastIndex((row) => !isFooter(row)) + 1;
    return rows.slice(page > 0 ? Math.max(start, headerOf(rows, own, middle, rightToLeft)) : start, end);
  });
}
