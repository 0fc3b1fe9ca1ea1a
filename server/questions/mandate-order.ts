import type { MandateParameters } from '../contract.ts';
import { compareParts, type Rank } from './cursor.ts';
import { earliestDue } from './due.ts';
import type { MandateRow } from './mandates.ts';

type Sort = MandateParameters['sort'];

/** Where a mandate stands in the texts: no two have the same. */
const place = ({ resolution, paragraph, place: clause, id }: MandateRow): Rank => [
  resolution,
  paragraph,
  clause,
  id,
];

const undated = '9999';
const reversedUndated = '';

/** What comes before the place in a sort; what has no date comes last, up and down. */
const leading: Record<Exclude<Sort, 'place' | '-place'>, (row: MandateRow) => string> = {
  due: ({ due }) => earliestDue(due) ?? undated,
  '-due': ({ due }) => earliestDue(due) ?? reversedUndated,
  verbType: ({ verbType }) => verbType,
  '-verbType': ({ verbType }) => verbType,
  adopted: ({ adopted }) => adopted ?? undated,
  '-adopted': ({ adopted }) => adopted ?? reversedUndated,
};

/** The place of a mandate under a sort, to be compared by `compareUnder` the same sort. */
const rankOf = (row: MandateRow, sort: Sort): Rank =>
  sort === 'place' || sort === '-place' ? place(row) : [leading[sort](row), ...place(row)];

/** Compares ranks: a sort that goes down turns its own part round; equal ones stay in the order of the texts. */
export const compareUnder = (sort: Sort): ((one: Rank, other: Rank) => number) => {
  const direction = sort.startsWith('-') ? -1 : 1;
  const turning = sort.endsWith('place') ? Number.POSITIVE_INFINITY : 1;
  return (one, other) => {
    for (const [index, part] of one.entries()) {
      const order = compareParts(part, other[index]);
      if (order !== 0) return index < turning ? direction * order : order;
    }
    return 0;
  };
};

export interface RankedMandate {
  readonly row: MandateRow;
  readonly rank: Rank;
}

const ranked = new WeakMap<readonly MandateRow[], Map<Sort, readonly RankedMandate[]>>();

/** Mandates in an order, each with its place in it. The same rows are sorted once for each order. */
export const rankedUnder = (rows: readonly MandateRow[], sort: Sort): readonly RankedMandate[] => {
  const orders = ranked.get(rows) ?? new Map<Sort, readonly RankedMandate[]>();
  ranked.set(rows, orders);
  const known = orders.get(sort);
  if (known !== undefined) return known;
  const compare = compareUnder(sort);
  const sorted = rows
    .map((row) => ({ row, rank: rankOf(row, sort) }))
    .sort((one, other) => compare(one.rank, other.rank));
  orders.set(sort, sorted);
  return sorted;
};
