import type { ReactNode } from 'react';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import type { UploadProgress } from './progress.ts';
import styles from './UploadDialog.module.css';

interface UploadOutcomesProps {
  readonly documents: UploadProgress['documents'];
  readonly link: (symbol: string) => ReactNode;
}

/** File by file: added, replaced, unchanged, or not read and why. */
export const UploadOutcomes = ({ documents, link }: UploadOutcomesProps) => {
  const { t } = useLocale();
  return (
    <ul className={styles.outcomes}>
      {documents.map(({ file, symbol, outcome, reason, warnings, done }) => (
        <li key={done} data-outcome={outcome}>
          <span className={styles.file}>{file}</span>
          <span>{t(`upload.outcomes.${outcome}`)}</span>
          {symbol !== null && <span>{link(symbol)}</span>}
          {reason !== null && <p>{reason}</p>}
          {warnings.length > 0 && (
            <details>
              <summary>{t('upload.warnings', { count: warnings.length })}</summary>
              {warnings.map((warning) => (
                <p key={warning}>{warning}</p>
              ))}
            </details>
          )}
        </li>
      ))}
    </ul>
  );
};
