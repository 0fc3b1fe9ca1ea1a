import { useQuery } from '@tanstack/react-query';
import { Fragment, useId } from 'react';
import { subjectIn } from '../../../server/map/subjects.ts';
import { shortSymbol } from '../../../server/words/gist/names.ts';
import { networkQuery } from '../../http/queries.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { StepLink } from '../evidence/Actions.tsx';
import { NoResolutions } from '../NoResolutions.tsx';
import { Loading } from '../state/Loading.tsx';
import { ProblemNotice } from '../state/ProblemNotice.tsx';
import { TableHead } from '../tableFile/TableFile.tsx';
import styles from './CouncilView.module.css';

/** Groups of two are no communities to speak of. */
const smallest = 5;

/** Resolutions that cite each other more than they cite others, by the subjects that tell each group from the others. */
export const CommunityTable = () => {
  const { t, formats, language } = useLocale();
  const head = useId();
  const { data, error, refetch } = useQuery(networkQuery);
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  if (data.nodes.length === 0) return <NoResolutions />;
  const shown = data.communities.filter(({ size }) => size >= smallest);
  const columns = ['subjects', 'size', 'years', 'centre'] as const;
  const file = () => ({
    heads: [...columns.map((column) => t(`council.columns.${column}`)), t('page.key')],
    rows: shown.map(({ subjects, size, from, to, centre }) => {
      const id = data.nodes[centre]?.id ?? '';
      const called = subjects.map((subject) => subjectIn(subject, language).name);
      return [called.join(t('gist.separator')), size, `${from}–${to}`, shortSymbol(id), id];
    }),
  });
  return (
    <>
      <TableHead id={head} name={t('council.questions.communities')} table={file}>
        {t('council.communities', {
          shown: formats.number(shown.length),
          total: formats.number(data.communities.length),
          smallest,
        })}
      </TableHead>
      <table className={styles.table} aria-labelledby={head}>
        <thead>
          <tr>
            <th scope="col">{t('council.columns.subjects')}</th>
            <th scope="col" className={styles.number}>
              {t('council.columns.size')}
            </th>
            <th scope="col">{t('council.columns.years')}</th>
            <th scope="col">{t('council.columns.centre')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ subjects, size, from, to, centre }) => {
            const id = data.nodes[centre]?.id ?? '';
            return (
              <tr key={id}>
                <th scope="row">
                  {subjects.map((subject, index) => {
                    const called = subjectIn(subject, language);
                    return (
                      <Fragment key={subject}>
                        {index > 0 && t('gist.separator')}
                        <span lang={called.language}>{called.name}</span>
                      </Fragment>
                    );
                  })}
                </th>
                <td className={styles.number}>{formats.number(size)}</td>
                <td className={styles.date}>{`${from}–${to}`}</td>
                <td className={styles.date}>
                  <StepLink change={{ view: 'loom', resolution: id, select: [] }}>{shortSymbol(id)}</StepLink>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
};
