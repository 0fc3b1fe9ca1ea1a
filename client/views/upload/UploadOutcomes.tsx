import type { ReactNode } from 'react';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { titleOf } from '../state/ProblemNotice.tsx';
import type { UploadProgress } from './progress.ts';
import styles from './UploadDialog.module.css';

interface UploadOutcomesProps {
  readonly documents: UploadProgress['documents'];
  readonly link: (symbol: string) => ReactNode;
}

/** The server gives reasons in one language, whatever the page's is. */
const serverLanguage = 'en';

/** A reason as it is told below the name of its file. */
const withoutName = (reason: string, file: string): string =>
  reason.startsWith(`${file}: `)
    ? reason.charAt(file.length + 2).toUpperCase() + reason.slice(file.length + 3)
    : reason;

/** File by file: added, replaced, unchanged, or not read and why. */
export const UploadOutcomes = ({ documents, link }: UploadOutcomesProps) => {
  const { t, language } = useLocale();
  return (
    <ul className={styles.outcomes}>
      {documents.map(({ file, symbol, outcome, reason, code, warnings, done }) => (
        <li key={done} data-outcome={outcome}>
          <span className={styles.file}>{file}</span>
          <span>{t(`upload.outcomes.${outcome}`)}</span>
          {symbol !== null && <span>{link(symbol)}</span>}
          {code !== null && language !== serverLanguage && <p>{titleOf(code, t)}</p>}
          {reason !== null && <p lang={serverLanguage}>{withoutName(reason, file)}</p>}
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
