import { ended } from './ended.ts';
import { mostOf, type PlacedLine, type Setting } from './setting.ts';
import { depthOf, isItem, leastIndent, type Step } from './step.ts';

/** How paragraphs are set off, seen from those that begin for certain: below a line that ends early. */
export interface Habit {
  readonly gapped: boolean;
  /** How far their first lines are indented against the margin, in points; null where they are not. */
  readonly indent: number | null;
  /** The font that they open in, where it is not that of other lines. */
  readonly font: string | null;
}

const most = 0.7;

/** How this document sets off its paragraphs, as most of those do whose beginning is certain. */
export function habitOf(steps: readonly Step[], setting: Setting): Habit {
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

/** A first line below another: a paragraph of one full line stands above it. */
export const isIndented = (line: PlacedLine, { indent }: Habit, setting: Setting): boolean =>
  indent !== null && Math.abs(depthOf(line, setting) - indent) < leastIndent * line.size;
