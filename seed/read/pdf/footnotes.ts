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

/** Notes stand apart from the text above them by more than this many times their size. */
const leastGap = 1.6;

const opensNote = (line: PrintedLine | undefined): boolean =>
  line !== undefined && (line.marked || numbered.test(line.text));

/**
 * Where the notes of a page begin: the first marked line of the smaller type that fills the foot of the page. Notes go
 * on over pages: there, all of the smaller type below a gap.
 *
 * @param before the page before has notes
 */
function notesOf({ lines }: Page, size: number, before: boolean): number {
  const top = lines.findLastIndex((line) => line.size >= largestNote * size) + 1;
  const [above, below] = [lines[top - 1], lines[top]];
  if (above !== undefined && below !== undefined) {
    const apart = below.baseline - above.baseline > leastGap * below.size;
    if (before && apart && lines.length - top < lines.length / 2) return top;
    const marked = lines.findIndex((line, index) => index >= top && opensNote(line));
    if (marked >= 0) return marked;
  }
  const ruled = lines.findIndex((line, index) => rule.test(line.text) && opensNote(lines[index + 1]));
  return ruled >= 0 ? ruled : lines.length;
}

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
