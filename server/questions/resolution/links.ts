import type { Language } from '../../../seed/document.ts';

/** The United Nations' own page of a Council resolution, in each of its languages. */
export const documentLinks = (symbol: string): Record<Language, string> => {
  const address = (language: Language): string =>
    `https://docs.un.org/${language}/${symbol.replace(' (', '(')}`;
  return {
    ar: address('ar'),
    zh: address('zh'),
    en: address('en'),
    fr: address('fr'),
    ru: address('ru'),
    es: address('es'),
  };
};
