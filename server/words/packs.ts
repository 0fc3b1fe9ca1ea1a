/// <reference types="vite/types/importMeta.d.ts" />
import type { LanguagePack } from './pack.ts';
import { fallbackLanguage } from './speak.ts';

const files = import.meta.glob<LanguagePack>('./languages/*.ts', { eager: true, import: 'default' });

/** Every file of `languages/`, by its name: a third language is one more file there. */
export const packs: ReadonlyMap<string, LanguagePack> = new Map(
  Object.entries(files).map(([path, pack]) => [path.slice('./languages/'.length, -'.ts'.length), pack]),
);

/** The pack of a language, or English where there is none. */
export const packOf = (language: string): LanguagePack => {
  const pack = packs.get(language) ?? packs.get(fallbackLanguage);
  if (!pack) throw new Error('the interface has no English');
  return pack;
};
