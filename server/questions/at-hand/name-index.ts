/** Something with its names, in lower case; none has a line break. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

const between = '\n';

/** Many names joined into one text, which is searched many times faster than name by name. */
export class NameIndex {
  readonly #text: string;
  /** Where each name begins, and whose it is. */
  readonly #starts: Int32Array;
  readonly #ids: readonly string[];

  constructor(named: readonly Named[]) {
    const all = named.flatMap(({ id, names }) =>
      names.map((name) => ({ id, name: name.replaceAll(between, ' ') })),
    );
    this.#ids = all.map(({ id }) => id);
    this.#starts = new Int32Array(all.length);
    let start = 0;
    for (const [index, { name }] of all.entries()) {
      this.#starts[index] = start;
      start += name.length + between.length;
    }
    this.#text = all.map(({ name }) => `${name}${between}`).join('');
  }

  /** Ids of what has all words in one of its names, in the order in which they were given. */
  withWords(words: readonly string[]): string[] {
    const [first, ...others] = words.toSorted((one, other) => other.length - one.length);
    const found = new Set<string>();
    if (first === undefined || first === '') return [...new Set(this.#ids)];
    for (let at = this.#text.indexOf(first); at !== -1; ) {
      const index = this.#nameAt(at);
      const end = this.#starts[index + 1] ?? this.#text.length;
      const name = this.#text.slice(this.#starts[index], end);
      const id = this.#ids[index];
      if (id !== undefined && others.every((word) => name.includes(word))) found.add(id);
      at = this.#text.indexOf(first, end);
    }
    return [...found];
  }

  /** The last name that begins at or before a place. */
  #nameAt(place: number): number {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
