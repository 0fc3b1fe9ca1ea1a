import { Button, CloseButton } from '@mantine/core';
import { mostInAll } from '../../graph/explore/grow.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import styles from './ExploreView.module.css';
import type { Explore } from './useExplore.ts';

/** What the picture does not show, and how to get it; where all is well, how to see more. */
export const FullNotice = ({ explore }: { explore: Explore }) => {
  const { t } = useLocale();
  const { state } = useView();
  const { leftOut, query, most, forgetLeftOut, layouts, arrange } = explore;
  const missing = query.data?.missing.length ?? 0;
  if (layouts.failed)
    return (
      <div className={styles.notice} role="alert">
        {t('explore.failed')}
        <Button size="compact-xs" onClick={() => void arrange(state.arrange)}>
          {t('explore.again')}
        </Button>
        <CloseButton size="sm" aria-label={t('app.close')} onClick={layouts.forget} />
      </div>
    );
  if (leftOut > 0)
    return (
      <div className={styles.notice} role="status">
        {t('explore.full', { count: leftOut, most: state.most })}
        {state.most < mostInAll && (
          <Button
            size="compact-xs"
            onClick={() => {
              forgetLeftOut();
              most();
            }}
          >
            {t('explore.more')}
          </Button>
        )}
        <CloseButton size="sm" aria-label={t('app.close')} onClick={forgetLeftOut} />
      </div>
    );
  if (missing > 0)
    return (
      <div className={styles.notice} role="status">
        {t('explore.missing', { count: missing })}
      </div>
    );
  if (state.select.length > 0 || (state.nodes?.length ?? 0) > 30) return null;
  return <div className={`${styles.notice} ${styles.hint}`}>{t('explore.hint')}</div>;
};
