import type { MandatePage } from '../../../server/contract.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { type TableColumn, tableColumns } from '../../state/address.ts';
import { useView } from '../../state/view.ts';
import { TableFile } from '../tableFile/TableFile.tsx';
import { cellText } from './cellText.ts';
import { groupRows } from './groups.ts';
import { linesOf } from './lines.ts';
import type { MandateRow } from './rows.ts';
import { mandatesTitle } from './title.ts';

interface MandateFileProps {
  /** As they are shown, but for their groups. */
  readonly rows: readonly MandateRow[];
  readonly page: MandatePage;
  readonly nameOf: (id: string) => string;
}

/** The table of mandates as it stands on the screen, each row with its clause and its key. */
export const MandateFile = ({ rows, page, nameOf }: MandateFileProps) => {
  const { t, formats } = useLocale();
  const { state } = useView();
  const { actor, versus, group, columns } = state;
  const shown: TableColumn[] = tableColumns.filter((one) => one === 'place' || columns.includes(one));
  const several = new Set(page.items.map(({ resolution }) => resolution)).size > 1;
  const grouping = versus === null ? group : 'whose';
  const table = () => ({
    heads: [...shown.map((one) => t(`actor.columns.${one}`)), t('brief.columns.sentence'), t('page.key')],
    rows: linesOf(rows, grouping === null ? null : groupRows(rows, grouping, actor)).flatMap((line) =>
      line.kind === 'group'
        ? []
        : [
            [
              ...shown.map((one) => cellText(one, line.row, { t, formats, actor, nameOf, several })),
              line.row.mandate.text,
              line.row.mandate.id,
            ],
          ],
    ),
  });
  return <TableFile name={mandatesTitle(t, actor)} table={table} />;
};
