import type { ReactNode } from 'react';
import { save } from '../../http/download.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { fileName } from '../export/fileName.ts';
import { PlainButton } from '../PlainButton.tsx';
import { csvOf, type TableRows } from './csv.ts';
import styles from './TableFile.module.css';

interface TableFileProps {
  /** What the table is about; begins the name of the file. */
  readonly name: string;
  /** What is on the screen now. */
  readonly table: () => TableRows;
}

/** Takes a table along as it stands on the screen: columns, order and filters. */
export const TableFile = ({ name, table }: TableFileProps) => {
  const { t } = useLocale();
  const download = async () => {
    const contents = new Blob([await csvOf(table())], { type: 'text/csv;charset=utf-8' });
    const date = new Date().toISOString().slice(0, 10);
    save({ name: `${fileName(`${name} ${date}`)}.csv`, contents });
  };
  return (
    <PlainButton size="small" unprinted onClick={() => void download()}>
      {t('export.table')}
    </PlainButton>
  );
};

interface TableHeadProps extends TableFileProps {
  /** What the words are known by: `aria-labelledby` of a table that they name. */
  readonly id?: string;
  /** What is said of the table, or chooses what is in it. */
  readonly children?: ReactNode;
}

/** The line over a table: what is said of it, and at its end the way to take it along. */
export const TableHead = ({ id, children, ...file }: TableHeadProps) => (
  <div className={styles.head}>
    <div id={id} className={styles.words}>
      {children}
    </div>
    <TableFile {...file} />
  </div>
);
