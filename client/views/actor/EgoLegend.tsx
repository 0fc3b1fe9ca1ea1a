import { useLocale } from '../../i18n/LocaleProvider.tsx';
import styles from '../loom/Legend.module.css';
import { LineKeys } from '../loom/LineKeys.tsx';

/** What the lines of an actor's picture mean, and whether all rows are in it. */
export const EgoLegend = ({ capped }: { capped: number | null }) => {
  const { t } = useLocale();
  return (
    <section className={styles.legend} aria-label={t('legend.title')}>
      <LineKeys />
      {capped !== null && <span className={styles.key}>{t('actor.graphCapped', { count: capped })}</span>}
    </section>
  );
};
