import { createInstance } from 'i18next';
import type { LanguagePack } from './pack.ts';

/** The language that any interface falls back to, and that all others are measured by. */
export const fallbackLanguage = 'en';

/** An i18next that holds the given packs, by language, and speaks `language`. */
export const speaking = (language: string, packs: ReadonlyMap<string, LanguagePack>) => {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: fallbackLanguage,
    initAsync: false,
    // A key names a wording by its place in the pack; there are no other sets of them to look into first.
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: Object.fromEntries([...packs].map(([name, pack]) => [name, { translation: pack.messages }])),
  });
  return instance;
};
