import type { StructureForms } from '../../languages/language.ts';
import type { Line } from './lines.ts';
import { numberAt } from './opening-marks.ts';

/** A number behind the end of a clause or sentence, with the first letter of what it numbers. */
const runIn = /(?<=[;.]\s)\d{1,2}(?=\.\s+\p{Lu})/gu;

/**
 * Lines in which a numbered paragraph begins behind the end of the one before, as where a page has lost a line break ("…
 * may need to be taken; 9. Decides to remain seized", S/RES/1040 (1996)), divided there: its number is the next in order,
 * and a verb of the Council follows.
 */
export function withoutRunIn(lines: readonly Line[], forms: StructureForms): readonly Line[] {
  const { operativeStart } = forms;
  if (operativeStart === null) return lines;
  let last = 0;
  return lines.flatMap((line) => {
    const number = numberAt(line.text, forms);
    if (number === last + 1) last = number;
    const starts: number[] = [];
    for (const { 0: printed, index } of line.text.matchAll(runIn)) {
      const words = line.text.slice(index + printed.length + 1).trimStart();
      if (Number(printed) !== last + 1 || last === 0 || !operativeStart.test(words)) continue;
      starts.push(index);
      last += 1;
    }
    if (starts.length === 0) return [line];
    const ends = [...starts, line.text.length];
    return [0, ...starts].map((start, index): Line => {
      const text = line.text.slice(start, ends[index]).trim();
      return index === 0
        ? { ...line, text }
        : { ...line, text, afterBlank: true, afterPage: false, place: 'block' };
    });
  });
}
