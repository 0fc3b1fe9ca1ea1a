import type { PrintedLine } from './words.ts';

/** A line of the text with what its place on the page says. */
export interface PlacedLine extends PrintedLine {
  /** First of a page or column: what it goes on from stands elsewhere. */
  readonly opensPage: boolean;
}

/** From this share of the usual distance of lines on, a distance is a blank line. */
const blank = 1.25;
/** An indent is at least this share of the size of the type. */
const leastIndent = 0.7;
/** What a column of text is wide, as a share of the size of the type. */
const characterWidth = 0.5;

const distance = (line: PrintedLine, next: PrintedLine): number =>
  (next.baseline - line.baseline) / Math.max(line.size, next.size);

/** The distance of lines that is most frequent, as a share of the size of the type. */
function usualDistance(lines: readonly PlacedLine[]): number {
  const counts = new Map<number, number>();
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined || next.opensPage) continue;
    const step = Math.round(distance(line, next) * 20);
    if (step > 0) counts.set(step, (counts.get(step) ?? 0) + Math.min(line.text.length, next.text.length));
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most === undefined ? 1 : most[0] / 20;
}

/** Lines that no blank line and no page parts. */
type Group = readonly PlacedLine[];

function groupsOf(lines: readonly PlacedLine[]): Group[] {
  const usual = usualDistance(lines);
  const groups: PlacedLine[][] = [];
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    const group = groups.at(-1);
    const apart =
      previous === undefined ||
      line.opensPage ||
      distance(previous, line) > blank * usual ||
      distance(previous, line) < 0;
    if (group === undefined || apart) groups.push([line]);
    else group.push(line);
  }
  return groups;
}

/** Where the lines of a group begin that go on from another line: the most frequent place. */
function marginOf(group: Group, start: (line: PrintedLine) => number): number | null {
  const counts = new Map<number, number>();
  for (const line of group.slice(1)) {
    const place = Math.round(start(line));
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return most?.[0] ?? null;
}

/**
 * Writes lines as plain text that says the same with characters: blank lines where the distance is larger, indents
 * against the lines that go on, form feeds between pages.
 */
export function writeLines(lines: readonly PlacedLine[], rightToLeft: boolean): string {
  const edge = Math.max(...lines.map(({ right }) => right));
  const start = (line: PrintedLine): number => (rightToLeft ? edge - line.right : line.left);
  let margin: number | null = null;
  let text = '';
  for (const group of groupsOf(lines)) {
    const own = marginOf(group, start);
    margin = own ?? margin;
    for (const [index, line] of group.entries()) {
      const indent = start(line) - (margin ?? start(line));
      const columns =
        indent < leastIndent * line.size ? 0 : Math.round(indent / (characterWidth * line.size));
      const parted = index > 0 ? '\n' : line.opensPage ? '\f' : '\n\n';
      text += `${text === '' ? '' : parted}${' '.repeat(Math.min(columns, 40))}${line.text}`;
    }
  }
  return text;
}
