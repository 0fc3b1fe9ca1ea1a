/// <reference types="vite/types/importMeta.d.ts" />

import english from '../../server/words/languages/en.ts';
import type { LanguagePack } from '../../server/words/pack.ts';
import { fallbackLanguage } from '../../server/words/speak.ts';

/** English comes with the page, for it stands in for what another language lacks; the others are fetched when spoken. */
const others = import.meta.glob<LanguagePack>(
  ['../../server/words/languages/*.ts', '!../../server/words/languages/en.ts'],
  { import: 'default' },
);

const loaders = new Map(
  Object.entries(others).map(([path, load]) => [path.replace(/^.*\/(\w+)\.ts$/, '$1'), load]),
);
const here = new Map<string, LanguagePack>([[fallbackLanguage, english]]);

/** The languages of the interface, English first: every file of `languages/`, by its name. */
export const interfaceLanguages: readonly string[] = [fallbackLanguage, ...loaders.keys()];

/** What a language calls itself: 中文 for `zh`. */
export const ownName = (language: string): string => languageNameIn(language, language);

/** What a language is called in another: 英语 for `en` in `zh`. */
export const languageNameIn = (language: string, speaking: string): string =>
  new Intl.DisplayNames([speaking], { type: 'language' }).of(language) ?? language;

/** The pack of a language that was fetched before, or English. */
export const packOf = (language: string): LanguagePack => here.get(language) ?? english;

/** The packs that are here. */
export const packsHere = (): ReadonlyMap<string, LanguagePack> => here;

/** Fetches the pack of a language, once; rejects where it cannot be had. */
export const fetchPack = async (language: string): Promise<LanguagePack> => {
  const load = loaders.get(language);
  const pack = here.get(language) ?? (await load?.()) ?? english;
  here.set(language, pack);
  return pack;
};

/** The language to speak: the one that an address asks for, where there is one of that name, else the reader's own. */
export const languageOf = (asked: string | null): string =>
  asked !== null && interfaceLanguages.includes(asked) ? asked : preferredLanguage(navigator.languages);

/** The first of the reader's languages (`zh-TW`, `fr`, `en-US`) that there is an interface for. */
export const preferredLanguage = (wanted: readonly string[]): string => {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split('-')[0] ?? '';
    if (interfaceLanguages.includes(base)) return base;
  }
  return fallbackLanguage;
};
