import {
  createColumnHelper,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useEffect, useMemo, useRef } from 'react';
import { dueOf } from '../../../server/words/gist/due.ts';
import { localId, shortSymbol } from '../../../server/words/gist/names.ts';
import { familyOf } from '../../graph/style/verbs.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { type SortColumn, sortColumns, type TableSort } from '../../state/address.ts';
import { FamilySign } from '../FamilySign.tsx';
import { SortDownIcon, SortUpIcon } from '../icons.tsx';
import styles from './MandateTable.module.css';
import { dueKey, type MandateRow, placeKey } from './rows.ts';

const features = tableFeatures({ rowSortingFeature });
const helper = createColumnHelper<typeof features, MandateRow>();

/** The rows come sorted, because the picture beside the table has the same order. */
const columns = helper.columns([
  helper.accessor(placeKey, { id: 'place' }),
  helper.accessor(({ mandate }) => mandate.verbType, { id: 'verb' }),
  helper.accessor(({ role }) => role, { id: 'role' }),
  helper.accessor(({ gist }) => gist, { id: 'gist', enableSorting: false }),
  helper.accessor(dueKey, { id: 'due' }),
]);

const columnNames = ['place', 'verb', 'role', 'gist', 'due'] as const;
const columnName = (id: string) => columnNames.find((name) => name === id) ?? 'gist';
const sortColumn = (id: string) => sortColumns.find((name) => name === id) ?? null;

interface MandateTableProps {
  /** In the order in which they are shown. */
  readonly rows: readonly MandateRow[];
  readonly caption: string;
  readonly sort: TableSort;
  readonly onSort: (sort: TableSort) => void;
  readonly selected: readonly string[];
  readonly onChoose: (id: string, adding: boolean) => void;
  /** Mandates of several resolutions are named with theirs. */
  readonly several: boolean;
}

export const MandateTable = ({
  rows,
  caption,
  sort,
  onSort,
  selected,
  onChoose,
  several,
}: MandateTableProps) => {
  const { t } = useLocale();
  const data = useMemo(() => [...rows], [rows]);
  const sorting = useMemo<SortingState>(() => [{ id: sort.column, desc: sort.descending }], [sort]);
  const table = useTable({ features, columns, data, state: { sorting }, manualSorting: true });
  const chosen = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (selected.length > 0) chosen.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        {table.getHeaderGroups().map((group) => (
          <tr key={group.id}>
            {group.headers.map(({ id, column }) => (
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
        ))}
      </thead>
      <tbody>
        {table.getRowModel().rows.map(({ original: row }) => {
          const { id } = row.mandate;
          const isChosen = selected.includes(id);
          return (
            <tr
              key={id}
              ref={isChosen ? chosen : null}
              data-selected={isChosen}
              onClick={(event) => onChoose(id, event.shiftKey)}
            >
              <Cells row={row} several={several} isChosen={isChosen} />
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};

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
      {sorted && (sort.descending ? <SortDownIcon width="12" /> : <SortUpIcon width="12" />)}
    </button>
  );
};

const Cells = ({ row, several, isChosen }: { row: MandateRow; several: boolean; isChosen: boolean }) => {
  const { t, formats } = useLocale();
  const { mandate, role, gist, due } = row;
  const place = several ? `${shortSymbol(mandate.resolution)} ${localId(mandate.id)}` : localId(mandate.id);
  return (
    <>
      <th scope="row">
        <button type="button" aria-pressed={isChosen} aria-label={t('actor.selectRow', { label: place })}>
          {place}
        </button>
      </th>
      <td className={styles.verb}>
        <FamilySign family={familyOf(mandate.verbType)} /> {t(`verbs.${mandate.verbType}`)}
      </td>
      <td className={styles.role}>{t(`evidence.roles.${role}`)}</td>
      <td className={styles.gist}>{gist}</td>
      <td className={styles.due}>
        {due && (
          <>
            {due.due === null ? (
              dueOf(due, { t, formats })
            ) : (
              <time dateTime={due.due}>{formats.date(due.due)}</time>
            )}
            <span>{t(`deliverables.${due.kind}`)}</span>
          </>
        )}
      </td>
    </>
  );
};
