import type { MandateItem } from '../../../server/contract.ts';
import { lastDay } from '../../../server/words/due-dates.ts';
import type { MandateRow } from './rows.ts';

/** Something that falls due, with the mandate that says so. */
export interface Deadline {
  readonly id: string;
  /** A date, or a month. */
  readonly due: string;
  readonly kind: MandateItem['deliverables'][number]['kind'];
  readonly row: MandateRow;
}

export interface Deadlines {
  readonly past: readonly Deadline[];
  readonly coming: readonly Deadline[];
  /** Mandates that recur, or have a period, and no date. */
  readonly undated: readonly MandateRow[];
}

/** What falls due, in the order of time, before `today` (an ISO date) and from then on. */
export const deadlinesOf = (rows: readonly MandateRow[], today: string): Deadlines => {
  const dated = rows
    .flatMap((row) =>
      row.mandate.deliverables.flatMap(({ id, due, kind }): Deadline[] =>
        due === null ? [] : [{ id, due, kind, row }],
      ),
    )
    .toSorted((a, b) => lastDay(a.due).localeCompare(lastDay(b.due)) || a.id.localeCompare(b.id));
  return {
    past: dated.filter(({ due }) => lastDay(due) < today),
    coming: dated.filter(({ due }) => lastDay(due) >= today),
    undated: rows.filter(
      ({ mandate: { deliverables } }) =>
        deliverables.every(({ due }) => due === null) &&
        deliverables.some(({ recurrence, period }) => recurrence !== null || period !== null),
    ),
  };
};

/** Where a date lies between the first and the last of some, from 0 to 1; months by their middle. */
export const placeInTime = (date: string, first: string, last: string): number => {
  const time = (iso: string) => Date.parse(iso.length === 7 ? `${iso}-15` : iso);
  const span = time(last) - time(first);
  return span <= 0 ? 0.5 : (time(date) - time(first)) / span;
};
