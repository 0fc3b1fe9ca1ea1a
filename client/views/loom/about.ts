import type { ResolutionDocument } from '../../../server/contract.ts';
import { wordedIn } from '../../../server/words/gist/names.ts';
import type { Locale } from '../../i18n/LocaleProvider.tsx';
import { languageNameIn } from '../../i18n/packs.ts';

/** When a resolution was adopted, and its title. */
export const aboutResolution = (
  { adopted, title }: Pick<ResolutionDocument, 'adopted' | 'title'>,
  { t, formats, language }: Locale,
): string => {
  const worded = wordedIn(title, language);
  const other =
    worded && worded.language !== language
      ? t('evidence.titleIn', { language: languageNameIn(worded.language, language) })
      : '';
  return [
    adopted && t('evidence.adopted', { date: formats.longDate(adopted) }),
    worded && worded.text + other,
  ]
    .filter(Boolean)
    .join(t('gist.separator'));
};
