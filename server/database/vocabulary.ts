import { type Piece, piecesOf } from './full-text.ts';

/** The terms of an index that stand for a piece of a question. */
export interface Terms {
  readonly terms: readonly string[];
  /** In how many places they stand, at most. */
  readonly places: number;
}

/** More words than this hold a piece only where it says next to nothing: a letter or two. */
const mostTerms = 200;

/**
 * The words and pairs of ideographs that the texts of one language hold, and how often. The embedded engine's index
 * finds whole words only; this says which words hold what somebody has typed so far. Words are never taken out: one
 * that no text holds any more finds nothing.
 */
export class Vocabulary {
  readonly #places: Readonly<Record<Piece['kind'], Map<string, number>>> = {
    word: new Map(),
    pair: new Map(),
  };

  add(text: string): void {
    for (const { kind, text: term } of piecesOf(text)) {
      const places = this.#places[kind];
      places.set(term, (places.get(term) ?? 0) + 1);
    }
  }

  /** The most frequent terms that hold the piece; `partial` where there are more than an index can be asked for. */
  termsOf({ kind, text }: Piece): Terms & { readonly partial: boolean } {
    if (kind === 'pair') return { terms: [text], places: this.#places.pair.get(text) ?? 0, partial: false };
    const found = [...this.#places.word].filter(([word]) => word.includes(text));
    const kept =
      found.length > mostTerms ? found.sort(([, one], [, other]) => other - one).slice(0, mostTerms) : found;
    return {
      terms: kept.map(([word]) => word),
      places: found.reduce((sum, [, places]) => sum + places, 0),
      partial: kept.length < found.length,
    };
  }
}
