type Hashes = (key: string) => readonly [number, number];

/** Two hashes of 32 bits (FNV-1a, and one with another start and prime), over UTF-16 units. */
const hashesOf: Hashes = (key) => {
  let [one, other] = [0x811c9dc5, 0x9747b28c];
  for (let index = 0; index < key.length; index += 1) {
    const unit = key.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x5bd1e995);
    other ^= other >>> 15;
  }
  return [one >>> 0, other >>> 0];
};

/**
 * Numbers for distinct keys, 0 for the first, in 12 bytes a key and room to spare: of a key only 64 bits of hash are kept.
 * Where two keys share these, the second is kept as a whole, so that no key is ever taken for another.
 */
export class KeyNumbers {
  readonly #mask: number;
  readonly #ones: Uint32Array;
  readonly #others: Uint32Array;
  /** Numbers from 1; 0 is an empty place. */
  readonly #numbers: Uint32Array;
  readonly #alike = new Map<string, number>();
  #count = 0;

  readonly #hashes: Hashes;

  /** @param most how many keys there will be */
  constructor(most: number, hashes: Hashes = hashesOf) {
    this.#hashes = hashes;
    const places = 2 ** Math.ceil(Math.log2(Math.max(8, 1.5 * most)));
    this.#mask = places - 1;
    this.#ones = new Uint32Array(places);
    this.#others = new Uint32Array(places);
    this.#numbers = new Uint32Array(places);
  }

  /** Gives a key the next number; each key is added once. */
  add(key: string): number {
    const number = this.#count++;
    const [one, other] = this.#hashes(key);
    const place = this.#placeOf(one, other);
    if (this.#numbers[place] !== 0) this.#alike.set(key, number);
    else {
      this.#ones[place] = one;
      this.#others[place] = other;
      this.#numbers[place] = number + 1;
    }
    return number;
  }

  /** The number of a key that was added. */
  of(key: string): number {
    const alike = this.#alike.size === 0 ? undefined : this.#alike.get(key);
    return alike ?? (this.#numbers[this.#placeOf(...this.#hashes(key))] ?? 0) - 1;
  }

  /** Where these hashes are, or else where they would be. */
  #placeOf(one: number, other: number): number {
    let place = (one ^ other) & this.#mask;
    while (this.#numbers[place] !== 0 && (this.#ones[place] !== one || this.#others[place] !== other))
      place = (place + 1) & this.#mask;
    return place;
  }
}
