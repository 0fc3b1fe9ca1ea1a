import type { Language } from '../../seed/document.ts';

/** A question to a full-text index: paragraphs that may hold all pieces, in one of their languages. */
export interface TextQuestion {
  readonly pieces: readonly Piece[];
  /** How many keys at most. */
  readonly limit: number;
}

/**
 * What an index can be asked for: letters and digits that stand together in a word, anywhere in it, or two
 * ideographs that stand side by side, because Chinese has no spaces between words.
 */
export interface Piece {
  readonly kind: 'word' | 'pair';
  readonly text: string;
}

export interface TextFinds {
  /** Keys of paragraphs, the best first; some of them may hold the pieces in another order, or not all of them. */
  readonly ids: readonly string[];
  /** Every paragraph that holds all pieces is among them; else there are more than `limit`. */
  readonly complete: boolean;
}

/** As both engines' indexes name it. */
export const textProperty = (language: Language): string => `text_${language}`;

/** In a text without ideographs, as most are, a word needs no look at each of its letters. */
const words = /[\p{Alphabetic}\p{N}]+/gu;
const runs = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{Alphabetic}\p{N}])+/gu;
const ideograph = /\p{Script=Han}/u;

/** Tells of each word of a text and each pair of its ideographs, in lower case, as often as they stand in it. */
export const eachPiece = (text: string, tell: (kind: Piece['kind'], piece: string) => void): void => {
  const lower = text.toLowerCase();
  const mixed = ideograph.test(lower);
  for (const run of lower.match(mixed ? runs : words) ?? []) {
    if (!mixed || !ideograph.test(run)) {
      tell('word', run);
      continue;
    }
    let before = '';
    for (const character of run) {
      if (before !== '') tell('pair', before + character);
      before = character;
    }
  }
};

/** The words of a text and the pairs of its ideographs, in lower case, as often as they stand in it. */
export const piecesOf = (text: string): Piece[] => {
  const pieces: Piece[] = [];
  eachPiece(text, (kind, piece) => pieces.push({ kind, text: piece }));
  return pieces;
};

/** What Lucene's analyzer `cjk` leaves out of its indexes. */
const stopWords = (
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this ' +
  'to was will with'
).split(' ');

/** A piece of one of these words is in most texts, and not in every index: it can only be checked afterwards. */
const tells = ({ kind, text }: Piece): boolean =>
  kind === 'pair' || !stopWords.some((word) => word.includes(text));

/** The pieces that an index is asked for: the same for every engine, so that they tell alike whether there are more. */
export const tellingPieces = (pieces: readonly Piece[]): Piece[] => pieces.filter(tells);
