import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import styles from './Legend.module.css';

/** Solid for who is told to act, dashed for who is involved; the latter is a switch, too. */
export const LineKeys = () => {
  const { t } = useLocale();
  const { state, go } = useView();
  return (
    <div className={styles.part}>
      <span className={styles.key}>
        <svg width="22" height="6" aria-hidden="true">
          <path d="M0 3h22" stroke="var(--ink)" strokeWidth="1.6" />
        </svg>
        {t('legend.assigned')}
      </span>
      <button
        type="button"
        className={styles.family}
        aria-pressed={state.involved}
        aria-label={t('legend.showInvolved')}
        onClick={() => go({ involved: !state.involved })}
      >
        <svg width="22" height="6" aria-hidden="true">
          <path d="M0 3h22" stroke="var(--ink)" strokeWidth="1.4" strokeDasharray="3 3" />
        </svg>
        {t('legend.involved')}
      </button>
    </div>
  );
};
