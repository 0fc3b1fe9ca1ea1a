import { useLocale } from '../../i18n/LocaleProvider.tsx';
import styles from './PrintedSource.module.css';

/** Under what is printed: by what, when, and whose texts these are. On the screen it is not there. */
export const PrintedSource = () => {
  const { t, formats } = useLocale();
  const date = formats.longDate(new Date().toISOString().slice(0, 10));
  return <p className={styles.source}>{t('brief.footer', { product: t('app.name'), date })}</p>;
};
