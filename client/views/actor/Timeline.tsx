import { groupBy } from '../../../seed/group.ts';
import { dueOf } from '../../../server/words/gist/due.ts';
import { localId, shortSymbol } from '../../../server/words/gist/names.ts';
import { familyOf } from '../../graph/style/verbs.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { selectionAfter } from '../../state/selection.ts';
import { useView } from '../../state/view.ts';
import { FamilySign } from '../FamilySign.tsx';
import { type Deadline, deadlinesOf } from './deadlines.ts';
import type { MandateRow } from './rows.ts';
import styles from './Timeline.module.css';
import { TimeStrip } from './TimeStrip.tsx';

/** What falls due, year by year, with today between what is past and what is to come. */
export const Timeline = ({ rows, today }: { rows: readonly MandateRow[]; today: string }) => {
  const { t, formats } = useLocale();
  const { past, coming, undated } = deadlinesOf(rows, today);
  const all = [...past, ...coming];
  return (
    <section className={styles.timeline} aria-label={t('actor.timeline.title')}>
      <h2>{t('actor.timeline.title')}</h2>
      <p className={styles.about}>
        {t('actor.timeline.past', { count: past.length })}
        {t('gist.separator')}
        {t('actor.timeline.coming', { count: coming.length })}
      </p>
      {all.length > 0 && <TimeStrip deadlines={all} today={today} />}
      <Years deadlines={past} />
      <p className={styles.today}>
        <time dateTime={today}>{t('actor.timeline.today', { date: formats.date(today) })}</time>
      </p>
      {coming.length === 0 && <p className={styles.about}>{t('actor.timeline.nothing')}</p>}
      <Years deadlines={coming} />
      {undated.length > 0 && (
        <>
          <h3>{t('actor.timeline.undated')}</h3>
          <ul>
            {undated.map((row) => (
              <Item key={row.mandate.id} row={row}>
                {row.due && dueOf(row.due, { t, formats })}
              </Item>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};

const Years = ({ deadlines }: { deadlines: readonly Deadline[] }) => {
  const { t, formats } = useLocale();
  return [...groupBy(deadlines, ({ due }) => due.slice(0, 4))].map(([year, some]) => (
    <div key={year}>
      <h3>{year}</h3>
      <ul>
        {some.map(({ id, due, kind, row }) => (
          <Item key={id} row={row}>
            <time dateTime={due}>{formats.date(due)}</time> {t(`deliverables.${kind}`)}
          </Item>
        ))}
      </ul>
    </div>
  ));
};

const Item = ({ row, children }: { row: MandateRow; children: React.ReactNode }) => {
  const { state, go } = useView();
  const { mandate, gist } = row;
  return (
    <li>
      <button
        type="button"
        aria-pressed={state.select.includes(mandate.id)}
        onClick={(event) => go({ select: selectionAfter(state.select, mandate.id, event.shiftKey) })}
      >
        <span className={styles.when}>{children}</span>
        <span className={styles.what}>
          <FamilySign family={familyOf(mandate.verbType)} /> {shortSymbol(mandate.resolution)}{' '}
          {localId(mandate.id)}
        </span>
        <span className={styles.gist}>{gist}</span>
      </button>
    </li>
  );
};
