import type { Page } from './furniture.ts';
import type { PrintedLine } from './words.ts';

/** Notes are set smaller than this share of the size of the text. */
const largestNote = 0.94;

const numbered = /^(?:\d{1,3}|\*{1,3}|[†‡])\s*\p{L}/u;
const rule = /^[_\u2014\u2015-]{5,}$/;

/** The size that most of the text has. */
function textSize(pages: readonly Page[]): number {
  const counts = new Map<number, number>();
  for (const { lines } of pages)
    for (const { size, text } of lines)
      counts.set(Math.round(size * 4), (counts.get(Math.round(size * 4)) ?? 0) + text.length);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most === undefined ? 0 : most[0] / 4;
}

const opensNote = (line: PrintedLine): boolean => line.marked || numbered.test(line.text);

/**
 * Where the notes of a page begin: the first marked line of the smaller type that fills the foot of the page. Notes go
 * on over pages: there, all of the smaller type below a gap.
 */
function notesOf(page: Page, size: number, before: boolean): number {
  const { lines } = page;
  const small = (line: PrintedLine): boolean => line.size < largestNote * size;
  let top = lines.length;
  while (top > 0 && small(lines[top - 1] ?? { ...noLine, size })) top -= 1;
  if (top > 0) {
    const block = lines.slice(top);
    if (before && block.length > 0 && block.length < lines.length / 2) return top;
    const marked = block.findIndex(opensNote);
    if (marked >= 0) return top + marked;
  }
  const ruled = lines.findIndex(
    (line, index) =>
      rule.test(line.text) && lines[index + 1] !== undefined && opensNote(lines[index + 1] ?? noLine),
  );
  return ruled >= 0 ? ruled : lines.length;
}

const noLine: PrintedLine = { text: '', left: 0, right: 0, baseline: 0, size: 0, marked: false };

/** Takes footnotes out. */
export function withoutFootnotes(pages: readonly Page[]): Page[] {
  const size = textSize(pages);
  let before = false;
  return pages.map((page) => {
    const first = notesOf(page, size, before);
    before = first < page.lines.length;
    return { ...page, lines: page.lines.slice(0, first) };
  });
}
