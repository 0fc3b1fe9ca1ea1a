import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { PlainButton } from '../PlainButton.tsx';
import { Notice } from './Notice.tsx';
import styles from './state.module.css';

/** So long, in milliseconds, nobody wants to be asked whether to go on waiting. */
const patience = 5000;

/** Until something is there; what takes long can be stopped, and asked for again. */
export const Loading = () => {
  const { t } = useLocale();
  const queries = useQueryClient();
  const asking = useIsFetching() > 0;
  const [late, setLate] = useState(false);
  const [stopped, setStopped] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, []);
  if (stopped && !asking)
    return (
      <Notice title={t('app.stopped')} detail={t('app.stoppedDetail')}>
        <PlainButton
          onClick={() => {
            setStopped(false);
            void queries.refetchQueries({
              type: 'active',
              predicate: ({ state }) => state.data === undefined,
            });
          }}
        >
          {t('app.retry')}
        </PlainButton>
      </Notice>
    );
  return (
    <div className={styles.loading} data-loading role="status" aria-label={t('app.loading')}>
      <span className={styles.dots} aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      {late && asking && (
        <>
          {t('app.late')}
          <PlainButton
            onClick={() => {
              setStopped(true);
              void queries.cancelQueries();
            }}
          >
            {t('app.stop')}
          </PlainButton>
        </>
      )}
    </div>
  );
};
