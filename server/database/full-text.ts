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

const runs = /(\p{Script=Han}+)|((?:(?!\p{Script=Han})[\p{Alphabetic}\p{N}])+)/gu;

const pairsOf = (run: string): string[] => {
  const characters = [...run];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
};

/** The words of a text and the pairs of its ideographs, in lower case, as often as they stand in it. */
export const piecesOf = (text: string): Piece[] =>
  [...text.toLowerCase().matchAll(runs)].flatMap(([, ideographs, word]): Piece[] =>
    word === undefined
      ? pairsOf(ideographs ?? '').map((pair) => ({ kind: 'pair', text: pair }))
      : [{ kind: 'word', text: word }],
  );
