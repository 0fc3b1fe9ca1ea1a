import type { Wordings } from '../../server/contract.ts';
import { wordedIn } from '../../server/words/gist/names.ts';
import { useLocale } from '../i18n/LocaleProvider.tsx';
import { languageNameIn } from '../i18n/packs.ts';

/** A title in the interface's language where there is one; another is marked as what it is. */
export const Title = ({ title }: { title: Wordings | undefined }) => {
  const { t, language } = useLocale();
  const worded = wordedIn(title, language);
  if (!worded) return null;
  if (worded.language === language) return worded.text;
  return (
    <>
      <span lang={worded.language}>{worded.text}</span>{' '}
      <small>{t('evidence.titleIn', { language: languageNameIn(worded.language, language) })}</small>
    </>
  );
};
