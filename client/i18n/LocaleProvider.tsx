import type { TFunction } from 'i18next';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { createFormats, type Formats } from '../../server/words/format.ts';
import { fallbackLanguage, speaking } from '../../server/words/speak.ts';
import { fetchPack, packOf, packsHere } from './packs.ts';

/** The language to speak now: the wanted one as soon as its pack is here; null before the first is. */
const useSpoken = (wanted: string): string | null => {
  const [spoken, setSpoken] = useState(() => (packsHere().has(wanted) ? wanted : null));
  useEffect(() => {
    let current = true;
    fetchPack(wanted).then(
      () => current && setSpoken(wanted),
      // A page without a server still has to say so.
      () => current && setSpoken((before) => before ?? fallbackLanguage),
    );
    return () => {
      current = false;
    };
  }, [wanted]);
  return spoken;
};

/** Speaks `language` to all below, and tells the page. Switching needs no reload. */
export const LocaleProvider = ({ language, children }: { language: string; children: ReactNode }) => {
  const spoken = useSpoken(language);
  return spoken === null ? null : <Speaking language={spoken}>{children}</Speaking>;
};

const Speaking = ({ language, children }: { language: string; children: ReactNode }) => {
  const [i18n] = useState(() => speaking(language, packsHere()));
  useEffect(() => {
    const { messages, tag } = packOf(language);
    i18n.addResourceBundle(language, 'translation', messages);
    void i18n.changeLanguage(language);
    document.documentElement.lang = tag;
  }, [i18n, language]);
  return <I18nextProvider i18n={i18n}>{children}</I18nextProvider>;
};

export interface Locale {
  readonly t: TFunction;
  readonly formats: Formats;
  readonly language: string;
}

/** Wordings and formats of the interface's language. */
export const useLocale = (): Locale => {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  return useMemo(() => ({ t, language, formats: createFormats(packOf(language).locale) }), [t, language]);
};
