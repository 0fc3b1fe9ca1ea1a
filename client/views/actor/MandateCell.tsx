import { dueOf } from '../../../server/words/gist/due.ts';
import { familyOf } from '../../graph/style/verbs.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import type { TableColumn } from '../../state/address.ts';
import { FamilySign } from '../FamilySign.tsx';
import { type CellContext, cellText } from './cellText.ts';
import styles from './MandateTable.module.css';
import type { MandateRow } from './rows.ts';

interface MandateCellProps extends Pick<CellContext, 'actor' | 'nameOf' | 'several'> {
  readonly column: TableColumn;
  readonly row: MandateRow;
  readonly isChosen: boolean;
}

/** What a column says of a mandate. */
export const MandateCell = ({ column, row, isChosen, ...context }: MandateCellProps) => {
  const { t, formats } = useLocale();
  const { mandate, due } = row;
  const text = cellText(column, row, { t, formats, ...context });
  switch (column) {
    case 'place':
      return (
        <th scope="row" aria-label={text}>
          <button type="button" aria-pressed={isChosen} aria-label={t('actor.selectRow', { label: text })}>
            {text}
          </button>
        </th>
      );
    case 'adopted':
      return (
        <td className={styles.due}>
          {mandate.adopted && <time dateTime={mandate.adopted}>{formats.date(mandate.adopted)}</time>}
        </td>
      );
    case 'verb':
      return (
        <td className={styles.verb}>
          <FamilySign family={familyOf(mandate.verbType)} /> {text}
        </td>
      );
    case 'role':
      return <td className={styles.role}>{text}</td>;
    case 'gist':
      return (
        <td className={styles.gist}>
          <span className={styles.short}>{text}</span>
        </td>
      );
    case 'partners':
    case 'buildsOn':
    case 'topics':
      return <td className={styles.listed}>{text}</td>;
    case 'due':
      return (
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
      );
  }
};
