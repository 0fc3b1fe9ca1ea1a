import { SegmentedControl } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import type { Shown } from '../../graph/explore/facets.ts';
import { type ExploreModel, yearOfNode } from '../../graph/explore/model.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { selectionAfter } from '../../state/selection.ts';
import { useView } from '../../state/view.ts';
import { SortDownIcon, SortUpIcon } from '../icons.tsx';
import styles from './Tables.module.css';
import { nameOf } from './wording.ts';

interface TablesProps {
  readonly model: ExploreModel;
  readonly shown: Shown;
  readonly onPoint: (id: string | null) => void;
}

interface Row {
  readonly id: string;
  readonly cells: readonly (string | number)[];
}

/** The same graph as tables of its nodes and arrows, sorted by any column; what is selected is selected in both. */
export const Tables = ({ model, shown, onPoint }: TablesProps) => {
  const { t, language } = useLocale();
  const [which, setWhich] = useState<'nodes' | 'edges'>('nodes');
  const nodes = useMemo((): Row[] => {
    const ties = new Map<string, number>();
    for (const { source, target } of shown.edges)
      for (const id of [source, target]) ties.set(id, (ties.get(id) ?? 0) + 1);
    return [...model.nodes.values()]
      .filter(({ node }) => shown.nodes.has(node.id))
      .map(({ node, relations }) => ({
        id: node.id,
        cells: [
          nameOf(node, language),
          t(`kinds.${node.type}`),
          yearOfNode(node) ?? '',
          ties.get(node.id) ?? 0,
          relations.reduce((all, { count }) => all + count, 0),
        ],
      }));
  }, [model, shown, language, t]);
  const edges = useMemo(
    (): Row[] =>
      shown.edges.map(({ id, source, target, type, mentions }) => {
        const named = (end: string) => {
          const node = model.nodes.get(end)?.node;
          return node ? nameOf(node, language) : end;
        };
        return { id, cells: [named(source), t(`explore.out.${type}`), named(target), mentions] };
      }),
    [model, shown, language, t],
  );
  const columns =
    which === 'nodes'
      ? (['name', 'kind', 'year', 'shown', 'all'] as const)
      : (['from', 'relation', 'to', 'mentions'] as const);
  return (
    <section id="list" className={styles.tables} aria-label={t('list.title')} tabIndex={-1}>
      <SegmentedControl
        size="xs"
        aria-label={t('list.title')}
        value={which}
        data={(['nodes', 'edges'] as const).map((value) => ({ value, label: t(`explore.tables.${value}`) }))}
        onChange={(value) => setWhich(value === 'edges' ? 'edges' : 'nodes')}
      />
      <SortedTable
        key={which}
        caption={t(`explore.tables.${which}`)}
        heads={columns.map((column) => t(`explore.columns.${column}`))}
        rows={which === 'nodes' ? nodes : edges}
        onPoint={onPoint}
      />
    </section>
  );
};

interface SortedTableProps {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly Row[];
  readonly onPoint: (id: string | null) => void;
}

const SortedTable = ({ caption, heads, rows, onPoint }: SortedTableProps) => {
  const { t, language } = useLocale();
  const { state, go } = useView();
  const [sort, setSort] = useState({ column: 0, descending: false });
  const sorted = useMemo(() => {
    const collator = new Intl.Collator(language, { numeric: true });
    const inOrder = rows.toSorted((a, b) => {
      const [one, other] = [a.cells[sort.column] ?? '', b.cells[sort.column] ?? ''];
      return typeof one === 'number' && typeof other === 'number'
        ? one - other
        : collator.compare(String(one), String(other));
    });
    return sort.descending ? inOrder.toReversed() : inOrder;
  }, [rows, sort, language]);
  const head = (name: string, column: number): ReactNode => {
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
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>{heads.map(head)}</tr>
      </thead>
      <tbody>
        {sorted.map(({ id, cells: [first, ...rest] }) => (
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
                {first}
              </button>
            </th>
            {rest.map((cell, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a row are its columns, which never move
              <td key={index} data-number={typeof cell === 'number'}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
