import { useLocale } from '../../i18n/LocaleProvider.tsx';
import styles from '../loom/Legend.module.css';

const steps = [
  { hop: 1, color: 'var(--accent)', width: 2 },
  { hop: 2, color: 'var(--citation)', width: 1.4 },
  { hop: 3, color: 'var(--muted)', width: 1 },
] as const;

/** What the lines and boxes of a trace mean. */
export const TraceLegend = () => {
  const { t } = useLocale();
  return (
    <section className={styles.legend} aria-label={t('legend.title')}>
      <div className={styles.part}>
        {steps.map(({ hop, color, width }) => (
          <span key={hop} className={styles.key}>
            <svg width="22" height="6" aria-hidden="true">
              <path d="M0 3h22" stroke={color} strokeWidth={width} />
            </svg>
            {t('trace.step', { hop })}
            {hop === 3 && '+'}
          </span>
        ))}
      </div>
      <div className={styles.part}>
        <span className={styles.key}>
          <svg width="18" height="12" aria-hidden="true">
            <rect
              x="1"
              y="1"
              width="16"
              height="10"
              rx="2"
              fill="none"
              stroke="var(--citation)"
              strokeWidth="1.4"
            />
          </svg>
          {t('legend.catalogue')}
        </span>
      </div>
    </section>
  );
};
