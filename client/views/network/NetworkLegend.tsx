import { useLocale } from '../../i18n/LocaleProvider.tsx';
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
        <svg width="22" height="6" aria-hidden="true">
          <path d="M0 3h22" stroke="var(--accent)" strokeWidth="1.6" />
        </svg>
        {t('network.cites')}
      </span>
      <span className={styles.key}>
        <svg width="22" height="6" aria-hidden="true">
          <path d="M0 3h22" stroke="var(--family-directs)" strokeWidth="1.6" strokeDasharray="4 3" />
        </svg>
        {t('network.citedBy')}
      </span>
    </section>
  );
};
