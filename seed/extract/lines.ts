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

const jobNumber = String.raw`\d{2}-\d{5}(?:\s*\*?\s*\([A-Z]\))?`;
const pageOfPages = String.raw`\d{1,3}\s*/\s*\d{1,3}`;

const furniture = [
  // S/RES/2612 (2021)
  /^S\/RES\/\d{1,4}\s*\(\d{4}\)\*?$/,
  // 21-19367 1/13   2/13 21-19367   21-19367   1/13
  new RegExp(`^(?:${jobNumber}\\s+)?(?:${pageOfPages}|\\d{1,3})(?:\\s+${jobNumber})?$`),
  new RegExp(`^${jobNumber}$`),
  // *2119367*   the bar code of the first page
  /^\*\d{6,8}\*$/,
];

/** A line of page furniture: page numbers alone are dropped only where a page break or blank line sets them apart. */
const isFurniture = (text: string): boolean => furniture.some((form) => form.test(text));

const indentOf = (line: string): number =>
  /^[\s\u3000]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0;

export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = false;
  let afterPage = false;
  for (const raw of text.split(/\r\n|[\n\r\u0085\u2028\u2029]/)) {
    for (const [index, part] of raw.split('\f').entries()) {
      if (index > 0) afterPage = true;
      const trimmed = part.trim();
      if (trimmed === '') {
        afterBlank = true;
      } else if (isFurniture(trimmed)) {
        afterPage = true;
      } else {
        lines.push({ text: trimmed, indent: indentOf(part), afterBlank, afterPage });
        afterBlank = false;
        afterPage = false;
      }
    }
  }
  return lines;
}
