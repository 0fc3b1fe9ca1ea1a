import type { ResolutionDocument } from '../../../server/contract.ts';
import { wordingIn } from '../../../server/words/gist/names.ts';
import type { Locale } from '../../i18n/LocaleProvider.tsx';

/** When a resolution was adopted, and its title. */
export const aboutResolution = (
  { adopted, title }: Pick<ResolutionDocument, 'adopted' | 'title'>,
  { t, formats, language }: Locale,
): string =>
  [adopted && t('evidence.adopted', { date: formats.longDate(adopted) }), wordingIn(title, language)]
    .filter(Boolean)
    .join(t('gist.separator'));
