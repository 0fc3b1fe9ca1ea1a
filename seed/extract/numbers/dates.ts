import { addPeriod, daysInMonth, pad } from '../../calendar.ts';
import type { DateForms, PeriodUnit } from '../../languages/language.ts';
import { matchesIn, spanOf } from '../forms/match.ts';
import { figuresOf } from './damaged.ts';

/** A date in a text: `2021-12-30`, or `2022-12` where only the month is named. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly iso: string;
}

/** A length of time in a text, as an ISO 8601 duration. */
export interface FoundPeriod {
  readonly start: number;
  readonly end: number;
  readonly period: string;
}

/** All dates of a text, in order. Days that no calendar has ("31 June") are left out. */
export function datesIn(text: string, forms: DateForms): FoundDate[] {
  const dates: FoundDate[] = [];
  for (const form of forms.dates) {
    for (const match of matchesIn(text, form)) {
      const date = dateOf(match, forms);
      if (date !== null) dates.push(date);
    }
  }
  return dates.sort((a, b) => a.start - b.start);
}

/** How long after the adoption a day without a year can lie, in months: later ones are of the year that is past. */
const longestWithoutYear = 9;

/**
 * Days of which the text does not print the year, as the next such day from the adoption on: "report by 1 May"
 * (S/RES/1909 (2010) op7). What lies many months ahead is left out, since a day that is just past is printed likewise.
 */
export function comingDaysIn(text: string, forms: DateForms, adopted: string): FoundDate[] {
  const year = Number(adopted.slice(0, 4));
  return matchesIn(text, forms.withoutYear).flatMap((match) => {
    const latest = addPeriod(adopted, `P${longestWithoutYear}M`);
    const candidates = [year, year + 1].flatMap((one) => dateOf(match, forms, String(one)) ?? []);
    const coming = candidates.find(({ iso }) => iso >= adopted);
    return coming === undefined || coming.iso > latest ? [] : [coming];
  });
}

function dateOf(
  match: RegExpExecArray,
  forms: DateForms,
  printed: string | undefined = match.groups?.year,
): FoundDate | null {
  const { month, day } = match.groups ?? {};
  if (printed === undefined || month === undefined) return null;
  const year = figuresIn(printed, forms);
  const monthNumber = forms.months === undefined ? numberOf(month, forms) : forms.months[month.toLowerCase()];
  if (monthNumber === undefined || monthNumber === null || monthNumber < 1 || monthNumber > 12) return null;
  // Scanning makes letters of figures: `IS December 1981` is the 15th (S/RES/486 (1981)).
  const dayNumber = day === undefined ? null : (numberOf(day, forms) ?? Number(figuresOf(day)));
  if (dayNumber !== null && (dayNumber < 1 || dayNumber > daysInMonth(Number(year), monthNumber)))
    return null;
  const iso = `${year}-${pad(monthNumber)}${dayNumber === null ? '' : `-${pad(dayNumber)}`}`;
  return { ...spanOf(match), iso };
}

/** A year in figures: 一九六七 and 二○○一 as 1967 and 2001, a damaged `198]` as 1981 (S/RES/485 (1981) op1). */
const figuresIn = (year: string, { digits = [] }: DateForms): string =>
  figuresOf(
    Array.from(year, (sign) => {
      const value = digits.findIndex((signs) => signs.includes(sign));
      return value < 0 ? sign : String(value);
    }).join(''),
  );

/** All lengths of time of a text, in order. */
export function periodsIn(text: string, forms: DateForms): FoundPeriod[] {
  const periods: FoundPeriod[] = [];
  for (const match of matchesIn(text, forms.period)) {
    const { count, one, two, unit = one ?? two } = match.groups ?? {};
    const size = two !== undefined ? 2 : count === undefined ? 1 : numberOf(count, forms);
    const unitName = unit === undefined ? undefined : forms.units[unit.toLowerCase()];
    if (size === null || unitName === undefined) continue;
    periods.push({
      ...spanOf(match),
      period: durationOf(size, unitName),
    });
  }
  return periods;
}

/** A number in figures or in the language's words; null for anything else. */
export function numberOf(words: string, forms: DateForms): number | null {
  const trimmed = words.trim().toLowerCase();
  if (/^\d+$/.test(trimmed)) return Number(trimmed);
  return forms.numerals[trimmed] ?? null;
}

/** An ISO 8601 duration: 2 quarters are `P6M`, 72 hours `PT72H`. */
export function durationOf(count: number, unit: PeriodUnit): string {
  if (unit === 'half-year') return `P${6 * count}M`;
  if (unit === 'quarter') return `P${3 * count}M`;
  if (unit === 'H') return `PT${count}H`;
  return `P${count}${unit}`;
}
