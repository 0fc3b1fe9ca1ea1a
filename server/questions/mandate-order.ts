import type { MandateParameters } from '../contract.ts';
import { compareRanks, type Rank } from './cursor.ts';
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
export const rankOf = (row: MandateRow, sort: Sort): Rank =>
  sort === 'place' || sort === '-place' ? place(row) : [leading[sort](row), ...place(row)];

/** Compares ranks: a sort that goes down turns its own part round; equal ones stay in the order of the texts. */
export const compareUnder = (sort: Sort): ((one: Rank, other: Rank) => number) => {
  const direction = sort.startsWith('-') ? -1 : 1;
  const turning = sort.endsWith('place') ? Number.POSITIVE_INFINITY : 1;
  return (one, other) =>
    direction * compareRanks(one.slice(0, turning), other.slice(0, turning)) ||
    compareRanks(one.slice(turning), other.slice(turning));
};
