import type { TFunction } from 'i18next';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { createFormats, type Formats } from '../../server/words/format.ts';
import { packOf } from '../../server/words/packs.ts';
import { createTranslation } from '../../server/words/translation.ts';

/** Speaks `language` to all below, and tells the page. Switching needs no reload. */
export const LocaleProvider = ({ language, children }: { language: string; children: ReactNode }) => {
  const [i18n] = useState(() => createTranslation(language));
  useEffect(() => {
    void i18n.changeLanguage(language);
    document.documentElement.lang = packOf(language).tag;
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
