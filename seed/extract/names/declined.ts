import { russianCaseEndings as caseEndings } from '../../languages/inflection.ts';
import type { FoundName } from '../spans/spans.ts';
import { stemOf } from './inflection.ts';

const words = /\p{L}+/gu;

const isCapital = (word: string): boolean => word[0] !== word[0]?.toLowerCase();

/** A name in the order in which names were added. */
interface Declined {
  readonly id: string;
  readonly place: number;
  /** Whether each word begins with a capital, so that "самой" is not Samoa. */
  readonly capitals: readonly boolean[];
}

/** What follows the stems that lead here: further stems, and the names that end here. */
interface Stems {
  readonly next: Map<string, Stems>;
  readonly names: Declined[];
}

/** For each UTF-16 unit: 1 where it is a letter. */
const letters: Uint8Array = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  /\p{L}/u.test(String.fromCharCode(unit)) ? 1 : 0,
);
/** Cyrillic letters as small ones, and all other units as they are. */
const lower: Uint16Array = Uint16Array.from({ length: 0x10000 }, (_, unit) =>
  unit >= 0x400 && unit < 0x530 ? String.fromCharCode(unit).toLowerCase().charCodeAt(0) : unit,
);

/** How many first letters of a name's first word are always part of its stem; all letters of a shorter word. */
const known = 3;
const longestEnding = Math.max(...Array.from(caseEndings, (ending) => ending.length));

const hashed = (hash: number, unit: number): number => (hash * 31 + (lower[unit] ?? 0)) & 0xffff;

const hashOf = (stem: string): number => Array.from(stem, (_, at) => stem.charCodeAt(at)).reduce(hashed, 0);

function wordEnd(text: string, start: number): number {
  let end = start;
  while (letters[text.charCodeAt(end)] === 1) end += 1;
  return end;
}

/** Where the word begins that follows one with at most two signs between; -1 where none does. */
function nextWord(text: string, end: number): number {
  for (let at = end + 1; at <= end + 2; at += 1) if (letters[text.charCodeAt(at)] === 1) return at;
  return -1;
}

/**
 * Finds names whose words are declined, the longest at each place; words follow one another with one space or hyphen.
 * Names are a tree of stems, for there are hundreds that begin with "Government of": a printed word goes on to the stems
 * that it can be a case of, which are its own letters but for a few at the end.
 */
export class DeclinedNames {
  readonly #root: Stems = { next: new Map(), names: [] };
  /** One byte for each hash: whether the first word of a name has a stem of that hash. */
  readonly #beginnings = new Uint8Array(0x10000);
  #count = 0;

  add(name: string, id: string): void {
    const parts = name.match(words) ?? [];
    const stems = parts.map(stemOf);
    const [first] = stems;
    if (first === undefined) return;
    this.#beginnings[hashOf(first)] = 1;
    let node = this.#root;
    for (const stem of stems) {
      const next: Stems = node.next.get(stem) ?? { next: new Map(), names: [] };
      node.next.set(stem, next);
      node = next;
    }
    node.names.push({ id, place: this.#count, capitals: parts.map(isCapital) });
    this.#count += 1;
  }

  find(text: string): FoundName[] {
    const found: FoundName[] = [];
    for (let at = 0; at < text.length; at += 1) {
      if (letters[text.charCodeAt(at)] === 0) continue;
      let end = wordEnd(text, at);
      if (this.#mayBegin(text, at, end)) {
        const name = this.#longestFrom(text, at, end);
        if (name !== null) found.push(name);
        end = name?.end ?? end;
      }
      at = end;
    }
    return found;
  }

  /** A quick look at a word by the hashes of what its stem can be. */
  #mayBegin(text: string, start: number, end: number): boolean {
    const shortest = end - longestEnding;
    let hash = 0;
    for (let at = start; at < end; at += 1) {
      hash = hashed(hash, text.charCodeAt(at));
      if (at + 1 >= shortest && this.#beginnings[hash] === 1) return true;
    }
    return false;
  }

  #longestFrom(text: string, start: number, firstEnd: number): FoundName | null {
    let reached: readonly Stems[] = [this.#root];
    let [at, end] = [start, firstEnd];
    let best: FoundName | null = null;
    const capitals: boolean[] = [];
    while (at >= 0) {
      const printed = text.slice(at, end);
      capitals.push(isCapital(printed));
      reached = following(reached, printed.toLowerCase(), capitals.length === 1 ? known : 0);
      if (reached.length === 0) return best;
      const id = firstOf(reached, capitals);
      if (id !== null) best = { id, start, end };
      at = nextWord(text, end);
      end = wordEnd(text, at);
    }
    return best;
  }
}

/** Where the stems lead that a word is a case of. Of stems that are shorter than `whole` all of the word is needed. */
function following(from: readonly Stems[], word: string, whole: number): Stems[] {
  const found: Stems[] = [];
  for (let length = word.length; length >= Math.max(1, word.length - longestEnding); length -= 1) {
    if (length < word.length && (length < whole || !caseEndings.has(word.slice(length)))) continue;
    const stem = word.slice(0, length);
    for (const { next } of from) {
      const stems = next.get(stem);
      if (stems !== undefined) found.push(stems);
    }
  }
  return found;
}

/** Of the names that end with the stems: the one that was added first, if the capitals are there that it needs. */
function firstOf(reached: readonly Stems[], printed: readonly boolean[]): string | null {
  let best: Declined | null = null;
  for (const { names } of reached) {
    const name = names.find(({ capitals }) =>
      capitals.every((needed, index) => !needed || printed[index] === true),
    );
    if (name !== undefined && (best === null || name.place < best.place)) best = name;
  }
  return best?.id ?? null;
}
