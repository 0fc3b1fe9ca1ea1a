import type { KnownName } from '../languages/registry.ts';
import { DeclinedNames, isInflected, prefixedForms } from './inflection.ts';
import { byPlace, overlaps } from './spans.ts';

/** A name found in a text. */
export interface FoundName {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

interface TrieNode {
  readonly next: Map<string, TrieNode>;
  id: string | null;
}

const emptyNode = (): TrieNode => ({ next: new Map(), id: null });

/** Alphabets that set words apart: a name in one of them begins and ends at the edge of a word. */
const wordLetter = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\d]/u;
const isBetweenLetters = (left: string | undefined, right: string | undefined): boolean =>
  left !== undefined && right !== undefined && wordLetter.test(left) && wordLetter.test(right);

/** White space inside a name is optional where scripts need none, so that "1267 委员会" and "1267委员会" are one. */
const isSpace = (char: string): boolean =>
  char === ' ' || char === '\u00a0' || char === '\u3000' || char === '\n';

/**
 * Finds all known names of a text in one pass, the longest at each place, without overlaps. Linear in the text: no
 * name is longer than some dozens of characters.
 */
export class NameFinder {
  private readonly root = emptyNode();
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
    let position = 0;
    while (position < text.length) {
      const name = this.longestAt(text, position);
      if (name === null) {
        position += 1;
      } else {
        found.push(name);
        position = name.end;
      }
    }
    const declined = this.declined.find(text).filter((name) => !found.some((other) => overlaps(other, name)));
    return declined.length === 0 ? found : [...found, ...declined].sort(byPlace);
  }

  private add(form: string, id: string): void {
    let node = this.root;
    for (const char of form) {
      if (isSpace(char)) continue;
      let next = node.next.get(char);
      if (next === undefined) {
        next = emptyNode();
        node.next.set(char, next);
      }
      node = next;
    }
    node.id ??= id;
  }

  private longestAt(text: string, start: number): FoundName | null {
    let node = this.root.next.get(text.charAt(start));
    if (node === undefined || isBetweenLetters(text[start - 1], text[start])) return null;
    let longest: FoundName | null = node.id === null ? null : { id: node.id, start, end: start + 1 };
    for (let position = start + 1; position < text.length; position += 1) {
      const char = text.charAt(position);
      if (isSpace(char)) continue;
      node = node.next.get(char);
      if (node === undefined) break;
      if (node.id !== null && !isBetweenLetters(char, text[position + 1])) {
        longest = { id: node.id, start, end: position + 1 };
      }
    }
    return longest;
  }
}
