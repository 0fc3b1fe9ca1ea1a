import { hasIdeographs } from '../../../server/words/gist/script.ts';

/** So many characters stand at most before the words that were found, in scripts with narrow and with wide ones. */
const most = { narrow: 32, wide: 14 };

/**
 * Where to begin a quotation so that the words found at `start` are seen in one line: at its beginning where that is
 * near, else a little before them, where a word begins.
 */
export const beginNear = (quote: string, start: number): number => {
  const room = hasIdeographs(quote) ? most.wide : most.narrow;
  if (start <= room) return 0;
  const least = start - room;
  const space = quote.indexOf(' ', least);
  // Where words are not set apart, or are very long, any place is as good.
  return space === -1 || space - least > room / 2 ? least : space + 1;
};
