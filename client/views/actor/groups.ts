import { groupBy } from '../../../seed/group.ts';
import { resolutionOf } from '../../../server/words/gist/names.ts';
import { bindingRank } from '../../graph/style/verbs.ts';
import type { Grouping } from '../../state/address.ts';
import type { MandateRow } from './rows.ts';

/** Rows that belong together; the key is a resolution, a year, a verb type, an actor, or whose mandates they are. */
export interface RowGroup {
  readonly key: string;
  readonly rows: readonly MandateRow[];
}

/** What the rows of a group have in common. A row with several partners stands with each of them. */
const keysOf = (row: MandateRow, grouping: Grouping | 'whose', actor: string): readonly string[] => {
  const { mandate } = row;
  switch (grouping) {
    case 'resolution':
      return [resolutionOf(mandate.id)];
    case 'year':
      return [mandate.adopted?.slice(0, 4) ?? ''];
    case 'verb':
      return [mandate.verbType];
    case 'partner': {
      const partners = partnersOf(row, actor);
      return partners.length > 0 ? partners : [''];
    }
    case 'whose':
      return [row.whose];
  }
};

/** Everybody else whom a mandate names. */
export const partnersOf = ({ mandate }: MandateRow, actor: string): string[] => [
  ...new Set([...mandate.assignees, ...mandate.involves].filter((id) => id !== actor)),
];

const whoseOrder = ['both', 'first', 'second'];

const compareGroups = (grouping: Grouping | 'whose') => (a: RowGroup, b: RowGroup) => {
  if ((a.key === '') !== (b.key === '')) return a.key === '' ? 1 : -1;
  const [one, other] = [a.rows[0], b.rows[0]];
  switch (grouping) {
    case 'verb':
      return one && other ? bindingRank(one.mandate.verbType) - bindingRank(other.mandate.verbType) : 0;
    case 'partner':
      return b.rows.length - a.rows.length || a.key.localeCompare(b.key);
    case 'whose':
      return whoseOrder.indexOf(a.key) - whoseOrder.indexOf(b.key);
    default:
      return b.key.localeCompare(a.key, 'en', { numeric: true });
  }
};

/**
 * The rows in groups: the newest resolution or year first, the most binding verb first, the most frequent partner
 * first; what belongs to none comes last, under ''. Within a group the rows keep their order.
 */
export const groupRows = (
  rows: readonly MandateRow[],
  grouping: Grouping | 'whose',
  actor: string,
): RowGroup[] => {
  const keyed = rows.flatMap((row) => keysOf(row, grouping, actor).map((key) => ({ key, row })));
  return [...groupBy(keyed, ({ key }) => key)]
    .map(([key, some]) => ({ key, rows: some.map(({ row }) => row) }))
    .sort(compareGroups(grouping));
};
