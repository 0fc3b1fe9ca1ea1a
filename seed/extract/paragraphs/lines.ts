import { withoutMargins } from './margins.ts';

/**
 * From the text of a file to its printed lines, without what belongs to the page and not to the resolution: running
 * headers with the symbol, footers with the job number and the page, bare page numbers.
 */
export interface Line {
  readonly text: string;
  /** What the file's format says of it; absent where only the layout can tell. */
  readonly place?: Place;
  /** Columns of white space before the text. */
  readonly indent: number;
  /** At least one blank line stands between this line and the one before. */
  readonly afterBlank: boolean;
  /** A page ended between this line and the one before. */
  readonly afterPage: boolean;
}

/** `block`: something begins, and its text tells what; the others are certain. */
export type Place = 'block' | 'paragraph' | 'item' | 'title' | 'continues';

const symbol = String.raw`S/RES/\d{1,4}\s*\(\d{4}\)\*?`;
/** With the day of printing, where the first page gives it. */
const jobNumber = String.raw`\d{2}-\d{5}\*?(?:\s*\([A-Z]\))?(?:\s+\d{6}){0,2}`;
const pageOfPages = String.raw`\d{1,3}\s*/\s*\d{1,3}`;
/** The bar code of the first page, with the words beside it in all languages. */
const barCode = String.raw`\*\d{6,8}\*(?:\s+Please recycle)?`;

const furniture = [
  // S/RES/2612 (2021)   S/RES/2612 (2021) 3/13   S/RES/1054 (1996) Page 2
  new RegExp(`^${symbol}(?:\\s+(?:${pageOfPages}|Page\\s+\\d{1,3}))?$`),
  // 21-19367 1/13   2/13 21-19367   21-19367   1/13
  new RegExp(`^(?:${jobNumber}\\s+)?(?:${pageOfPages}|\\d{1,3})(?:\\s+${jobNumber})?$`),
  // 21-19367 (E)   21-19367* (E) 301221 301221
  new RegExp(`^${jobNumber}(?:\\s+${barCode})?$`),
  // *2119367*   *2119367* Please recycle
  new RegExp(`^${barCode}$`),
  /^Please recycle$/,
  // - 3 -   — 3 —   – 3 –
  /^([-–—])\s*\d{1,3}\s*\1$/,
  // 12 Resolutions and Decisions of the Security Council   Security Council—Official Records   of the yearly volumes
  /^(?:\d{1,3}\s+)?(?:Resolutions and Decisions of the Security Council|Résolutions et décisions du Conseil de sécurité|Security Council\s?[–—-]\s?Official Records)(?:,?\s+\d{4})?(?:\s+\d{1,3})?$/i,
  // /...   Page 2   Page 2 of 13   -----
  /^(?:\/\s?(?:\.{3}|…)|Page\s+\d{1,3}(?:\s+of\s+\d{1,3})?|-{3,})$/,
];

/** How every line of furniture begins, and few others: one look for most lines. */
const furnitureStart = /^[\dRS*/P–—-]/;

/** A line of page furniture: page numbers alone are dropped only where a page break or blank line sets them apart. */
export const isFurniture = (text: string): boolean =>
  furnitureStart.test(text) && furniture.some((form) => form.test(text));

const white = /^[\s\u3000]*/;

const indentOf = (line: string): number => white.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0;

/** The rule above the notes at the foot of a page. */
const rule = /^_{5,}$/;
const noteMark = /^[(（]?(?:\d{1,2}|\*{1,3})[)）]?\s*\p{L}/u;
/** Notes are no longer than this many lines. */
const longestNotes = 14;

/**
 * How many lines from a rule on are notes: all up to the next line of furniture where one is near, else those that
 * begin with a note's mark and end as a note does.
 */
function notesAfter(lines: readonly string[], at: number): number {
  const near = lines.slice(at + 1, at + 1 + longestNotes);
  const foot = near.findIndex((line) => isFurniture(line));
  const first = near.find((line) => line !== '');
  if (first === undefined || !noteMark.test(first)) return 1;
  if (foot >= 0) return foot + 1;
  let open = true;
  for (const [index, line] of near.entries()) {
    if (!open && line !== '' && !noteMark.test(line)) return index + 1;
    if (line !== '') open = !/\.$/.test(line);
  }
  return near.length + 1;
}

const lineBreak = /\r\n|[\n\r\u0085\u2028\u2029]/;

/**
 * The printed lines of a text, without running headers, page numbers and footnotes; blank lines and page breaks are kept
 * as marks of the line after them.
 */
export function linesOf(text: string): readonly Line[] {
  const parts: string[] = [];
  /** The first parts of pages, by their place. */
  const opening = new Set<number>();
  for (const raw of text.split(lineBreak)) {
    if (!raw.includes('\f')) {
      parts.push(raw);
      continue;
    }
    for (const [index, part] of raw.split('\f').entries()) {
      if (index > 0) opening.add(parts.length);
      parts.push(part);
    }
  }
  // Stretched lines have several spaces between their words.
  const trimmed = parts.map((part) => part.trim().replace(/[ \t]{2,}|\t/g, ' '));
  const lines: Line[] = [];
  let afterBlank = false;
  let afterPage = false;
  for (let at = 0; at < parts.length; at += 1) {
    const line = trimmed[at] ?? '';
    if (opening.has(at)) afterPage = true;
    if (line === '') {
      afterBlank = true;
    } else if (rule.test(line)) {
      at += notesAfter(trimmed, at) - 1;
    } else if (isFurniture(line)) {
      afterPage = true;
    } else {
      lines.push({ text: line, indent: indentOf(parts[at] ?? ''), afterBlank, afterPage });
      afterBlank = false;
      afterPage = false;
    }
  }
  return withoutMargins(lines);
}
