import type { LanguageForms } from '../languages/language.ts';
import { datesIn } from './numbers/dates.ts';
import { withFigures } from './numbers/written.ts';

/** What stands above "The Security Council,", and below the text. */
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

/** The sentence that tells of the adoption takes no more lines. */
const longestAdoption = 4;

/** The lines that tell of the adoption: one, or as many as it takes until its date is whole. */
function adoptionIn(lines: readonly string[], forms: LanguageForms): readonly string[] {
  const at = lines.findIndex((line) => forms.structure.adoption.test(line));
  if (at < 0) return [];
  const near = lines.slice(at, at + longestAdoption);
  const length = near.findIndex((_, index) => hasDay(joined(near.slice(0, index + 1), forms), forms)) + 1;
  return near.slice(0, Math.max(1, length));
}

const joined = (lines: readonly string[], { joining }: LanguageForms): string =>
  lines.join(joining === 'tight' ? '' : ' ');

/**
 * Reads the heading. The meeting is null where the Council adopted in writing, as in the pandemic (S/RES/2617 (2021)
 * names none), and the year is the printed one: the catalogue decides between it and the number. Until the 1990s the
 * meeting is named below the text, with the vote (S/RES/490 (1981)).
 *
 * @param structure.trailer the lines below the text that tell of the vote
 */
export function readHeading(
  { heading: lines, trailer }: { readonly heading: readonly string[]; readonly trailer: readonly string[] },
  forms: LanguageForms,
): Heading {
  const text = withFigures(lines.join('\n'));
  const { structure } = forms;
  const symbol = plainSymbol.exec(text) ?? structure.symbol.exec(text);
  const groups = symbol?.groups;
  const adoption = adoptionIn(lines, forms);
  const told = joined(adoption, forms);
  const meeting = structure.meeting.exec(`${told}\n${joined(lines, forms)}\n${joined(trailer, forms)}`)
    ?.groups?.meeting;
  const title = lines.find(
    (line) =>
      !structure.symbol.test(line) &&
      !plainSymbol.test(line) &&
      !structure.adoption.test(line) &&
      !adoption.includes(line) &&
      /\p{L}{2}/u.test(line),
  );
  const adopted =
    datesIn(told === '' ? text : told, forms.dates).find((date) => date.iso.length === 10)?.iso ?? null;
  const number = groups?.number ?? structure.symbolWithoutYear?.exec(text)?.groups?.number;
  const year = groups?.year ?? adopted?.slice(0, 4);
  return {
    printed:
      number === undefined || year === undefined ? null : { number: Number(number), year: Number(year) },
    adopted,
    meeting: meeting === undefined ? null : Number(meeting.replace(/\s/g, '')),
    title: title ?? null,
  };
}
