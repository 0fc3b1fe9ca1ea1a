import { useQuery } from '@tanstack/react-query';
import { useId, useMemo } from 'react';
import { shortSymbol } from '../../../server/words/gist/names.ts';
import { networkQuery } from '../../http/queries.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { StepLink } from '../evidence/Actions.tsx';
import { NoResolutions } from '../NoResolutions.tsx';
import { Loading } from '../state/Loading.tsx';
import { ProblemNotice } from '../state/ProblemNotice.tsx';
import { TableHead } from '../tableFile/TableFile.tsx';
import styles from './CouncilView.module.css';
import { type Coverage, coverageOf, ranged, type YearCoverage } from './coverage.ts';

/** What answers can be expected to hold: which resolutions are known, of which it is known what they cite, whose texts are loaded. */
export const CoverageTable = () => {
  const { data, error, refetch } = useQuery(networkQuery);
  const coverage = useMemo(() => data && coverageOf(data.nodes), [data]);
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!coverage) return <Loading />;
  if (coverage.resolutions === 0) return <NoResolutions />;
  return <Rows coverage={coverage} />;
};

const columns = ['year', 'resolutions', 'citing', 'loaded'] as const;

const Rows = ({ coverage }: { coverage: Coverage }) => {
  const { t, formats } = useLocale();
  const head = useId();
  const { years, resolutions, citing, loaded, last, lacking } = coverage;
  const heads = columns.map((column) => t(`council.coverage.columns.${column}`));
  const file = () => ({
    heads: [...heads.slice(0, -1), t('council.coverage.columns.texts'), t('page.key')],
    rows: years.map((one) => [
      one.year,
      one.resolutions,
      one.citing,
      one.loaded.length,
      one.loaded.join('; '),
    ]),
  });
  return (
    <>
      <TableHead id={head} name={t('council.questions.coverage')} table={file}>
        {t('council.coverage.known', { count: resolutions })}{' '}
        {lacking.length === 0
          ? t('council.coverage.whole', { last })
          : t('council.coverage.lacking', { list: formats.list(ranged(lacking)), last })}{' '}
        {t('council.coverage.citing', { count: citing })} {t('council.coverage.loaded', { count: loaded })}
      </TableHead>
      <table className={styles.table} aria-labelledby={head}>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th
                key={column}
                scope="col"
                className={column === 'resolutions' || column === 'citing' ? styles.number : undefined}
              >
                {heads[index]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((one) => (
            <Year key={one.year} coverage={one} />
          ))}
        </tbody>
      </table>
    </>
  );
};

const Year = ({ coverage: { year, resolutions, citing, loaded } }: { coverage: YearCoverage }) => {
  const { t, formats } = useLocale();
  return (
    <tr>
      <th scope="row">{year}</th>
      <td className={styles.number}>{formats.number(resolutions)}</td>
      <td className={styles.number}>
        {formats.number(citing)}
        <span className={styles.share} aria-hidden="true">
          <i style={{ width: `${(citing / resolutions) * 100}%` }} />
        </span>
      </td>
      <td>
        <div className={styles.loaded}>
          {citing === 0 && loaded.length === 0 && <small>{t('council.coverage.titlesOnly')}</small>}
          {loaded.map((id) => (
            <StepLink key={id} change={{ view: 'read', resolution: id, select: [] }}>
              {shortSymbol(id)}
            </StepLink>
          ))}
        </div>
      </td>
    </tr>
  );
};
