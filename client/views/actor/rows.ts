import type { VerbType } from '../../../seed/document.ts';
import type { MandateItem } from '../../../server/contract.ts';
import { isDueWithin, lastDay } from '../../../server/words/due-dates.ts';
import { nearestDue } from '../../../server/words/gist/due.ts';
import { bindingRank } from '../../graph/style/verbs.ts';
import type { SortColumn, TableSort } from '../../state/address.ts';

/** One line of the table of mandates. */
export interface MandateRow {
  readonly mandate: MandateItem;
  /** What the actor, or the one it is compared with, has to do with it; null where the table is everybody's. */
  readonly role: 'assignee' | 'involved' | null;
  /** Where two actors are compared: which of them it names. */
  readonly whose: 'both' | 'first' | 'second';
  readonly gist: string;
  /** What is due first, dated or not. */
  readonly due: MandateItem['deliverables'][number] | null;
}

const names = ({ assignees, involves }: MandateItem, actor: string): boolean =>
  assignees.includes(actor) || involves.includes(actor);

/** The lines for the mandates of `actor` ('' for everybody's), and of `versus` where two are compared. */
export const rowsFor = (
  actor: string,
  mandates: readonly MandateItem[],
  gistOf: (mandate: MandateItem) => string,
  versus: string | null = null,
): MandateRow[] =>
  mandates.map((mandate) => {
    const [first, second] = [names(mandate, actor), versus !== null && names(mandate, versus)];
    const told = mandate.assignees.includes(first || versus === null ? actor : versus);
    return {
      mandate,
      role: actor === '' ? null : told ? 'assignee' : 'involved',
      whose: first && second ? 'both' : second ? 'second' : 'first',
      gist: gistOf(mandate),
      due: nearestDue(mandate.deliverables) ?? null,
    };
  });

export interface MandateFilters {
  readonly role: 'any' | 'assignee' | 'involved';
  readonly verb: VerbType | null;
  /** Dates, both inclusive; a month stands for all its days. */
  readonly dueFrom: string | null;
  readonly dueTo: string | null;
  readonly dated: boolean;
  /** Words that all have to stand in the gist, the clause or the place. */
  readonly text: string;
}

/** The lines that pass all filters. A line passes a filter of dates if any of its deliverables does. */
export const filterRows = (
  rows: readonly MandateRow[],
  { role, verb, dueFrom, dueTo, dated, text }: MandateFilters,
): MandateRow[] => {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const dates = dated || dueFrom !== null || dueTo !== null;
  return rows.filter(({ mandate, gist, ...row }) => {
    if (role !== 'any' && row.role !== role) return false;
    if (verb !== null && mandate.verbType !== verb) return false;
    if (dates && !mandate.deliverables.some(({ due }) => due !== null && isDueWithin(due, dueFrom, dueTo)))
      return false;
    const content = `${mandate.id} ${gist} ${mandate.text}`.toLowerCase();
    return words.every((word) => content.includes(word));
  });
};

/** For sorting: the end of a month comes after all its days; undefined for what has no date. */
export const dueKey = ({ due }: MandateRow): string | undefined =>
  due?.due === null || due?.due === undefined ? undefined : lastDay(due.due);

/** For sorting: by resolution, paragraph and clause, as numbers. */
export const placeKey = ({ mandate }: MandateRow): string =>
  mandate.id.replace(/\d+/g, (digits) => digits.padStart(5, '0'));

const rankOf: Readonly<Record<SortColumn, (row: MandateRow) => string | number | undefined>> = {
  place: placeKey,
  adopted: ({ mandate }) => mandate.adopted ?? undefined,
  verb: ({ mandate }) => bindingRank(mandate.verbType),
  role: ({ role }) => role ?? '',
  due: dueKey,
};

/** Whatever the direction: lines with a date, then those that only recur or have a period, then the rest. */
const isDueAtAll = ({ due }: MandateRow): number => (due === null ? 1 : 0);

/** The order of the table; what has no date comes last either way, and lines that are alike stay in their place. */
export const sortRows = (rows: readonly MandateRow[], { column, descending }: TableSort): MandateRow[] => {
  const rank = rankOf[column];
  return rows.toSorted((a, b) => {
    const [x, y] = [rank(a), rank(b)];
    if (x === y)
      return (column === 'due' && isDueAtAll(a) - isDueAtAll(b)) || compare(placeKey(a), placeKey(b));
    if (x === undefined) return 1;
    if (y === undefined) return -1;
    return compare(x, y) * (descending ? -1 : 1);
  });
};

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);
