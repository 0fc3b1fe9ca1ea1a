import type { VerbType } from '../../../seed/document.ts';
import { familyOf } from '../../graph/style/verbs.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { FamilySign } from '../FamilySign.tsx';
import styles from './GistLine.module.css';

/** A gist beside the sign of its verb; it says of itself that it is no translation. */
export const GistLine = ({
  verbType,
  text,
  onClick,
}: {
  verbType: VerbType;
  text: string;
  onClick?: () => void;
}) => {
  const { t } = useLocale();
  const content = (
    <>
      <FamilySign family={familyOf(verbType)} />
      <span>{text}</span>
    </>
  );
  const note = t('gist.note');
  return onClick ? (
    <button type="button" className={styles.gist} title={note} onClick={onClick}>
      {content}
    </button>
  ) : (
    <p className={styles.gist} title={note}>
      {content}
    </p>
  );
};
