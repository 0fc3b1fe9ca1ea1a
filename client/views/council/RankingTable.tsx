import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { Ranking } from '../../../server/contract.ts';
import { shortSymbol, wordedIn, wordingIn } from '../../../server/words/gist/names.ts';
import { rankingQuery } from '../../http/queries.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import { StepLink } from '../evidence/Actions.tsx';
import { Loading } from '../state/Loading.tsx';
import { Notice } from '../state/Notice.tsx';
import { ProblemNotice } from '../state/ProblemNotice.tsx';
import { TableHead } from '../tableFile/TableFile.tsx';
import styles from './CouncilView.module.css';

/** Resolutions by one number; a click on one opens it, or asks what is cited together with it. */
export const RankingTable = ({ by, since }: { by: Ranking['by']; since: string | null }) => {
  const { t } = useLocale();
  const { state } = useView();
  const other = by === 'coCited' ? state.resolution : null;
  const { data, error, refetch } = useQuery(rankingQuery({ by, since, with: other }));
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  if (data.items.length === 0) return <Notice title={t('council.empty')} detail={t('council.emptyDetail')} />;
  return <Rows ranking={data} other={other} />;
};

const Rows = ({ ranking: { by, items, total }, other }: { ranking: Ranking; other: string | null }) => {
  const { t, formats, language } = useLocale();
  const head = useId();
  const shown = (value: number): string =>
    by === 'pageRank' ? formats.number(Math.round(value * 1e5) / 100) : formats.number(value);
  const columns = [
    t('council.columns.resolution'),
    t('council.columns.title'),
    t(`council.values.${by}`),
    t('council.columns.lastCited'),
  ];
  const file = () => ({
    heads: [...columns, t('page.key')],
    rows: items.map(({ id, title, value, lastCited }) => [
      shortSymbol(id),
      wordingIn(title, language) ?? '',
      value,
      lastCited ?? '',
      id,
    ]),
  });
  return (
    <>
      <TableHead id={head} name={t(`council.questions.${by}`)} table={file}>
        {other === null ? '' : `${t('council.with', { resolution: shortSymbol(other) })} `}
        {t('council.shown', { shown: formats.number(items.length), total: formats.number(total) })}
      </TableHead>
      <table className={styles.table} aria-labelledby={head}>
        <thead>
          <tr>
            <th scope="col">{t('council.columns.resolution')}</th>
            <th scope="col">{t('council.columns.title')}</th>
            <th scope="col" className={styles.number}>
              {t(`council.values.${by}`)}
            </th>
            <th scope="col">{t('council.columns.lastCited')}</th>
            <th scope="col" className={styles.more}>
              {t('council.columns.more')}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ id, title, value, lastCited }) => (
            <tr key={id}>
              <th scope="row">
                <StepLink change={{ view: 'loom', resolution: id, select: [] }}>{shortSymbol(id)}</StepLink>
              </th>
              <td className={styles.title} lang={wordedIn(title, language)?.language}>
                {wordingIn(title, language)}
              </td>
              <td className={styles.number}>{shown(value)}</td>
              <td className={styles.date}>{lastCited === null ? '' : formats.date(lastCited)}</td>
              <td className={`${styles.date} ${styles.more}`}>
                <StepLink change={{ view: 'trace', from: id, direction: 'relied-on-by', select: [] }}>
                  {t('evidence.reliedOn')}
                </StepLink>
                <StepLink change={{ view: 'council', question: 'coCited', resolution: id, select: [] }}>
                  {t('council.questions.coCited')}
                </StepLink>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
};
