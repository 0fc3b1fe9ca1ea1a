import type { PrintedLine } from './words.ts';

/** The lines of one column, or of a page that has none, from the top down. */
type Column = readonly PrintedLine[];

/** Notes are set smaller than this share of the size of the text. */
const largestNote = 0.94;

const numbered = /^(?:\d{1,3}|[(（]\d{1,3}[)）]|\*{1,3}|[†‡])\s*[\p{L}“«"《]/u;
const rule = /^[_\u2014\u2015-]{5,}$/;

/** The size that most of the text has. */
function textSize(columns: readonly Column[]): number {
  const counts = new Map<number, number>();
  for (const lines of columns)
    for (const { size, text } of lines)
      counts.set(Math.round(size * 4), (counts.get(Math.round(size * 4)) ?? 0) + text.length);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most === undefined ? 0 : most[0] / 4;
}

/** Notes stand apart from the text above them by more than this many times their size. */
const leastGap = 1.6;

/** An Arabic note that begins with a symbol has its number at the symbol's end: `A/RES/60/288(1)`, `S/2019/484 2.` */
const numberedSymbol = /^[A-Z][\w/]*(?:\s?\(\d{1,3}\)|\s\d{1,3}\.?$)/;

const opensNote = (line: PrintedLine | undefined): boolean =>
  line !== undefined && (line.marked || numbered.test(line.text) || numberedSymbol.test(line.text));

/** Notes take no more than this share of a column, where they are not told by their smaller type. */
const longestNotes = 0.4;

/** The number of a note, which no full stop follows; null where a line begins with none. */
const numberOf = ({ text }: PrintedLine): number | null => {
  const number = /^(?<number>\d{1,3})\s+\p{Lu}/u.exec(text)?.groups?.number;
  return number === undefined ? null : Number(number);
};

/** Notes that footers hide or that cannot be read are no more in a row. */
const mostMissing = 2;

/** Whether a line begins with the number of a note that follows the last one. */
const isNext = (line: PrintedLine, last: number): boolean => {
  const number = numberOf(line);
  return number !== null && number > last && number <= last + 1 + mostMissing;
};

/** How much farther a note stands from the text above than the text's own lines from one another. */
const leastStep = 1.15;

const complete = /[.!?\u3002]["”»)]?$/u;

/** Notes are sentences to the end: a numbered paragraph that has lost its full stop ends with a semicolon, or goes on overleaf. */
const areSentences = (lines: Column): boolean =>
  complete.test(lines.at(-1)?.text ?? '') && !lines.some(({ text }) => /[;；]$/.test(text));

/**
 * In type as large as the text's: what a raised mark begins, or the number after that of the last note, apart from the text
 * above, at the foot of a column.
 */
const apartNotes = (lines: Column, last: number): number =>
  lines.findIndex((line, index) => {
    const [before, above] = [lines[index - 2], lines[index - 1]];
    if (above === undefined || index < (1 - longestNotes) * lines.length) return false;
    const gap = line.baseline - above.baseline;
    if (line.marked) return gap > leastGap * line.size;
    return (
      isNext(line, last) &&
      before !== undefined &&
      gap > leastStep * (above.baseline - before.baseline) &&
      areSentences(lines.slice(index))
    );
  });

/**
 * Where the notes of a column begin: the first marked line of the smaller type that fills its foot. Notes go on in the
 * next column: there, all of the smaller type below a gap, or below the text where the last note is not at its end.
 *
 * @param before the notes of the column before; empty where it has none
 * @param lastNumber that of the last note so far
 */
function notesOf(lines: Column, size: number, before: Column, lastNumber: number): number {
  const top = lines.findLastIndex((line) => line.size >= largestNote * size) + 1;
  const [above, below] = [lines[top - 1], lines[top]];
  if (below !== undefined) {
    const apart = above === undefined || below.baseline - above.baseline > leastGap * below.size;
    const last = before.at(-1);
    const open = last !== undefined && !complete.test(last.text);
    if (open || (last !== undefined && apart && lines.length - top < lines.length / 2)) return top;
    const marked = lines.findIndex((line, index) => index >= top && opensNote(line));
    if (marked >= 0) return marked;
  }
  const ruled = lines.findIndex((line, index) => rule.test(line.text) && opensNote(lines[index + 1]));
  if (ruled >= 0) return ruled;
  const apart = apartNotes(lines, lastNumber);
  return apart >= 0 ? apart : lines.length;
}

/** Takes footnotes out. */
export function withoutFootnotes(columns: readonly Column[]): Column[] {
  const size = textSize(columns);
  let before: Column = [];
  let lastNumber = 0;
  return columns.map((lines) => {
    const first = notesOf(lines, size, before, lastNumber);
    before = lines.slice(first);
    for (const line of before) if (isNext(line, lastNumber)) lastNumber = numberOf(line) ?? lastNumber;
    return lines.slice(0, first);
  });
}
