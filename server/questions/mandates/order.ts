import type { MandateParameters } from '../../contract.ts';
import { compareParts, type Rank } from '../cursor.ts';
import { earliestDue } from './due.ts';
import type { MandateRow } from './row.ts';

type Sort = MandateParameters['sort'];

/** Where a mandate stands in the texts: no two have the same. */
const place = ({ resolution, paragraph, place: clause, id }: MandateRow): Rank => [
  resolution,
  paragraph,
  clause,
  id,
];

/** The order of the texts. */
export const inPlace = (one: MandateRow, other: MandateRow): number =>
  one.resolution - other.resolution ||
  one.paragraph - other.paragraph ||
  one.place - other.place ||
  compareParts(one.id, other.id);

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
const compareUnder = (sort: Sort): ((one: Rank, other: Rank) => number) => {
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

/** Sorts what stands in the order of the texts: only what comes before the place is left to compare. */
const sorted = <Row extends MandateRow>(rows: readonly Row[], sort: Sort): readonly Row[] => {
  if (sort === 'place') return rows;
  if (sort === '-place') return rows.toReversed();
  const direction = sort.startsWith('-') ? -1 : 1;
  const before = leading[sort];
  return rows
    .map((row) => ({ row, part: before(row) }))
    .sort((one, other) => direction * compareParts(one.part, other.part))
    .map(({ row }) => row);
};

/** Mandates in any order, each of which is made when it is first asked for. */
export class Orders<Row extends MandateRow> {
  readonly #orders = new Map<Sort, readonly Row[]>();

  /** @param rows in the order of the texts */
  constructor(rows: readonly Row[]) {
    this.#orders.set('place', rows);
  }

  by(sort: Sort): readonly Row[] {
    const rows = this.#orders.get(sort) ?? sorted(this.by('place'), sort);
    this.#orders.set(sort, rows);
    return rows;
  }
}

/** The index of the first of some ordered mandates that comes after a place; as many as there are where none does. */
export const firstAfter = (ordered: readonly MandateRow[], sort: Sort, after: Rank): number => {
  const compare = compareUnder(sort);
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const row = ordered[middle];
    if (row !== undefined && compare(rankOf(row, sort), after) > 0) high = middle;
    else low = middle + 1;
  }
  return low;
};
