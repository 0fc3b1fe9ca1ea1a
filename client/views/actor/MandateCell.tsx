import { dueOf } from '../../../server/words/gist/due.ts';
import { localId, shortSymbol } from '../../../server/words/gist/names.ts';
import { familyOf } from '../../graph/style/verbs.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import type { TableColumn } from '../../state/address.ts';
import { FamilySign } from '../FamilySign.tsx';
import { partnersOf } from './groups.ts';
import styles from './MandateTable.module.css';
import type { MandateRow } from './rows.ts';

interface MandateCellProps {
  readonly column: TableColumn;
  readonly row: MandateRow;
  readonly actor: string;
  readonly nameOf: (id: string) => string;
  /** Mandates of several resolutions are named with theirs. */
  readonly several: boolean;
  readonly isChosen: boolean;
}

/** What a column says of a mandate. */
export const MandateCell = ({ column, row, actor, nameOf, several, isChosen }: MandateCellProps) => {
  const { t, formats } = useLocale();
  const { mandate, role, gist, due } = row;
  const listed = (ids: readonly string[]) => ids.map(nameOf).join(t('gist.comma'));
  switch (column) {
    case 'place': {
      const place = several
        ? `${shortSymbol(mandate.resolution)} ${localId(mandate.id)}`
        : localId(mandate.id);
      return (
        <th scope="row">
          <button type="button" aria-pressed={isChosen} aria-label={t('actor.selectRow', { label: place })}>
            {place}
          </button>
        </th>
      );
    }
    case 'adopted':
      return (
        <td className={styles.due}>
          {mandate.adopted && <time dateTime={mandate.adopted}>{formats.date(mandate.adopted)}</time>}
        </td>
      );
    case 'verb':
      return (
        <td className={styles.verb}>
          <FamilySign family={familyOf(mandate.verbType)} /> {t(`verbs.${mandate.verbType}`)}
        </td>
      );
    case 'role':
      return <td className={styles.role}>{role && t(`evidence.roles.${role}`)}</td>;
    case 'gist':
      return <td className={styles.gist}>{gist}</td>;
    case 'partners':
      return <td className={styles.listed}>{listed(partnersOf(row, actor))}</td>;
    case 'buildsOn':
      // What only the preamble names is the same for all, and long.
      return (
        <td className={styles.listed}>
          {listed([
            ...new Set(
              mandate.buildsOn.filter(({ basis }) => basis !== 'preamble').map(({ target }) => target),
            ),
          ])}
        </td>
      );
    case 'topics':
      return <td className={styles.listed}>{listed(mandate.topics)}</td>;
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
