import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { useView } from '../../state/view.ts';
import { LineSign } from '../LineSign.tsx';
import styles from './Legend.module.css';

/** Solid for who is told to act, dashed for who is involved; the latter is a switch, too. */
export const LineKeys = () => {
  const { t } = useLocale();
  const { state, go } = useView();
  return (
    <div className={styles.part}>
      <span className={styles.key}>
        <LineSign colour="var(--ink)" width={1.6} />
        {t('legend.assigned')}
      </span>
      <button
        type="button"
        className={styles.family}
        aria-pressed={state.involved}
        aria-label={t('legend.showInvolved')}
        onClick={() => go({ involved: !state.involved })}
      >
        <LineSign colour="var(--ink)" width={1.4} dashes="3 3" />
        {t('legend.involved')}
      </button>
    </div>
  );
};
