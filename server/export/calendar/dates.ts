/** Dates of a calendar: days without a time or a zone, as `YYYY-MM-DD`. All arithmetic is in UTC, where days have 24 hours. */

const day = 86_400_000;

const at = (date: string): Date => new Date(`${date}T00:00:00Z`);
const iso = (date: Date): string => date.toISOString().slice(0, 10);

/** The days of a date: of a month (`2022-12`) all of them. `end` is the day after the last. */
export const daysOf = (date: string): { start: string; end: string } => {
  const [year = 0, month = 1, only] = date.split('-').map(Number);
  if (only !== undefined) return { start: date, end: iso(new Date(at(date).getTime() + day)) };
  return {
    start: iso(new Date(Date.UTC(year, month - 1, 1))),
    end: iso(new Date(Date.UTC(year, month, 1))),
  };
};

interface Interval {
  readonly months: number;
  readonly days: number;
}

const intervalOf = (period: string): Interval => {
  const amount = (unit: string) => Number(new RegExp(`(\\d+)${unit}`).exec(period)?.[1] ?? 0);
  return { months: 12 * amount('Y') + amount('M'), days: 7 * amount('W') + amount('D') };
};

/** A day that is `period` (ISO 8601: P6M, P1Y, P90D) later; the last of its month where the month has no such day. */
export const later = (date: string, period: string): string => {
  const { months, days } = intervalOf(period);
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const moved = Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, last));
  return iso(new Date(moved + days * day));
};

/**
 * The RRULE (RFC 5545, 3.3.10) that repeats a day every `period`; null for a period of months and days, which it cannot
 * say. A day that not all months have falls on the last of the shorter ones, which a plain rule would pass over.
 */
export const ruleOf = (start: string, period: string): string | null => {
  const { months, days } = intervalOf(period);
  if (months > 0 && days > 0) return null;
  if (months === 0) return days === 0 ? null : `FREQ=DAILY;INTERVAL=${days}`;
  const dayOfMonth = Number(start.slice(8));
  if (months % 12 === 0 && start.slice(5) !== '02-29') return `FREQ=YEARLY;INTERVAL=${months / 12}`;
  const rule = `FREQ=MONTHLY;INTERVAL=${months}`;
  if (dayOfMonth <= 28) return rule;
  const possible = Array.from({ length: dayOfMonth - 27 }, (_, index) => 28 + index);
  return `${rule};BYMONTHDAY=${possible.join(',')};BYSETPOS=-1`;
};
