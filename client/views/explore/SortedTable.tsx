import { type ReactNode, useMemo, useState } from 'react';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { selectionAfter } from '../../state/selection.ts';
import { useView } from '../../state/view.ts';
import { SortDownIcon, SortUpIcon } from '../icons.tsx';
import { TableHead } from '../tableFile/TableFile.tsx';
import { type InLanguage, Worded } from '../Worded.tsx';
import styles from './Tables.module.css';

export interface Row {
  readonly id: string;
  readonly cells: readonly (string | number | InLanguage)[];
}

/** What a cell says, whatever language it is in. */
const plain = (cell: Row['cells'][number] = ''): string | number =>
  typeof cell === 'object' ? cell.text : cell;

interface SortedTableProps {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly Row[];
  readonly onPoint: (id: string | null) => void;
  /** The column that it is sorted by at first, the largest first; else by name. */
  readonly first?: number;
  /** The column of years: what is in it is written as it is. */
  readonly years?: number;
  /** What stands over it: what is said of it, or chooses what is in it. */
  readonly head: ReactNode;
}

/** A table that any column sorts; its first cell selects the row. */
export const SortedTable = ({ caption, heads, rows, onPoint, first, years, head }: SortedTableProps) => {
  const { t, formats, language } = useLocale();
  const { state, go } = useView();
  const [sort, setSort] = useState({ column: first ?? 0, descending: first !== undefined });
  const sorted = useMemo(() => {
    const collator = new Intl.Collator(language, { numeric: true });
    const inOrder = rows.toSorted((a, b) => {
      const [one, other] = [a.cells[sort.column] ?? '', b.cells[sort.column] ?? ''];
      return typeof one === 'number' && typeof other === 'number'
        ? one - other
        : collator.compare(String(plain(one)), String(plain(other)));
    });
    return sort.descending ? inOrder.toReversed() : inOrder;
  }, [rows, sort, language]);
  const columnHead = (name: string, column: number): ReactNode => {
    const own = sort.column === column;
    return (
      <th key={name} scope="col" aria-sort={own ? (sort.descending ? 'descending' : 'ascending') : 'none'}>
        <button
          type="button"
          aria-label={t('actor.sortBy', { column: name })}
          onClick={() => setSort({ column, descending: own && !sort.descending })}
        >
          {name}
          {own && (sort.descending ? <SortDownIcon width="12" /> : <SortUpIcon width="12" />)}
        </button>
      </th>
    );
  };
  const file = () => ({
    heads: [...heads, t('page.key')],
    rows: sorted.map(({ id, cells }) => [...cells.map(plain), id]),
  });
  return (
    <>
      <TableHead name={caption} table={file}>
        {head}
      </TableHead>
      <table className={styles.table} aria-label={caption}>
        <thead>
          <tr>{heads.map(columnHead)}</tr>
        </thead>
        <tbody>
          {sorted.map(({ id, cells: [name, ...rest] }) => (
            <tr
              key={id}
              data-selected={state.select.includes(id)}
              onPointerEnter={() => onPoint(id)}
              onPointerLeave={() => onPoint(null)}
            >
              <th scope="row">
                <button
                  type="button"
                  aria-pressed={state.select.includes(id)}
                  onFocus={() => onPoint(id)}
                  onBlur={() => onPoint(null)}
                  onClick={(event) => go({ select: selectionAfter(state.select, id, event.shiftKey) })}
                >
                  {plain(name)}
                </button>
              </th>
              {rest.map((cell, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a row are its columns, which never move
                <td key={index} data-number={typeof cell === 'number'}>
                  {typeof cell === 'object' ? (
                    <Worded words={cell} />
                  ) : typeof cell === 'number' && index + 1 !== years ? (
                    formats.number(cell)
                  ) : (
                    cell
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};
