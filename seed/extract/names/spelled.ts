import type { FoundName } from '../spans/spans.ts';

/**
 * For each UTF-16 unit the one that stands for it: marks that texts print in several ways, apostrophes and hyphens, are one.
 * 0 for white space, which is optional inside a name where scripts need none: "1267 委员会" and "1267委员会" are one; and for
 * the vowel signs of Arabic and what draws its letters out, which texts print or leave out: عملياتُ السلام.
 */
const plain: Uint16Array = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
plain[0x27] = 0x2019;
plain[0x2010] = 0x2d;
plain[0x2011] = 0x2d;
for (const space of [0x20, 0xa0, 0x3000, 0x0a]) plain[space] = 0;

const isVowelSign = (unit: number): boolean => (unit >= 0x64b && unit <= 0x652) || unit === 0x640;
for (let unit = 0x640; unit <= 0x652; unit += 1) if (isVowelSign(unit)) plain[unit] = 0;

/** A name as it is compared: its marks made plain, without spaces. */
const spelledOut = (name: string): string =>
  name
    .replace(/[ \u00a0\u3000\n\u0640\u064b-\u0652]/g, '')
    .replaceAll("'", '’')
    .replace(/[\u2010\u2011]/g, '-');

/** One byte for each UTF-16 unit: whether it is a letter of an alphabet that sets words apart, or a digit. */
const wordLetters: Uint8Array = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\d]/u.test(String.fromCharCode(unit)) ? 1 : 0,
);

/** Whether a word goes on at a place behind one of its letters. */
function joinsWord(text: string, at: number): boolean {
  if (at === 0 || wordLetters[text.charCodeAt(at - 1)] !== 1) return false;
  let next = at;
  while (isVowelSign(text.charCodeAt(next))) next += 1;
  return wordLetters[text.charCodeAt(next)] === 1;
}

interface Spelled {
  readonly id: string;
  readonly end: number;
}

/** Follows each name on its shelf: smaller than any unit, so that of names that go on alike the shortest is first. */
const end = 0;

/**
 * Names that begin alike, in the order of their units and in one piece of memory: those that have what a text has so far
 * are a stretch of them, which grows smaller with every unit.
 */
class Shelf {
  readonly #units: Uint16Array;
  /** Where each name begins in them. */
  readonly #starts: Uint32Array;
  readonly #ids: readonly string[];

  /** @param ids the key of each name */
  constructor(ids: ReadonlyMap<string, string>) {
    const names = [...ids.keys()].sort();
    this.#ids = names.map((name) => ids.get(name) ?? '');
    this.#starts = new Uint32Array(names.length);
    this.#units = new Uint16Array(names.reduce((sum, { length }) => sum + length + 1, 0));
    let start = 0;
    for (const [index, name] of names.entries()) {
      this.#starts[index] = start;
      for (let at = 0; at < name.length; at += 1) this.#units[start + at] = name.charCodeAt(at);
      start += name.length + 1;
    }
  }

  longestFrom(text: string, start: number): Spelled | null {
    let longest: Spelled | null = null;
    let [first, after] = [0, this.#starts.length];
    let depth = 0;
    for (let at = start; at < text.length; at += 1) {
      const unit = plain[text.charCodeAt(at)] ?? 0;
      if (unit === 0) continue;
      first = this.#firstFrom(first, after, depth, unit);
      after = this.#firstFrom(first, after, depth, unit + 1);
      if (first === after) break;
      depth += 1;
      if (this.#unitOf(first, depth) !== end) continue;
      if (!joinsWord(text, at + 1)) longest = { id: this.#ids[first] ?? '', end: at + 1 };
      first += 1;
    }
    return longest;
  }

  #unitOf(index: number, depth: number): number {
    return this.#units[(this.#starts[index] ?? 0) + depth] ?? 0;
  }

  /** The first name of a stretch whose unit at `depth` is not smaller than `unit`; the names are alike before it. */
  #firstFrom(first: number, after: number, depth: number, unit: number): number {
    // Mostly all go on alike.
    if (first === after || this.#unitOf(first, depth) >= unit) return first;
    if (this.#unitOf(after - 1, depth) < unit) return after;
    let [low, high] = [first + 1, after - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#unitOf(middle, depth) < unit) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A name's first units, this many or as many as it has, decide its shelf. */
const opening = 6;
const hashed = (hash: number, unit: number): number => (hash * 31 + unit) & 0xffff;
const none = -1;

/**
 * Finds names by their spelling. Of tens of thousands of names a text contains few: adding a name only notes how it
 * begins, and a shelf is sorted when a text first contains something that begins like its names.
 */
export class SpelledNames {
  readonly #names: string[] = [];
  readonly #ids: string[] = [];
  /** For each hash of an opening the last name that was added to its shelf, and for each name the one before it there. */
  readonly #last = new Int32Array(0x10000).fill(none);
  readonly #before: number[] = [];
  readonly #shelves = new Map<number, Shelf>();
  /** For each hash of first units a bit for each number of units: a name begins so and goes on; it is a whole opening. */
  readonly #goesOn = new Uint8Array(0x10000);
  readonly #isOpening = new Uint8Array(0x10000);

  /** Of two names that are spelled alike the first is meant. */
  add(name: string, id: string): void {
    let [hash, units] = [0, 0];
    for (let at = 0; at < name.length && units < opening; at += 1) {
      const unit = plain[name.charCodeAt(at)] ?? 0;
      if (unit === 0) continue;
      if (units > 0) this.#goesOn[hash] = (this.#goesOn[hash] ?? 0) | (1 << units);
      hash = hashed(hash, unit);
      units += 1;
    }
    this.#isOpening[hash] = (this.#isOpening[hash] ?? 0) | (1 << units);
    this.#before.push(this.#last[hash] ?? none);
    this.#last[hash] = this.#names.length;
    this.#names.push(name);
    this.#ids.push(id);
  }

  /** The names that a text has, the longest at each place, none inside another; they begin and end at the edge of a word. */
  find(text: string): FoundName[] {
    const [goesOn, isOpening] = [this.#goesOn, this.#isOpening];
    const found: FoundName[] = [];
    let insideWord = false;
    for (let start = 0; start < text.length; start += 1) {
      const unit = text.charCodeAt(start);
      if (insideWord && isVowelSign(unit)) continue;
      const letter = wordLetters[unit] === 1;
      const opens = !(insideWord && letter);
      insideWord = letter;
      // The hash of one unit is that unit.
      if (!opens || (((goesOn[unit] ?? 0) | (isOpening[unit] ?? 0)) & 2) === 0) continue;
      const name = this.#longestFrom(text, start);
      if (name === null) continue;
      found.push({ id: name.id, start, end: name.end });
      start = name.end - 1;
      insideWord = wordLetters[text.charCodeAt(start)] === 1;
    }
    return found;
  }

  #longestFrom(text: string, start: number): Spelled | null {
    const [goesOn, isOpening] = [this.#goesOn, this.#isOpening];
    let longest: Spelled | null = null;
    let [hash, bit] = [0, 1];
    for (let at = start; at < text.length; at += 1) {
      const unit = plain[text.charCodeAt(at)] ?? 0;
      if (unit === 0) continue;
      hash = hashed(hash, unit);
      bit <<= 1;
      // Of a longer opening there are longer names.
      if (((isOpening[hash] ?? 0) & bit) !== 0)
        longest = this.#shelfOf(hash).longestFrom(text, start) ?? longest;
      if (((goesOn[hash] ?? 0) & bit) === 0) break;
    }
    return longest;
  }

  #shelfOf(hash: number): Shelf {
    const known = this.#shelves.get(hash);
    if (known !== undefined) return known;
    const ids = new Map<string, string>();
    for (let place = this.#last[hash] ?? none; place !== none; place = this.#before[place] ?? none)
      ids.set(spelledOut(this.#names[place] ?? ''), this.#ids[place] ?? '');
    const shelf = new Shelf(ids);
    this.#shelves.set(hash, shelf);
    return shelf;
  }
}
