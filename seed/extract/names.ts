import type { KnownName } from '../languages/known-name.ts';
import { DeclinedNames } from './declined.ts';
import { isInflected, prefixedForms } from './inflection.ts';
import { byPlace, type FoundName, overlaps } from './spans.ts';

interface TrieNode {
  readonly next: Map<number, TrieNode>;
  id: string | null;
}

const emptyNode = (): TrieNode => ({ next: new Map(), id: null });

/** One byte for each UTF-16 unit: whether it is a letter of an alphabet that sets words apart, or a digit. */
const wordLetters: Uint8Array = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\d]/u.test(String.fromCharCode(unit)) ? 1 : 0,
);

/** Where Cyrillic letters are, from the first to the last block that has them. */
const isCyrillic = (unit: number): boolean => unit >= 0x400 && unit < 0x530;

/** Marks that texts print in several ways, as one: apostrophes, and hyphens. */
const plainMark = (unit: number): number =>
  unit === 0x27 ? 0x2019 : unit === 0x2011 || unit === 0x2010 ? 0x2d : unit;

/** How many of a name's first units are looked at before it is spelled out. */
const looked = 6;
const hashed = (hash: number, unit: number): number => (hash * 31 + unit) & 0xffff;

/** White space inside a name is optional where scripts need none, so that "1267 委员会" and "1267委员会" are one. */
const isSpace = (unit: number): boolean => unit === 0x20 || unit === 0xa0 || unit === 0x3000 || unit === 0x0a;

/**
 * Finds all known names of a text in one pass, the longest at each place, without overlaps; a name in an alphabet that
 * sets words apart begins and ends at the edge of a word. Linear in the text: no name is longer than some dozens of
 * letters.
 */
export class NameFinder {
  private readonly root = emptyNode();
  /** One byte for each UTF-16 unit: whether a name begins with it. */
  private readonly begins = new Uint8Array(0x10000);
  /** For each hash of a name's first units: a bit for each number of units whose hash it is. */
  private readonly openings = new Uint8Array(0x10000);
  private readonly declined = new DeclinedNames();

  constructor(names: Iterable<KnownName>) {
    for (const { id, names: shown, aliases } of names) {
      for (const form of [...Object.values(shown), ...aliases]) {
        for (const prefixed of prefixedForms(form)) this.add(prefixed, id);
        if (isInflected(form)) this.declined.add(form, id);
      }
    }
  }

  find(text: string): FoundName[] {
    const found: FoundName[] = [];
    let cyrillic = false;
    let insideWord = false;
    for (let position = 0; position < text.length; position += 1) {
      const unit = text.charCodeAt(position);
      const letter = wordLetters[unit] === 1;
      const opens = !(insideWord && letter);
      insideWord = letter;
      if (!opens) continue;
      cyrillic ||= isCyrillic(unit);
      if (this.begins[unit] === 0 || !this.mayBegin(text, position)) continue;
      const name = this.longestFrom(text, position);
      if (name === null) continue;
      found.push(name);
      position = name.end - 1;
      insideWord = wordLetters[text.charCodeAt(position)] === 1;
    }
    if (!cyrillic) return found;
    const declined = this.declined.find(text);
    if (declined.length === 0) return found;
    // "Властям ЦАР" is longer than the "ЦАР" in it, whose cases are all alike.
    const exact = found.filter(
      (name) => !declined.some((other) => overlaps(other, name) && longer(other, name)),
    );
    const others = declined.filter((name) => !exact.some((other) => overlaps(other, name)));
    return [...exact, ...others].sort(byPlace);
  }

  /** A quick look at the first letters; only where it says yes is the name spelled out. */
  private mayBegin(text: string, start: number): boolean {
    let hash = 0;
    let units = 0;
    for (let at = start; at < text.length && units < looked; at += 1) {
      const unit = plainMark(text.charCodeAt(at));
      if (isSpace(unit)) continue;
      hash = hashed(hash, unit);
      units += 1;
      if (((this.openings[hash] ?? 0) & (1 << units)) !== 0) return true;
    }
    return false;
  }

  private add(form: string, id: string): void {
    let node = this.root;
    this.begins[form.charCodeAt(0)] = 1;
    let hash = 0;
    let units = 0;
    for (let position = 0; position < form.length; position += 1) {
      const unit = plainMark(form.charCodeAt(position));
      if (isSpace(unit)) continue;
      if (units < looked) {
        hash = hashed(hash, unit);
        units += 1;
      }
      let next = node.next.get(unit);
      if (next === undefined) {
        next = emptyNode();
        node.next.set(unit, next);
      }
      node = next;
    }
    this.openings[hash] = (this.openings[hash] ?? 0) | (1 << units);
    node.id ??= id;
  }

  private longestFrom(text: string, start: number): FoundName | null {
    let node: TrieNode | undefined = this.root;
    let end = -1;
    let id: string | null = null;
    for (let position = start; position < text.length; position += 1) {
      const unit = plainMark(text.charCodeAt(position));
      if (isSpace(unit)) continue;
      node = node.next.get(unit);
      if (node === undefined) break;
      if (node.id !== null && !joinsWord(text, position + 1)) {
        end = position + 1;
        id = node.id;
      }
    }
    return id === null ? null : { id, start, end };
  }
}

const longer = (a: FoundName, b: FoundName): boolean => a.end - a.start > b.end - b.start;

/** Whether the letters on both sides of a place belong to one word. */
const joinsWord = (text: string, at: number): boolean =>
  at > 0 &&
  at < text.length &&
  wordLetters[text.charCodeAt(at - 1)] === 1 &&
  wordLetters[text.charCodeAt(at)] === 1;
