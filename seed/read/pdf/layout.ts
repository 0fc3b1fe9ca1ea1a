import { greatest, least } from './extremes.ts';
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

/**
 * The distance of lines within a paragraph, as a share of the size of the type: among the smallest that are not rare.
 * The most frequent one may, in a short text, be that between paragraphs.
 */
function usualDistance(lines: readonly PlacedLine[]): number {
  const distances = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next === undefined || next.opensPage ? [] : [distance(line, next)];
  });
  const sorted = distances.filter((step) => step > 0).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.2)] ?? 1;
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

/** Where the lines of a group begin that go on from another line: the least place that is not rare. */
function marginOf(group: Group, start: (line: PrintedLine) => number): number | null {
  const counts = new Map<number, number>();
  for (const line of group.slice(1)) {
    const place = Math.round(start(line));
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const frequent = [...counts].filter(([, count]) => count >= 0.25 * (group.length - 1));
  return frequent.length === 0 ? null : least(frequent.map(([place]) => place));
}

/** How a document sets its paragraphs off. */
interface Setting {
  /** Where a line begins, counted from the edge of reading. */
  readonly start: (line: PrintedLine) => number;
  /** Where lines end that are full. */
  readonly width: number;
  /** First lines of paragraphs are indented. */
  readonly indented: boolean;
}

const ended = /[.;:,!?\u060c\u061b\u3002\uff0c\uff1b\uff1a\u3001]\s*$/u;

function settingOf(groups: readonly Group[], rightToLeft: boolean): Setting {
  const lines = groups.flat();
  const edge = greatest(lines.map(({ right }) => right));
  const start = (line: PrintedLine): number => (rightToLeft ? edge - line.right : line.left);
  const widths = lines.map(({ left, right }) => right - left).sort((a, b) => a - b);
  const whole = groups.filter((group) => group.length > 1 && group[0]?.opensPage === false);
  const deep = whole.filter((group) => {
    const [first] = group;
    return first !== undefined && start(first) - (marginOf(group, start) ?? 0) > leastIndent * first.size;
  });
  return {
    start,
    width: widths[Math.floor(widths.length * 0.8)] ?? 0,
    indented: deep.length > whole.length / 2,
  };
}

/**
 * What stands between the first line of a page and the line before it. Where paragraphs are indented the indent tells
 * whether it goes on; a form feed leaves it open.
 */
function atPageBreak(
  line: PlacedLine,
  indent: number,
  before: PlacedLine | undefined,
  setting: Setting,
): string {
  if (!setting.indented || before === undefined) return '\f';
  if (indent > 0) return '\n\n';
  const short = before.right - before.left < 0.85 * setting.width;
  return ended.test(before.text) && (short || line.size !== before.size) ? '\f' : '\n';
}

/**
 * Writes lines as plain text that says the same with characters: blank lines where the distance is larger, indents
 * against the lines that go on, form feeds between pages where nothing tells whether the paragraph goes on.
 */
export function writeLines(lines: readonly PlacedLine[], rightToLeft: boolean): string {
  const groups = groupsOf(lines);
  const setting = settingOf(groups, rightToLeft);
  let margin: number | null = null;
  let before: PlacedLine | undefined;
  let text = '';
  for (const group of groups) {
    margin = marginOf(group, setting.start) ?? margin;
    for (const [index, line] of group.entries()) {
      const indent = margin === null ? 0 : setting.start(line) - margin;
      const columns =
        indent < leastIndent * line.size ? 0 : Math.round(indent / (characterWidth * line.size));
      const parted = index > 0 ? '\n' : line.opensPage ? atPageBreak(line, columns, before, setting) : '\n\n';
      text += `${before === undefined ? '' : parted}${' '.repeat(Math.min(columns, 40))}${line.text}`;
      before = line;
    }
  }
  return text;
}
