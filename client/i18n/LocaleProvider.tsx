import type { TFunction } from 'i18next';
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useInsertionEffect,
  useMemo,
  useState,
} from 'react';
import { createFormats, type Formats } from '../../server/words/format.ts';
import { fallbackLanguage, speaking } from '../../server/words/speak.ts';
import { fetchPack, packOf, packsHere } from './packs.ts';

export interface Locale {
  readonly t: TFunction;
  readonly formats: Formats;
  readonly language: string;
}

const Value = createContext<Locale | null>(null);

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
  const locale = useMemo(
    (): Locale => ({
      t: speaking(language, packsHere()).getFixedT(language),
      formats: createFormats(packOf(language).locale),
      language,
    }),
    [language],
  );
  // Before anything is measured: the typeface is the language's own.
  useInsertionEffect(() => {
    document.documentElement.lang = packOf(language).tag;
  }, [language]);
  return <Value.Provider value={locale}>{children}</Value.Provider>;
};

/** Wordings and formats of the interface's language; one object for as long as it is spoken. */
export const useLocale = (): Locale => {
  const locale = useContext(Value);
  if (!locale) throw new Error('nothing is spoken here: LocaleProvider is missing');
  return locale;
};
