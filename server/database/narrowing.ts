import type { Terms } from './vocabulary.ts';

/** What an index finds: its own numbers of paragraphs, each with how well it fits. */
type Found = readonly (readonly number[])[];

/** More than the paragraphs of any graph that hold one word. */
const all = 10_000_000;

/** Paragraphs that hold some pieces of a question in one language: first those with the rarest, then fewer with every further one. */
export class Narrowing {
  readonly #left: (Terms & { readonly partial: boolean })[];
  readonly #search: (terms: readonly string[], most: number) => Promise<Found>;
  readonly #limit: number;
  #scores: ReadonlyMap<number, number> | null = null;
  /** Every paragraph that holds all pieces is among those that were found. */
  isWhole = true;

  /**
   * @param search the best that hold one of some terms, as many as are wanted
   * @param limit more than so many are of no use in the end
   */
  constructor(
    groups: readonly (Terms & { readonly partial: boolean })[],
    search: (terms: readonly string[], most: number) => Promise<Found>,
    limit: number,
  ) {
    this.#limit = limit;
    // A piece that too many words hold would leave out paragraphs that hold it in others of these.
    const whole = groups.filter(({ partial }) => !partial);
    this.isWhole = whole.length > 0;
    this.#left = (this.isWhole ? whole : [...groups]).sort((one, other) => one.places - other.places);
    this.#search = search;
    if (this.#left[0]?.places === 0) this.#left = [];
  }

  get isDone(): boolean {
    return this.#left.length === 0;
  }

  /** Those that hold one piece more than before, by how well they fit. */
  async next(): Promise<ReadonlyMap<number, number>> {
    const group = this.#left.shift();
    const before = this.#scores;
    if (group === undefined) return before ?? new Map();
    const scores = new Map<number, number>();
    // Of a question of one piece the best will do, and one more to tell that there are others.
    const most = before === null && this.isDone ? this.#limit + 1 : all;
    for (const [node = -1, score = 0] of await this.#search(group.terms, most)) {
      const known = before === null ? 0 : before.get(node);
      if (known !== undefined) scores.set(node, known + score);
    }
    this.#scores = scores;
    return scores;
  }
}

/** All that are found in any language once each is narrowed by one piece more; the best of its languages counts. */
export const narrowest = async (languages: readonly Narrowing[]): Promise<Map<number, number>> => {
  const best = new Map<number, number>();
  for (const found of await Promise.all(languages.map((language) => language.next())))
    for (const [node, score] of found) best.set(node, Math.max(score, best.get(node) ?? 0));
  return best;
};
