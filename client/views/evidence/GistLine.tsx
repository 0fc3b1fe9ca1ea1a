import { Tooltip } from '@mantine/core';
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
  return (
    <Tooltip label={t('gist.note')} openDelay={600} position="bottom-start">
      {onClick ? (
        <button type="button" className={styles.gist} onClick={onClick}>
          {content}
        </button>
      ) : (
        <p className={styles.gist}>{content}</p>
      )}
    </Tooltip>
  );
};
