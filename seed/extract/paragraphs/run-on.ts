import type { LanguageForms } from '../../languages/language.ts';
import { matchesIn } from '../forms/match.ts';
import type { Line } from './lines.ts';
import { recitalStart } from './recital-start.ts';

/** Where a paragraph of a run-on text can begin: after the mark that ends the one before. */
const ends = /[,;:.]\s+(?=\p{Lu}|\d{1,2}\.\s)/gu;
const numbered = /^(\d{1,2})\.\s+/;

/** Where the paragraphs of a run-on text begin: at its recitals, at unnumbered operative verbs, at 1., 2., 3. in order. */
function startsIn(text: string, forms: LanguageForms): number[] {
  const { operativeStart } = forms.structure;
  const recital = recitalStart(forms);
  const starts = [0];
  let count = 0;
  for (const match of matchesIn(text, ends)) {
    const start = match.index + match[0].length;
    const rest = text.slice(start, start + 80);
    const number = numbered.exec(rest)?.[1];
    if (number === undefined) {
      const opens = recital.test(rest) || operativeStart?.test(rest) === true;
      if (count === 0 && opens) starts.push(start);
    } else if (Number(number) === count + 1) {
      count += 1;
      starts.push(start);
    }
  }
  return starts;
}

/**
 * A text whose paragraphs run on behind the Council's name, in one line ("The Security Council, Recalling …, 1. Decides …;
 * 2. Decides …", S/RES/1275 (1999)), with each paragraph in a line of its own; any other text as it is.
 */
export function withoutRunOn(lines: readonly Line[], forms: LanguageForms): readonly Line[] {
  const { opener, runOnOpener } = forms.structure;
  if (lines.some(({ text }) => opener.test(text))) return lines;
  const at = lines.findIndex(({ text }) => runOnOpener.test(text));
  const line = lines[at];
  if (line === undefined) return lines;
  const name = runOnOpener.exec(line.text)?.[0] ?? '';
  const body = line.text.slice(name.length);
  const starts = startsIn(body, forms);
  const parts = starts.map((start, index) => body.slice(start, starts[index + 1]).trim());
  return [
    ...lines.slice(0, at),
    { ...line, text: name.trim() },
    ...parts.map((text): Line => ({ text, indent: 0, afterBlank: true, afterPage: false, place: 'block' })),
    ...lines.slice(at + 1),
  ];
}
