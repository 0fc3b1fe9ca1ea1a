import {
  createColumnHelper,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';

import { useEffect, useMemo, useRef } from 'react';

import { useLocale } from '../../i18n/LocaleProvider.tsx';
import {
  type SortColumn,
  sortColumns,
  type TableColumn,
  type TableSort,
  tableColumns,
} from '../../state/address.ts';
import { SortDownIcon, SortUpIcon } from '../icons.tsx';
import type { RowGroup } from './groups.ts';
import { linesOf } from './lines.ts';
import { MandateCell } from './MandateCell.tsx';
import styles from './MandateTable.module.css';
import { dueKey, type MandateRow, placeKey } from './rows.ts';
import { useLines } from './useLines.ts';

const features = tableFeatures({ rowSortingFeature });
const helper = createColumnHelper<typeof features, MandateRow>();

/** The rows come sorted, because the picture beside the table has the same order. */
const columns = helper.columns([
  helper.accessor(placeKey, { id: 'place' }),
  helper.accessor(({ mandate }) => mandate.adopted, { id: 'adopted' }),
  helper.accessor(({ mandate }) => mandate.verbType, { id: 'verb' }),
  helper.accessor(({ role }) => role, { id: 'role' }),
  helper.accessor(({ gist }) => gist, { id: 'gist', enableSorting: false }),
  helper.accessor(({ mandate }) => mandate.involves.join(), { id: 'partners', enableSorting: false }),
  helper.accessor(({ mandate }) => mandate.buildsOn.length, { id: 'buildsOn', enableSorting: false }),
  helper.accessor(({ mandate }) => mandate.topics.join(), { id: 'topics', enableSorting: false }),
  helper.accessor(dueKey, { id: 'due' }),
]);

const columnName = (id: string): TableColumn => tableColumns.find((name) => name === id) ?? 'gist';
const sortColumn = (id: string) => sortColumns.find((name) => name === id) ?? null;

interface MandateTableProps {
  /** In the order in which they are shown. */
  readonly rows: readonly MandateRow[];
  readonly groups: readonly RowGroup[] | null;
  readonly titleOf: (group: RowGroup) => string;
  readonly shown: readonly TableColumn[];
  readonly actor: string;
  readonly nameOf: (id: string) => string;
  readonly caption: string;
  readonly sort: TableSort;
  readonly onSort: (sort: TableSort) => void;
  readonly selected: readonly string[];
  readonly onChoose: (id: string, adding: boolean) => void;
  /** Mandates of several resolutions are named with theirs. */
  readonly several: boolean;
  /** What the table scrolls in. */
  readonly scroller: HTMLElement | null;
}

export const MandateTable = (props: MandateTableProps) => {
  const { rows, groups, titleOf, shown, actor, nameOf, caption, sort, onSort, selected, onChoose } = props;
  const { t, formats } = useLocale();
  const data = useMemo(() => [...rows], [rows]);
  const sorting = useMemo<SortingState>(() => [{ id: sort.column, desc: sort.descending }], [sort]);
  const visible = useMemo(
    () => columns.filter(({ id }) => id === 'place' || shown.some((name) => name === id)),
    [shown],
  );
  const table = useTable({
    features,
    columns: visible,
    data,
    state: { sorting },
    manualSorting: true,
  });
  const lines = useMemo(() => linesOf(rows, groups), [rows, groups]);
  const { drawn, above, below, measure, scrollTo } = useLines(lines, props.scroller);
  const chosen = useRef<HTMLTableRowElement>(null);
  const [first] = selected;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another selection moves the table
  useEffect(() => {
    if (first === undefined) return;
    if (chosen.current) chosen.current.scrollIntoView({ block: 'nearest' });
    else scrollTo(lines.findIndex((line) => line.kind === 'row' && line.row.mandate.id === first));
  }, [first]);
  const headers = table.getHeaderGroups().flatMap((group) => group.headers);
  const names = headers.map(({ id }) => columnName(id));
  return (
    <table className={styles.table} aria-rowcount={lines.length + 1}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr aria-rowindex={1}>
          {headers.map(({ id, column }) => (
            <th key={id} scope="col" data-column={id} aria-sort={ariaSort(id, sort)}>
              <Header
                column={column.getCanSort() ? sortColumn(id) : null}
                label={t(`actor.columns.${columnName(id)}`)}
                sort={sort}
                onSort={onSort}
              />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <Room height={above} />
        {drawn.map(({ line, index }) => {
          const place = { 'aria-rowindex': index + 2, 'data-index': index, ref: measure };
          if (line.kind === 'group')
            return (
              <tr key={line.key} className={styles.group} {...place}>
                <th scope="rowgroup" colSpan={names.length}>
                  {titleOf(line.group)} <span>{formats.number(line.group.rows.length)}</span>
                </th>
              </tr>
            );
          const { id } = line.row.mandate;
          const isChosen = selected.includes(id);
          return (
            <tr
              key={line.key}
              {...place}
              ref={(element) => {
                measure?.(element);
                if (isChosen && element) chosen.current = element;
              }}
              data-selected={isChosen}
              onClick={(event) => onChoose(id, event.shiftKey)}
            >
              {names.map((column) => (
                <MandateCell
                  key={column}
                  column={column}
                  row={line.row}
                  actor={actor}
                  nameOf={nameOf}
                  several={props.several}
                  isChosen={isChosen}
                />
              ))}
            </tr>
          );
        })}
        <Room height={below} />
      </tbody>
    </table>
  );
};

/** Stands for lines that are not drawn. */
const Room = ({ height }: { height: number }) =>
  height > 0 ? <tr style={{ height }} className={styles.room} /> : null;

const ariaSort = (id: string, { column, descending }: TableSort) => {
  if (id !== column) return undefined;
  return descending ? 'descending' : 'ascending';
};

interface HeaderProps {
  /** null: the column cannot be sorted by. */
  readonly column: SortColumn | null;
  readonly label: string;
  readonly sort: TableSort;
  readonly onSort: (sort: TableSort) => void;
}

const Header = ({ column, label, sort, onSort }: HeaderProps) => {
  const { t } = useLocale();
  if (column === null) return label;
  const sorted = sort.column === column;
  return (
    <button
      type="button"
      title={t('actor.sortBy', { column: label })}
      onClick={() => onSort({ column, descending: sorted && !sort.descending })}
    >
      {label}
      {sorted && (sort.descending ? <SortDownIcon width="0.75rem" /> : <SortUpIcon width="0.75rem" />)}
    </button>
  );
};
