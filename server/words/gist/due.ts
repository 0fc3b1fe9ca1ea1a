import type { MandateDeliverable } from '../../contract.ts';
import type { Formats } from '../format.ts';
import type { Translate } from '../translation.ts';

type Due = Pick<MandateDeliverable, 'kind' | 'due' | 'recurrence' | 'period'>;

/** When something is due, in words: a date, else how often, else within which period; null where the text gives none. */
export const dueOf = (
  { kind, due, recurrence, period }: Due,
  { t, formats }: { t: Translate; formats: Formats },
): string | null => {
  if (due) return t(kind === 'expiry' ? 'due.until' : 'due.by', { date: formats.date(due) });
  if (recurrence) return t('due.every', { period: formats.interval(recurrence) });
  if (period) return t('due.within', { period: formats.period(period) });
  return null;
};

/** The deliverable with the earliest date; without dates, the first that recurs or has a period. */
export const nearestDue = <T extends Due>(deliverables: readonly T[]): T | undefined => {
  const dated = deliverables.filter(({ due }) => due !== null);
  const byDate = dated.toSorted((a, b) => (a.due ?? '').localeCompare(b.due ?? ''));
  return byDate[0] ?? deliverables.find(({ recurrence, period }) => recurrence !== null || period !== null);
};
