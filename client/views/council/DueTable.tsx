import { useId } from 'react';
import { citePlace } from '../../../server/words/citation.ts';
import { gist } from '../../../server/words/gist/gist.ts';
import { shortSymbol } from '../../../server/words/gist/names.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import type { ViewChange } from '../../state/view.ts';
import { StepLink } from '../evidence/Actions.tsx';
import { PlaceLink } from '../evidence/PlaceLink.tsx';
import { Loading } from '../state/Loading.tsx';
import { Notice } from '../state/Notice.tsx';
import { ProblemNotice } from '../state/ProblemNotice.tsx';
import { TableHead } from '../tableFile/TableFile.tsx';
import styles from './CouncilView.module.css';
import type { DueRow } from './dueRows.ts';
import { useDue } from './useDue.ts';

interface DueTableProps {
  readonly year: number;
  /** Whose; null for all. */
  readonly actor: string | null;
}

/** Which mandates of bodies end in a year, and what other mandates make due in it, over all that is loaded. */
export const DueTable = ({ year, actor }: DueTableProps) => {
  const { t, language } = useLocale();
  const { due, error, refetch } = useDue(year, actor, language);
  if (error) return <ProblemNotice error={error} onRetry={refetch} />;
  if (due === null) return <Loading />;
  if (due.rows.length === 0)
    return <Notice title={t('council.due.empty', { year })} detail={t('council.due.emptyDetail')} />;
  return <Rows year={year} rows={due.rows} nameOf={due.nameOf} isComplete={due.isComplete} />;
};

interface RowsProps {
  readonly year: number;
  readonly rows: readonly DueRow[];
  readonly nameOf: (id: string) => string;
  readonly isComplete: boolean;
}

const Rows = ({ year, rows, nameOf, isComplete }: RowsProps) => {
  const { t, formats } = useLocale();
  const head = useId();
  const gistOf = ({ mandate, acts }: DueRow): string =>
    mandate
      ? gist(mandate, { t, formats, nameOf })
      : acts.map((act) => t(`lineage.acts.${act}`)).join(t('gist.separator'));
  const nextOf = ({ next }: DueRow): string => (next ? shortSymbol(next.resolution) : '');
  const columns = (['date', 'kind', 'actors', 'place', 'words', 'next'] as const).map((column) =>
    t(`council.due.columns.${column}`),
  );
  const [date, kind, actors, place, words, next] = columns;
  const file = () => ({
    heads: [...columns.slice(0, -1), t('council.due.columns.quote'), ...columns.slice(-1), t('page.key')],
    rows: rows.map((row) => [
      row.date,
      t(`deliverables.${row.kind}`),
      row.actors.map(nameOf).join('; '),
      citePlace(row.place ?? row.resolution, t),
      gistOf(row),
      row.words?.text ?? '',
      nextOf(row),
      row.place ?? row.resolution,
    ]),
  });
  const bodies = rows.filter(({ mandate }) => mandate === null).length;
  return (
    <>
      <TableHead id={head} name={t('council.due.caption', { year })} table={file}>
        {t('council.due.counted', {
          year,
          bodies: formats.number(bodies),
          others: formats.number(rows.length - bodies),
        })}
        {!isComplete && ` ${t('council.due.more')}`}
      </TableHead>
      <table className={styles.table} aria-labelledby={head}>
        <thead>
          <tr>
            <th scope="col">{date}</th>
            <th scope="col" className={styles.wide}>
              {kind}
            </th>
            <th scope="col">{actors}</th>
            <th scope="col">{place}</th>
            <th scope="col" className={styles.wide}>
              {words}
            </th>
            <th scope="col" className={styles.wide}>
              {next}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row" className={styles.date}>
                <time dateTime={row.date}>{formats.date(row.date)}</time>
                <small className={styles.narrow}>{t(`deliverables.${row.kind}`)}</small>
              </th>
              <td className={`${styles.date} ${styles.wide}`}>{t(`deliverables.${row.kind}`)}</td>
              <td>
                {formats.list(row.actors.map(nameOf))}
                <small className={styles.narrow}>{gistOf(row)}</small>
              </td>
              <td className={styles.date}>
                <Place row={row} />
                {row.next && (
                  <small className={styles.narrow}>
                    {next} <StepLink change={toStep(row, row.next.resolution)}>{nextOf(row)}</StepLink>
                  </small>
                )}
              </td>
              <td className={`${styles.title} ${styles.wide}`}>
                {gistOf(row)}
                {row.words && (
                  <q lang={row.words.language} className={styles.quote}>
                    {row.words.text}
                  </q>
                )}
              </td>
              <td className={`${styles.date} ${styles.wide}`}>
                {row.next && <StepLink change={toStep(row, row.next.resolution)}>{nextOf(row)}</StepLink>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};

/** To what a resolution did, in the line of the body that the row is about. */
const toStep = ({ actors: [actor = ''] }: DueRow, step: string): ViewChange => ({
  view: 'lineage',
  actor,
  step,
  comparing: false,
  select: [],
});

/** To the sentence in its text; where that is not loaded, to the step in the body's line, which tells where the fact is from. */
const Place = ({ row }: { row: DueRow }) => {
  const { t } = useLocale();
  const { place, loaded, resolution } = row;
  const cited = citePlace(place ?? resolution, t);
  if (loaded && place !== null) return <PlaceLink id={place}>{cited}</PlaceLink>;
  return <StepLink change={toStep(row, resolution)}>{cited}</StepLink>;
};
