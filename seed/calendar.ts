/** Days without a time or a zone, as `2021-12-30`; months as `2021-12`; lengths of time as ISO 8601 has them (`P6M`). */

/** A month or day in two figures. */
export const pad = (value: number): string => String(value).padStart(2, '0');

/** How many days a month has; 1 is January. */
export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The last day of a month (`2021-10` gives `2021-10-31`); a whole date stays. */
export function endOfMonth(date: string): string {
  const [year = 0, month = 1, day] = date.split('-').map(Number);
  return day === undefined ? `${date}-${pad(daysInMonth(year, month))}` : date;
}

/**
 * A length of time in whole months and days. Hours count in whole days, since no text says at what hour it was adopted:
 * `PT12H` is none (S/RES/338 (1973) op1).
 */
export function intervalOf(period: string): { months: number; days: number } {
  const amount = (unit: string): number => Number(new RegExp(`(\\d+)${unit}`).exec(period)?.[1] ?? 0);
  return {
    months: 12 * amount('Y') + amount('M'),
    days: 7 * amount('W') + amount('D') + Math.floor(amount('H') / 24),
  };
}

/** `2021-12-30` plus `P6M` is `2022-06-30`; a day that the month does not have becomes its last one. */
export function addPeriod(date: string, period: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const { months, days } = intervalOf(period);
  const lastDay = daysInMonth(year, month + months);
  const moved = new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay) + days));
  return moved.toISOString().slice(0, 10);
}
