/** Dates of a calendar: days without a time or a zone, as `YYYY-MM-DD`. All arithmetic is in UTC, where days have 24 hours. */

import { intervalOf } from '../../../seed/calendar.ts';

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
