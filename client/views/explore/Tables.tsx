import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Shown } from '../../graph/explore/facets.ts';
import { type ExploreModel, yearOfNode } from '../../graph/explore/model.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { type Row, SortedTable } from './SortedTable.tsx';
import styles from './Tables.module.css';
import { nameOf } from './wording.ts';

interface TablesProps {
  readonly model: ExploreModel;
  readonly shown: Shown;
  readonly onPoint: (id: string | null) => void;
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
      <SortedTable
        key={which}
        caption={t(`explore.tables.${which}`)}
        heads={columns.map((column) => t(`explore.columns.${column}`))}
        rows={which === 'nodes' ? nodes : edges}
        onPoint={onPoint}
        {...(which === 'nodes' && { years: 2 })}
        head={
          <SegmentedControl
            size="xs"
            aria-label={t('list.title')}
            value={which}
            data={(['nodes', 'edges'] as const).map((value) => ({
              value,
              label: t(`explore.tables.${value}`),
            }))}
            onChange={(value) => setWhich(value === 'edges' ? 'edges' : 'nodes')}
          />
        }
      />
    </section>
  );
};
