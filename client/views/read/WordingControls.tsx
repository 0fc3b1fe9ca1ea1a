import { Anchor, NativeSelect } from '@mantine/core';
import type { ResolutionDocument } from '../../../server/contract.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';
import { textLanguages } from '../../state/address.ts';
import { useView } from '../../state/view.ts';
import { ExternalIcon } from '../icons.tsx';
import { FindControls } from './FindControls.tsx';
import styles from './WordingControls.module.css';
import { ownName, type Wordings } from './wordings.ts';

interface WordingControlsProps {
  readonly document: ResolutionDocument;
  readonly wordings: Wordings;
}

/** Which languages the text is shown in; where each comes from. */
export const WordingControls = ({ document, wordings }: WordingControlsProps) => {
  const { first, second } = wordings;
  const { t } = useLocale();
  const { go } = useView();
  const loaded = textLanguages.filter((language) => document.languages.includes(language));
  const named = (value: string) => ({ value, label: ownName(value) });
  const chosen = (value: string) => loaded.find((language) => language === value) ?? null;
  const others = loaded.filter((language) => language !== first);
  return (
    <div className={styles.bar}>
      <div className={styles.side}>
        <NativeSelect
          size="xs"
          aria-label={t('read.wording')}
          value={first}
          data={loaded.map(named)}
          onChange={({ currentTarget: { value } }) =>
            go({ wording: chosen(value), beside: value === second ? first : second })
          }
        />
        <SourceLink document={document} language={first} />
      </div>
      <div className={styles.side}>
        <NativeSelect
          size="xs"
          aria-label={t('read.beside')}
          value={second ?? ''}
          disabled={others.length === 0}
          data={[{ value: '', label: t('read.alone') }, ...others.map(named)]}
          onChange={({ currentTarget: { value } }) => go({ beside: chosen(value), wording: first })}
        />
        {second !== null && <SourceLink document={document} language={second} />}
        {others.length === 0 && (
          <>
            <small>{t('read.onlyOne', { language: t(`languages.${first}`) })}</small>
            <Anchor component="button" type="button" size="xs" onClick={() => go({ dialog: 'upload' })}>
              {t('read.addOther')}
            </Anchor>
          </>
        )}
      </div>
      <FindControls document={document} wordings={wordings} />
    </div>
  );
};

const SourceLink = ({
  document,
  language,
}: {
  document: ResolutionDocument;
  language: Wordings['first'];
}) => {
  const { t } = useLocale();
  return (
    <Anchor
      size="xs"
      className={styles.source}
      href={document.links[language]}
      target="_blank"
      rel="noreferrer"
      aria-label={t('read.sourceIn', { language: t(`languages.${language}`) })}
    >
      {t('evidence.document')} <ExternalIcon width="0.75rem" height="0.75rem" />
    </Anchor>
  );
};
