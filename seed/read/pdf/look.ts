import type { Sign } from './rows.ts';

/** What a row's look tells beyond its words. */
export interface Look {
  /** How wide its first word is, with what signs stand before it, in points: no line before it had so much room left, unless its paragraph ended there. */
  readonly firstWord: number;
  /** The font of its first word, numbers and letters of enumeration aside; empty where none is known. */
  readonly opening: string;
  /** All of its letters are bold. */
  readonly bold: boolean;
  /** Its last letter is. */
  readonly endsBold: boolean;
}

const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u;
/** Never begins a line of Chinese: it stays with the sign before it. */
const closing = /^[\u3001\u3002\u300b\u300d\uff0c\uff1a\uff1b\uff1f\uff09\u201d\u2019%)\],;:.]/;
const bold = /bold|black|heavy/i;
/** A share of the size of the type from which on a gap is a space. */
const space = 0.15;

/** The words of a row: signs that neither space nor gap parts. A sign of Chinese is a word. */
function firstWords(signs: readonly Sign[], count: number): Sign[][] {
  const words: Sign[][] = [];
  let last: Sign | undefined;
  for (const sign of signs) {
    if (sign.text === '') continue;
    const apart =
      last === undefined ||
      last.text === ' ' ||
      Math.max(sign.left - last.right, last.left - sign.right) > space * Math.max(sign.size, last.size) ||
      ((wide.test(sign.text) || wide.test(last.text)) && !closing.test(sign.text));
    last = sign;
    if (sign.text === ' ') continue;
    const word = words.at(-1);
    if (apart || word === undefined) {
      if (words.length === count) break;
      words.push([sign]);
    } else {
      word.push(sign);
    }
  }
  return words;
}

const textOf = (word: readonly Sign[]): string => word.map(({ text }) => text).join('');
const widthOf = (word: readonly Sign[]): number =>
  word.reduce((width, { left, right }) => width + right - left, 0);

/** A word that a verb can be, not the letter or number of an enumeration. */
const isWord = (word: readonly Sign[]): boolean => /\p{L}{2}|\p{Script=Han}|^\p{L}$/u.test(textOf(word));

/** No number or letter of enumeration is more words than these. */
const longestMark = 4;

/**
 * Tells the look of a row.
 *
 * @param signs in the order of reading
 */
export function lookOf(signs: readonly Sign[]): Look {
  const words = firstWords(signs, longestMark);
  const opening = words.find(isWord)?.find(({ text }) => /\p{L}/u.test(text));
  const letters = signs.filter(({ text }) => /\p{L}/u.test(text));
  const isBold = (sign: Sign | undefined): boolean => bold.test(sign?.font ?? '');
  const first = words.findIndex((word) => /[\p{L}\p{N}]/u.test(textOf(word)));
  return {
    firstWord: words.slice(0, first + 1).reduce((width, word) => width + widthOf(word), 0),
    opening: opening?.font ?? '',
    bold: letters.length > 0 && letters.every(isBold),
    endsBold: isBold(letters.at(-1)),
  };
}
