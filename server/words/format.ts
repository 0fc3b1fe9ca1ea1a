import { lazily } from '../../seed/lazily.ts';

const utc = 'UTC';

/** Dates, numbers, periods and lists of one locale. All of them go through Intl. */
export interface Formats {
  /** The locale's language: `en` of `en-GB`. */
  readonly language: string;
  /** `2025-12-31` → 31 Dec 2025; `2022-12` → Dec 2022. */
  readonly date: (iso: string) => string;
  readonly longDate: (iso: string) => string;
  readonly number: (value: number) => string;
  /** ISO 8601 duration: `P6M` → 6 months. */
  readonly period: (iso: string) => string;
  /** How often: `P6M` → 6 months, but `P1Y` → year, to stand after "every". */
  readonly interval: (iso: string) => string;
  readonly list: (items: readonly string[]) => string;
}

const units = { Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour' } as const;

const partsOf = (iso: string): { amount: number; name: string }[] =>
  [...iso.matchAll(/(\d+)([YMWDH])/g)].map(([, amount, letter]) => ({
    amount: Number(amount),
    // The pattern lets through these letters only.
    name: units[letter as keyof typeof units],
  }));

const dateFormatter = (locale: string, month: 'short' | 'long') => {
  const day = lazily(
    () => new Intl.DateTimeFormat(locale, { year: 'numeric', month, day: 'numeric', timeZone: utc }),
  );
  const monthOnly = lazily(() => new Intl.DateTimeFormat(locale, { year: 'numeric', month, timeZone: utc }));
  return (iso: string): string => {
    const [year, monthNumber, dayNumber] = iso.split('-').map(Number);
    if (year === undefined || monthNumber === undefined) return iso;
    const date = new Date(Date.UTC(year, monthNumber - 1, dayNumber ?? 1));
    return (dayNumber === undefined ? monthOnly : day)().format(date);
  };
};

/** The formats of a locale. Each of Intl's takes a while to make, so that each is made when it is first used. */
export const createFormats = (locale: string): Formats => {
  const number = lazily(() => new Intl.NumberFormat(locale));
  const list = lazily(() => new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }));
  const unit = (value: number, name: string) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long' }).format(value);
  const unitAlone = (name: string) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long' })
      .formatToParts(1)
      .filter(({ type }) => type === 'unit')
      .map(({ value }) => value)
      .join('');
  const period = (iso: string): string => {
    const [first, ...rest] = partsOf(iso).map(({ amount, name }) => unit(amount, name));
    if (first === undefined) return iso;
    return rest.length === 0 ? first : list().format([first, ...rest]);
  };
  return {
    language: new Intl.Locale(locale).language,
    date: dateFormatter(locale, 'short'),
    longDate: dateFormatter(locale, 'long'),
    number: (value) => number().format(value),
    list: (items) => list().format(items),
    period,
    interval: (iso) => {
      const [first, ...rest] = partsOf(iso);
      return first && rest.length === 0 && first.amount === 1 ? unitAlone(first.name) : period(iso);
    },
  };
};
