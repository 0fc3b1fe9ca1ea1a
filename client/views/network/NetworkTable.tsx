import { useMemo } from 'react';
import type { Network } from '../../../server/contract.ts';
import { shortSymbol, wordedIn } from '../../../server/words/gist/names.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { type Row, SortedTable } from '../explore/SortedTable.tsx';
import styles from './NetworkView.module.css';

/** Rows of the table at most: what is beyond is found by the search. */
const mostRows = 400;

interface NetworkTableProps {
  readonly network: Network;
  readonly isShown: (index: number) => boolean;
  readonly onPoint: (id: string | null) => void;
}

/** The same as a table, the most cited first. */
export const NetworkTable = ({ network, isShown, onPoint }: NetworkTableProps) => {
  const { t, language } = useLocale();
  const shown = useMemo(() => network.nodes.filter((_, index) => isShown(index)), [network, isShown]);
  const rows = useMemo(
    (): Row[] =>
      shown
        .toSorted((a, b) => b.inDegree - a.inDegree)
        .slice(0, mostRows)
        .map(({ id, year, inDegree, outDegree, title }) => ({
          id,
          cells: [shortSymbol(id), year, inDegree, outDegree, wordedIn(title, language) ?? ''],
        })),
    [shown, language],
  );
  const heads = (['name', 'year', 'cited', 'cites', 'title'] as const).map((column) =>
    t(`network.columns.${column}`),
  );
  return (
    <section id="list" className={styles.list} aria-label={t('list.title')} tabIndex={-1}>
      <SortedTable
        caption={t('network.title')}
        heads={heads}
        rows={rows}
        onPoint={onPoint}
        first={2}
        years={1}
        head={t('network.rows', { count: rows.length, total: shown.length })}
      />
    </section>
  );
};
