import type { LanguageForms } from '../languages/language.ts';
import { datesIn } from './numbers/dates.ts';

/** What stands above "The Security Council,". */
export interface Heading {
  /** Number and year as printed; null where the heading has none; the year may be the adoption's. */
  readonly printed: { readonly number: number; readonly year: number } | null;
  readonly adopted: string | null;
  readonly meeting: number | null;
  /** A line of the heading that is neither number nor adoption: the agenda item, where the text prints it. */
  readonly title: string | null;
}

const plainSymbol = /S\s*\/\s*RES\s*\/\s*(?<number>\d{1,4})\s*[(（]\s*(?<year>\d{4})\s*[)）]/;

const hasDay = (text: string, forms: LanguageForms): boolean =>
  datesIn(text, forms.dates).some(({ iso }) => iso.length === 10);

/** The lines that tell of the adoption: one, or two where the first ends before its date does. */
function adoptionIn(lines: readonly string[], forms: LanguageForms): readonly string[] {
  const at = lines.findIndex((line) => forms.structure.adoption.test(line));
  if (at < 0) return [];
  const [first = '', next = ''] = lines.slice(at, at + 2);
  return !hasDay(first, forms) && hasDay(`${first} ${next}`, forms) ? [first, next] : [first];
}

/**
 * Reads the heading. The meeting is null where the Council adopted in writing, as in the pandemic (S/RES/2617 (2021)
 * names none), and the year is the printed one: the catalogue decides between it and the number.
 */
export function readHeading(lines: readonly string[], forms: LanguageForms): Heading {
  const text = lines.join('\n');
  const { structure } = forms;
  const symbol = plainSymbol.exec(text) ?? structure.symbol.exec(text);
  const groups = symbol?.groups;
  const adoption = adoptionIn(lines, forms);
  const meeting = structure.meeting.exec(text)?.groups?.meeting;
  const title = lines.find(
    (line) =>
      !structure.symbol.test(line) &&
      !plainSymbol.test(line) &&
      !structure.adoption.test(line) &&
      !adoption.includes(line) &&
      /\p{L}{2}/u.test(line),
  );
  const adopted =
    datesIn(adoption.length > 0 ? adoption.join(' ') : text, forms.dates).find(
      (date) => date.iso.length === 10,
    )?.iso ?? null;
  const number = groups?.number ?? structure.symbolWithoutYear?.exec(text)?.groups?.number;
  const year = groups?.year ?? adopted?.slice(0, 4);
  return {
    printed:
      number === undefined || year === undefined ? null : { number: Number(number), year: Number(year) },
    adopted,
    meeting: meeting === undefined ? null : Number(meeting),
    title: title ?? null,
  };
}
