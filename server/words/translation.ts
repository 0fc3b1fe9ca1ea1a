import { createInstance, type TFunction } from 'i18next';
import { fallbackLanguage, packs } from './packs.ts';

/** An i18next with every pack in it, speaking `language`. */
export const createTranslation = (language: string) => {
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: fallbackLanguage,
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: Object.fromEntries([...packs].map(([name, pack]) => [name, { translation: pack.messages }])),
  });
  return instance;
};

export type Translate = TFunction;
