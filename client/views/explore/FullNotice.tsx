import { Progress } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { mostInAll } from '../../graph/explore/grow.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import { IconButton } from '../IconButton.tsx';
import { CloseIcon } from '../icons.tsx';
import { PlainButton } from '../PlainButton.tsx';
import { wordsOf } from '../state/ProblemNotice.tsx';
import styles from './ExploreView.module.css';
import type { Explore } from './useExplore.ts';

/** How far a layout is; what the picture does not show, and how to get it; where all is well, how to see more. */
export const FullNotice = ({ explore }: { explore: Explore }) => {
  const { t } = useLocale();
  const { state } = useView();
  const { leftOut, refused, query, most, forgetLeftOut, forgetRefused, layouts, arrange } = explore;
  const touched = useMediaQuery('(pointer: coarse)', false, { getInitialValueInEffect: false });
  const missing = query.data?.missing.length ?? 0;
  if (layouts.done !== null)
    return (
      <div className={`${styles.notice} ${styles.soon}`} role="status">
        {t('explore.running', { done: Math.round(layouts.done * 100) })}
        <Progress w={100} size="sm" value={layouts.done * 100} aria-hidden="true" />
        <PlainButton size="small" onClick={layouts.stop}>
          {t('explore.stop')}
        </PlainButton>
      </div>
    );
  if (layouts.failed)
    return (
      <div className={styles.notice} role="alert">
        {t('explore.failed')}
        <PlainButton first size="small" onClick={() => void arrange(state.arrange)}>
          {t('explore.again')}
        </PlainButton>
        <IconButton size="small" label={t('app.close')} onClick={layouts.forget}>
          <CloseIcon width="12" height="12" />
        </IconButton>
      </div>
    );
  if (refused) {
    const { title, detail } = wordsOf(refused.error, t);
    return (
      <div className={styles.notice} role="alert">
        {title}. {detail}
        <PlainButton first size="small" onClick={refused.again}>
          {t('app.retry')}
        </PlainButton>
        <IconButton size="small" label={t('app.close')} onClick={forgetRefused}>
          <CloseIcon width="12" height="12" />
        </IconButton>
      </div>
    );
  }
  if (leftOut > 0)
    return (
      <div className={styles.notice} role="status">
        {t('explore.full', { count: leftOut, most: state.most })}
        {state.most < mostInAll && (
          <PlainButton
            first
            size="small"
            onClick={() => {
              forgetLeftOut();
              most();
            }}
          >
            {t('explore.more')}
          </PlainButton>
        )}
        <IconButton size="small" label={t('app.close')} onClick={forgetLeftOut}>
          <CloseIcon width="12" height="12" />
        </IconButton>
      </div>
    );
  if (missing > 0)
    return (
      <div className={styles.notice} role="status">
        {t('explore.missing', { count: missing })}
      </div>
    );
  if (state.select.length > 0 || (state.nodes?.length ?? 0) > 30) return null;
  return (
    <div className={`${styles.notice} ${styles.hint}`}>
      {t(touched ? 'explore.hintTouch' : 'explore.hint')}
    </div>
  );
};
