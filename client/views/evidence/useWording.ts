import { useMemo } from 'react';
import type { ResolutionDocument } from '../../../server/contract.ts';
import type { GistContext } from '../../../server/words/gist/gist.ts';
import { namesOf } from '../../../server/words/gist/wording.ts';
import { useLocale } from '../../i18n/LocaleProvider.tsx';

/** What gists need to be composed, with the names that a document brings. */
export const useWording = (document: ResolutionDocument): GistContext & { readonly language: string } => {
  const { t, formats, language } = useLocale();
  return useMemo(
    () => ({ t, formats, language, nameOf: namesOf(document.nodes, language) }),
    [t, formats, language, document],
  );
};

/** The wording of a text to show: in the interface's language if it is loaded, else in the first that is. */
export const shownLanguage = (
  text: Readonly<Partial<Record<string, string>>>,
  language: string,
): { language: string; text: string } | null => {
  const own = text[language];
  if (own !== undefined) return { language, text: own };
  const first = Object.entries(text)[0];
  return first?.[1] === undefined ? null : { language: first[0], text: first[1] };
};
