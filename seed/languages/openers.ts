import { allLanguages } from './all.ts';

/**
 * Whatever opens a resolution in any language, as one expression: of the lines of a text few do, and each line would otherwise be
 * looked at twice for every language.
 */
const anyOpener = new RegExp(
  allLanguages
    .flatMap(({ structure }) => [structure.opener, structure.runOnOpener])
    .map(({ source }) => `(?:${source})`)
    .join('|'),
  'iu',
);

/** Whether a line may name the Council as resolutions do where they open, in a language that is to be told yet. */
export const mayBeOpener = (text: string): boolean => anyOpener.test(text);
