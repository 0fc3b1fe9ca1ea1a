import { z } from 'zod';
import { eachPiece, type Piece } from './full-text.ts';

/** The terms of an index that stand for a piece of a question. */
export interface Terms {
  readonly terms: readonly string[];
  /** In how many places they stand, at most. */
  readonly places: number;
}

/** More words than this hold a piece only where it says next to nothing: a letter or two. */
const mostTerms = 200;

const Counts = z.record(z.string(), z.int().positive());
/** A vocabulary as it is written down: how often each word and pair stands in the texts. */
export const WrittenVocabulary = z.object({ word: Counts, pair: Counts });
export type WrittenVocabulary = z.infer<typeof WrittenVocabulary>;

/** No word holds it. */
const between = '\n';

/**
 * The words and pairs of ideographs that the texts of one language hold, and how often. The embedded engine's index
 * finds whole words only; this says which words hold what somebody has typed so far. Words are never taken out: one
 * that no text holds any more finds nothing.
 */
export class Vocabulary {
  readonly #places: Readonly<Record<Piece['kind'], Map<string, number>>>;
  /** All words one after another: looked through many times faster than one by one. */
  #line: string | null = null;

  constructor(written: WrittenVocabulary = { word: {}, pair: {} }) {
    this.#places = {
      word: new Map(Object.entries(written.word)),
      pair: new Map(Object.entries(written.pair)),
    };
  }

  write(): WrittenVocabulary {
    const { word, pair } = this.#places;
    return { word: Object.fromEntries(word), pair: Object.fromEntries(pair) };
  }

  add(text: string): void {
    eachPiece(text, (kind, term) => {
      const places = this.#places[kind];
      const known = places.get(term);
      if (known === undefined) this.#line = null;
      places.set(term, (known ?? 0) + 1);
    });
  }

  /** The most frequent terms that hold the piece; `partial` where there are more than an index can be asked for. */
  termsOf({ kind, text }: Piece): Terms & { readonly partial: boolean } {
    if (kind === 'pair') return { terms: [text], places: this.#placesOf(kind, text), partial: false };
    const found = this.#wordsWith(text).map((word) => [word, this.#placesOf(kind, word)] as const);
    const kept =
      found.length > mostTerms ? found.sort(([, one], [, other]) => other - one).slice(0, mostTerms) : found;
    return {
      terms: kept.map(([word]) => word),
      places: found.reduce((sum, [, places]) => sum + places, 0),
      partial: kept.length < found.length,
    };
  }

  #placesOf(kind: Piece['kind'], term: string): number {
    return this.#places[kind].get(term) ?? 0;
  }

  #wordsWith(text: string): string[] {
    this.#line ??= `${between}${[...this.#places.word.keys()].join(between)}${between}`;
    const line = this.#line;
    const words: string[] = [];
    for (let at = line.indexOf(text); at !== -1; ) {
      const end = line.indexOf(between, at);
      words.push(line.slice(line.lastIndexOf(between, at) + 1, end));
      at = line.indexOf(text, end);
    }
    return words;
  }
}
