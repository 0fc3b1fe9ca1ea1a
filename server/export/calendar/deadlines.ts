import { addPeriod } from '../../../seed/calendar.ts';
import type { MandateDeliverable, MandateItem } from '../../contract.ts';
import { daysOf, ruleOf } from './dates.ts';

type Due = Pick<MandateDeliverable, 'due' | 'recurrence'>;

/** Something that is due, on a day or in a month, once or again and again. */
export interface Deadline {
  readonly mandate: MandateItem;
  readonly deliverable: MandateDeliverable;
  /** `YYYY-MM-DD`; `end` is the day after. */
  readonly start: string;
  readonly end: string;
  /** The text names no day of the month. */
  readonly isMonth: boolean;
  /** The text names no first time: this is the adoption and one interval. */
  readonly isCounted: boolean;
  /** RRULE; null for what is due once, and for intervals that no rule can say. */
  readonly rule: string | null;
}

const isDay = (date: string | null): date is string => date !== null && date.length === 10;

/** When something is due; null where neither the text nor the adoption gives a date to begin from. */
const timeOf = (
  { due, recurrence }: Due,
  adopted: string | null,
): Omit<Deadline, 'mandate' | 'deliverable'> | null => {
  if (due !== null) {
    const days = daysOf(due);
    const rule = recurrence === null ? null : ruleOf(days.start, recurrence);
    return { ...days, isMonth: !isDay(due), isCounted: false, rule };
  }
  if (recurrence === null || !isDay(adopted)) return null;
  const days = daysOf(addPeriod(adopted, recurrence));
  return { ...days, isMonth: false, isCounted: true, rule: ruleOf(days.start, recurrence) };
};

/** What some mandates make due, by date, and what of it has no date. */
export const deadlinesOf = (
  mandates: readonly MandateItem[],
): { deadlines: Deadline[]; undated: { mandate: MandateItem; deliverable: MandateDeliverable }[] } => {
  const all = mandates.flatMap((mandate) =>
    mandate.deliverables.map((deliverable) => ({ mandate, deliverable })),
  );
  const deadlines = all.flatMap(({ mandate, deliverable }) => {
    const time = timeOf(deliverable, mandate.adopted);
    return time === null ? [] : [{ mandate, deliverable, ...time }];
  });
  const dated = new Set(deadlines.map(({ deliverable }) => deliverable.id));
  return {
    deadlines: deadlines.sort(
      (one, other) =>
        one.start.localeCompare(other.start) || (one.deliverable.id < other.deliverable.id ? -1 : 1),
    ),
    undated: all.filter(({ deliverable }) => !dated.has(deliverable.id)),
  };
};
