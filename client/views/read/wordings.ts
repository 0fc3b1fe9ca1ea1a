import type { Language } from '../../../seed/document.ts';
import type { ResolutionDocument } from '../../../server/contract.ts';
import { textLanguages } from '../../state/address.ts';

/** The languages that a text is shown in: one, or two side by side. */
export interface Wordings {
  readonly first: Language;
  readonly second: Language | null;
}

/**
 * Which wordings to show: those asked for as far as they are loaded, else the interface's own, else the first there is;
 * null where no text is loaded. The same language never stands beside itself.
 */
export const wordingsShown = (
  { languages }: Pick<ResolutionDocument, 'languages'>,
  asked: { readonly wording: Language | null; readonly beside: Language | null },
  interfaceLanguage: string,
): Wordings | null => {
  const loaded = textLanguages.filter((language) => languages.includes(language));
  const wanted = [asked.wording, interfaceLanguage, loaded[0]];
  const first = wanted.map((one) => loaded.find((language) => language === one)).find(Boolean);
  if (!first) return null;
  const second = loaded.find((language) => language === asked.beside && language !== first);
  return { first, second: second ?? null };
};

/** The languages that are shown, in the order of their columns. */
export const languagesOf = ({ first, second }: Wordings): Language[] =>
  second === null ? [first] : [first, second];

/** Each language by its own name. */
export const ownName = (language: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
