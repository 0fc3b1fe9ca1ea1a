import { createInstance, type FormatterModule } from 'i18next';
import type { LanguagePack } from './pack.ts';

/** The language that any interface falls back to, and that all others are measured by. */
export const fallbackLanguage = 'en';

/** What wordings call numbers that are no quantities, and so are written without separators: years, and what is numbered. */
const namesOfNumbers: ReadonlySet<string> = new Set(['year', 'from', 'to', 'number', 'status']);

/** Writes every quantity in a wording as its language does: 15,016. */
const quantities = (packs: ReadonlyMap<string, LanguagePack>): FormatterModule => ({
  type: 'formatter',
  init: () => {},
  add: () => {},
  addCached: () => {},
  format: (value, _format, language, options) =>
    typeof value === 'number' && value >= 1000 && !namesOfNumbers.has(String(options?.interpolationkey))
      ? value.toLocaleString(packs.get(language ?? '')?.locale)
      : value,
});

/** An i18next that holds the given packs, by language, and speaks `language`. */
export const speaking = (language: string, packs: ReadonlyMap<string, LanguagePack>) => {
  const instance = createInstance().use(quantities(packs));
  void instance.init({
    lng: language,
    fallbackLng: fallbackLanguage,
    initAsync: false,
    // A key names a wording by its place in the pack; there are no other sets of them to look into first.
    nsSeparator: false,
    interpolation: { escapeValue: false, alwaysFormat: true },
    resources: Object.fromEntries([...packs].map(([name, pack]) => [name, { translation: pack.messages }])),
  });
  return instance;
};
