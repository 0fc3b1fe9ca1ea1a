import { RecallingError } from '../../seed/error.ts';

/** A date that names a month only stands for the whole month: its first and its last day. */
const firstDay = (date: string): string => (date.length === 7 ? `${date}-01` : date);
const lastDay = (date: string): string => (date.length === 7 ? `${date}-31` : date);

/** Whether a due date may fall between two dates, both included; each may be a month, or missing. */
export const isDueWithin = (due: string, after?: string, before?: string): boolean =>
  (after === undefined || lastDay(due) >= firstDay(after)) &&
  (before === undefined || firstDay(due) <= lastDay(before));

/**
 * Refuses two dates between which no day lies.
 *
 * @throws RecallingError `invalid-parameter`
 */
export const requireSpan = (after?: string, before?: string): void => {
  if (after === undefined || before === undefined || firstDay(after) <= lastDay(before)) return;
  throw new RecallingError(
    'invalid-parameter',
    `Nothing can be due after ${after} and before ${before}.`,
    'Exchange the two dates.',
  );
};

/** The texts between which every date lies for which `isDueWithin` holds, and perhaps some others. */
export const dueRange = (after = '', before = ''): { from: string; to: string } => ({
  // A month alone sorts before its days, and may last into those that are asked for.
  from: after.slice(0, 7),
  to: `${before}~`,
});

/** The first of some due dates by the last day that each allows; null where there is none. */
export const earliestDue = (dates: readonly string[]): string | null => dates.map(lastDay).sort()[0] ?? null;
