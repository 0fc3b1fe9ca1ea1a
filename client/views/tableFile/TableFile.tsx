import { Button } from '@mantine/core';
import { save } from '../../http/download.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { fileName } from '../export/fileName.ts';
import { csvOf, type TableRows } from './csv.ts';
import styles from './TableFile.module.css';

interface TableFileProps {
  /** What the table is about; begins the name of the file. */
  readonly name: string;
  /** What is on the screen now. */
  readonly table: () => TableRows;
  /** It stands among other buttons, not over its table. */
  readonly inLine?: boolean;
}

/** Takes a table along as it stands on the screen: columns, order and filters. */
export const TableFile = ({ name, table, inLine = false }: TableFileProps) => {
  const { t } = useLocale();
  const download = async () => {
    const contents = new Blob([await csvOf(table())], { type: 'text/csv;charset=utf-8' });
    const date = new Date().toISOString().slice(0, 10);
    save({ name: `${fileName(`${name} ${date}`)}.csv`, contents });
  };
  const button = (
    <Button size="compact-xs" variant="default" fw={400} data-unprinted onClick={() => void download()}>
      {t('export.table')}
    </Button>
  );
  return inLine ? button : <div className={styles.over}>{button}</div>;
};
