import type { Line, Place } from '../../extract/paragraphs/lines.ts';
import { opensWithItem } from '../../extract/paragraphs/opening-marks.ts';
import { longestTitle } from '../../extract/paragraphs/passages.ts';
import { atColumn, type Beginning, withinColumn } from './beginning.ts';
import { ended } from './ended.ts';
import { habitOf } from './habit.ts';
import { type PlacedLine, type Setting, settingOf } from './setting.ts';
import { depthOf, leastIndent, stepBetween } from './step.ts';

/** As a share of the size of the type: what a column of text is wide. */
const characterWidth = 0.5;

/** Bold lines that nothing ends, in a document that is not bold; not an item, as S/RES/2524 (2020) op2 has them. */
const isTitle = (lines: readonly PlacedLine[], setting: Setting): boolean =>
  !setting.bold &&
  !opensWithItem(lines[0]?.text ?? '') &&
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
