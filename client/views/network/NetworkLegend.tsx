import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { LineSign } from '../LineSign.tsx';
import styles from './NetworkView.module.css';

/** What places, sizes and lines of the map mean. */
export const NetworkLegend = () => {
  const { t } = useLocale();
  return (
    <section className={styles.legend} aria-label={t('legend.title')}>
      <span>{t('network.across')}</span>
      <span>{t('network.bands')}</span>
      <span>{t('network.sizes')}</span>
      <span className={styles.key}>
        <LineSign colour="var(--accent)" width={1.6} />
        {t('network.cites')}
      </span>
      <span className={styles.key}>
        <LineSign colour="var(--family-directs)" width={1.6} dashes="4 3" />
        {t('network.citedBy')}
      </span>
    </section>
  );
};
