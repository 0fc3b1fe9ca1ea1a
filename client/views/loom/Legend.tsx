import { type Family, families } from '../../graph/style/verbs.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import { FamilySign } from '../FamilySign.tsx';
import styles from './Legend.module.css';
import { LineKeys } from './LineKeys.tsx';

/** What the signs mean. The verb families are switches, too: one that is on leaves only its own threads. */
export const Legend = () => {
  const { t } = useLocale();
  const { state, go } = useView();
  const toggle = (family: Family) => {
    const only = state.only.includes(family)
      ? state.only.filter((one) => one !== family)
      : [...state.only, family];
    go({ only: only.length === families.length ? [] : only });
  };
  return (
    <section className={styles.legend} aria-label={t('legend.title')}>
      <div className={`${styles.part} ${styles.marks}`}>
        <span className={styles.key}>
          <svg width="0.625rem" height="0.625rem" aria-hidden="true">
            <rect x="0.7" y="0.7" width="8.6" height="8.6" fill="var(--citation)" stroke="var(--citation)" />
          </svg>
          {t('legend.cited')}
        </span>
        <span className={styles.key}>
          <svg width="0.625rem" height="0.625rem" aria-hidden="true">
            <rect
              x="0.7"
              y="0.7"
              width="8.6"
              height="8.6"
              fill="none"
              stroke="var(--muted)"
              strokeWidth="1.4"
            />
          </svg>
          {t('legend.preambleOnly')}
        </span>
      </div>
      <div className={styles.part}>
        {families.map((family) => (
          <button
            key={family}
            type="button"
            className={styles.family}
            aria-pressed={state.only.includes(family)}
            aria-label={t('legend.family', { family: t(`families.${family}`) })}
            onClick={() => toggle(family)}
          >
            <FamilySign family={family} />
            {t(`families.${family}`)}
          </button>
        ))}
      </div>
      <LineKeys />
    </section>
  );
};
