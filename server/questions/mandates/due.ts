import { RecallingError } from '../../../seed/error.ts';
import { areBackwards, lastDay } from '../../words/due-dates.ts';

/**
 * Refuses two dates between which no day lies.
 *
 * @throws RecallingError `invalid-parameter`
 */
export const requireSpan = (after?: string, before?: string): void => {
  if (!areBackwards(after, before)) return;
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
export const earliestDue = (dates: readonly string[]): string | null => {
  let earliest: string | null = null;
  for (const date of dates) {
    const last = lastDay(date);
    if (earliest === null || last < earliest) earliest = last;
  }
  return earliest;
};
