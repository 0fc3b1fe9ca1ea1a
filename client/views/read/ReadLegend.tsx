import { useLocale } from '../../i18n/LocaleProvider.tsx';
import foundText from './FoundText.module.css';
import styles from './ReadLegend.module.css';

const kinds = ['citation', 'actor', 'verb', 'due'] as const;

/** What the marks in the text mean. */
export const ReadLegend = () => {
  const { t } = useLocale();
  return (
    <section className={styles.legend} aria-label={t('legend.title')}>
      {kinds.map((kind) => (
        <span key={kind} className={`${foundText.text} ${styles.key}`}>
          <span className={foundText[kind]}>{t(`read.marks.${kind}`)}</span>
        </span>
      ))}
      <span className={styles.hint}>{t('read.hint')}</span>
    </section>
  );
};
