import { opensWithNumber } from '../../extract/paragraphs/opening-marks.ts';
import { ended } from './ended.ts';
import { type Habit, isIndented } from './habit.ts';
import { distanceOf, type PlacedLine, type Setting } from './setting.ts';
import { depthOf, isItem, isMarked, leastIndent, type Step } from './step.ts';

/** Whether a line begins something, goes on with what is above it, or the layout does not tell. */
export type Beginning = 'begins' | 'continues' | 'unknown';

const begins = (yes: boolean): Beginning => (yes ? 'begins' : 'continues');

/** Where neither blank lines nor indents are used, or a column ends: only how paragraphs open tells. */
const byOpening = ({ line }: Step, habit: Habit): Beginning =>
  habit.font === null ? 'unknown' : begins(line.opening === habit.font);

/** A bold line below one that is not, in a document that is not: a title. */
const opensTitle = ({ before, line }: Step, setting: Setting): boolean =>
  !setting.bold && line.bold && !before.endsBold;

/**
 * At the head of a column: where it goes on from the column before, only the indent of its first line tells, or that the
 * line before ended early.
 *
 * @param above the lines of the paragraph above
 */
export function atColumn(
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
 * Below a line of the same column.
 *
 * @param next what stands between the line and the one below it
 * @param above the lines of the paragraph above
 */
export function withinColumn(
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
