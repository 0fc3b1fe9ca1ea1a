import { opensWithItem, opensWithNumber } from '../../extract/blocks.ts';
import type { Line, Place } from '../../extract/lines.ts';
import { longestTitle } from '../../extract/passages.ts';
import { distanceOf, endOf, mostOf, type PlacedLine, type Setting, settingOf, startOf } from './setting.ts';

/** From this share of the usual distance of lines on, a distance is a blank line. */
const blank = 1.25;
/** Shares of the size of the type: an indent, a space, what a column of text is wide. */
const leastIndent = 0.7;
const space = 0.25;
const characterWidth = 0.5;
/** In justified text a line that ends so far from the edge, as a share of the size of its type, is its paragraph's last. */
const leastShort = 1.5;

const ended = /[.;:,!?\u060c\u061b\u3002\uff0c\uff1b\uff1a\u3001][)”"»]?\s*$/u;

/** What stands between a line and the one before it. */
interface Step {
  readonly before: PlacedLine;
  readonly line: PlacedLine;
  /** The first word of the line would have found room in the line before: that one's paragraph ended. */
  readonly short: boolean;
  /** A blank line; never where a column ends. */
  readonly gap: boolean;
  /** In or out against the line before, as a share of the size of the type. */
  readonly indent: number;
  readonly opensColumn: boolean;
}

/** Letters of items that blocks of text do not know, since a sentence can begin so; here the layout tells as well. */
const letter = /^(?:[a-zа-я]|[ivx]{1,5})\.\s/;

const isItem = (text: string): boolean => opensWithItem(text) || letter.test(text);

/** Ends as what stands above an item does, or an item above another. */
const introduces = /[:;.\u061b\u3002\uff1a\uff1b]$/;
/** A dash stands within sentences as well. */
const dash = /^[\u2013\u2014-]\s/;

/**
 * Begins with the number of a paragraph, or with the letter of an item, which stands within sentences as well: below what
 * introduces it or ends early, or in a list.
 */
function isMarked({ before, line, short }: Step, opening: PlacedLine): boolean {
  if (opensWithNumber(line.text)) return true;
  if (!isItem(line.text)) return false;
  if (introduces.test(before.text)) return true;
  return !dash.test(line.text) && (isItem(opening.text) || (short && ended.test(before.text)));
}

function stepBetween(before: PlacedLine, line: PlacedLine, setting: Setting): Step {
  const { rightToLeft, columns } = setting;
  const opensColumn = line.column !== before.column;
  const room = (columns[before.column]?.end ?? 0) - endOf(before, rightToLeft);
  const needed = line.firstWord + space * before.size;
  const distance = distanceOf(before, line);
  return {
    before,
    line,
    short: room > needed && (!setting.justified || room > leastShort * before.size),
    gap: !opensColumn && (distance > blank * setting.step || distance < 0),
    indent: opensColumn ? 0 : (startOf(line, rightToLeft) - startOf(before, rightToLeft)) / line.size,
    opensColumn,
  };
}

/** How far a line stands in from the margin of its column, in points. */
const depthOf = (line: PlacedLine, { rightToLeft, columns }: Setting): number =>
  startOf(line, rightToLeft) - (columns[line.column]?.margin ?? 0);

/** How paragraphs are set off, seen from those that begin for certain: below a line that ends early. */
interface Habit {
  readonly gapped: boolean;
  /** How far their first lines are indented against the margin, in points; null where they are not. */
  readonly indent: number | null;
  /** The font that they open in, where it is not that of other lines. */
  readonly font: string | null;
}

const most = 0.7;

function habitOf(steps: readonly Step[], setting: Setting): Habit {
  const certain = steps.filter(
    ({ short, before, line, opensColumn }) =>
      short && !opensColumn && ended.test(before.text) && !isItem(line.text) && !isItem(before.text),
  );
  const share = (is: (step: Step) => boolean): boolean =>
    certain.length > 0 && certain.filter(is).length > most * certain.length;
  const indents = certain.map(({ line }) => depthOf(line, setting));
  const font = mostOf(certain.flatMap(({ line }) => (line.opening === '' ? [] : [line.opening])));
  return {
    gapped: share(({ gap }) => gap),
    indent:
      certain.filter(({ indent }) => indent > leastIndent).length > certain.length / 2
        ? (mostOf(indents.map(Math.round)) ?? null)
        : null,
    font: font !== setting.font && share(({ line }) => line.opening === font) ? (font ?? null) : null,
  };
}

/** Whether a line begins something, goes on with what is above it, or the layout does not tell. */
type Beginning = 'begins' | 'continues' | 'unknown';

const begins = (yes: boolean): Beginning => (yes ? 'begins' : 'continues');

/** Where neither blank lines nor indents are used, or a column ends: only how paragraphs open tells. */
const byOpening = ({ line }: Step, habit: Habit): Beginning =>
  habit.font === null ? 'unknown' : begins(line.opening === habit.font);

/** A first line below another: a paragraph of one full line stands above it. */
const isIndented = (line: PlacedLine, { indent }: Habit, setting: Setting): boolean =>
  indent !== null && Math.abs(depthOf(line, setting) - indent) < leastIndent * line.size;

/** A bold line below one that is not, in a document that is not: a title. */
const opensTitle = ({ before, line }: Step, setting: Setting): boolean =>
  !setting.bold && line.bold && !before.endsBold;

/**
 * At the head of a column: where it goes on from the column before, only the indent of its first line tells, or that the
 * line before ended early.
 *
 * @param above the lines of the paragraph above
 */
function atColumn(
  step: Step,
  below: PlacedLine | undefined,
  [opening = step.before, ...others]: readonly PlacedLine[],
  habit: Habit,
  setting: Setting,
): Beginning {
  const { before, line, short } = step;
  if (opensTitle(step, setting)) return 'begins';
  const marked = isMarked(step, opening);
  if (!ended.test(before.text)) return begins(short && (setting.justified || marked));
  if (short || marked) return 'begins';
  if (habit.indent === null) return byOpening(step, habit);
  const inward = depthOf(line, setting) - depthOf(before, setting);
  const alone = others.length === 0 && !isItem(before.text);
  if (isIndented(line, habit, setting) && (alone || inward > leastIndent * line.size)) return 'begins';
  const next = below?.column === line.column ? below : undefined;
  const margin = next === undefined ? 0 : depthOf(next, setting);
  return begins(depthOf(line, setting) - margin > leastIndent * line.size);
}

/** A full line that the next stands out from, below lines that stand as it does: it opens a paragraph below items. */
const isFirst = ({ indent, short, gap, opensColumn }: Step): boolean =>
  indent < -leastIndent && !short && !gap && !opensColumn;

/**
 * @param next what stands between the line and the one below it
 * @param above the lines of the paragraph above
 */
function withinColumn(
  step: Step,
  next: Step | undefined,
  [opening = step.before, ...others]: readonly PlacedLine[],
  habit: Habit,
  setting: Setting,
): Beginning {
  const { before, line, short, gap, indent } = step;
  const opened = others.length === 0;
  const marked = isMarked(step, opening);
  const complete = ended.test(before.text);
  const title = !setting.bold && before.bold;
  if (title ? !line.bold : opensTitle(step, setting)) return 'begins';
  if (gap)
    return begins(short || complete || marked || Math.abs(indent) > leastIndent || isWide(step, setting));
  if (indent > leastIndent) {
    const hangs = opened && (isItem(before.text) || opensWithNumber(before.text)) && !marked;
    return begins(!hangs && (habit.indent !== null || short || marked || complete));
  }
  if (indent < -leastIndent) {
    if (!opened) return begins(short || complete || marked);
    return begins(marked || (short && complete) || ((short || complete) && isIndented(line, habit, setting)));
  }
  if (title && line.bold) return 'continues';
  if (short) return begins(setting.justified || marked || ((complete || opened) && !habit.gapped));
  if (!complete) return 'continues';
  if (marked || (opened && !isItem(before.text) && isIndented(line, habit, setting))) return 'begins';
  if (next !== undefined && isFirst(next)) return 'begins';
  return habit.gapped || habit.indent !== null ? 'continues' : byOpening(step, habit);
}

/** Raised signs push lines a little apart; a paragraph's distance is larger. */
const largestPush = 1.6;
const isWide = ({ before, line }: Step, setting: Setting): boolean =>
  distanceOf(before, line) > largestPush * setting.step || distanceOf(before, line) < 0;

/** Bold lines that nothing ends, in a document that is not bold. */
const isTitle = (lines: readonly PlacedLine[], setting: Setting): boolean =>
  !setting.bold &&
  lines.every(({ bold }) => bold) &&
  !ended.test(lines.at(-1)?.text ?? '') &&
  lines.reduce((length, { text }) => length + text.length, 0) < longestTitle;

/**
 * What the layout of a document says of where its paragraphs begin: by blank lines, indents, lines that end early, and
 * the fonts that lines open in. Where it says nothing the words have to tell.
 */
export function paragraphsOf(lines: readonly PlacedLine[], rightToLeft: boolean): Line[] {
  const setting = settingOf(lines, rightToLeft);
  const steps = lines.slice(1).map((line, index) => stepBetween(lines[index] as PlacedLine, line, setting));
  const habit = habitOf(steps, setting);
  const groups: { place: Beginning; lines: PlacedLine[] }[] = [];
  for (const [index, line] of lines.entries()) {
    const group = groups.at(-1);
    const step = steps[index - 1];
    const beginning =
      step === undefined || group === undefined
        ? 'begins'
        : step.opensColumn
          ? atColumn(step, lines[index + 1], group.lines, habit, setting)
          : withinColumn(step, steps[index], group.lines, habit, setting);
    if (group === undefined || beginning !== 'continues') groups.push({ place: beginning, lines: [line] });
    else group.lines.push(line);
  }
  const gaps = new Set(steps.filter(({ gap }) => gap).map(({ line }) => line));
  const columns = new Set(steps.filter(({ opensColumn }) => opensColumn).map(({ line }) => line));
  const indentOf = (line: PlacedLine): number => {
    const indent = depthOf(line, setting);
    return indent < leastIndent * line.size ? 0 : Math.round(indent / (characterWidth * line.size));
  };
  const written = (line: PlacedLine, place: Place | undefined): Line => ({
    text: line.text,
    ...(place === undefined ? {} : { place }),
    indent: indentOf(line),
    afterBlank: gaps.has(line),
    afterPage: columns.has(line),
  });
  return groups.flatMap((group) => {
    const first = isTitle(group.lines, setting) ? 'title' : group.place === 'begins' ? 'block' : undefined;
    return group.lines.map((line, index) => written(line, index === 0 ? first : 'continues'));
  });
}
