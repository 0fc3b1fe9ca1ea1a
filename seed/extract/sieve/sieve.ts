import { Automaton } from './automaton.ts';
import { literalsOf } from './literals.ts';

/** Letters that some of the expressions need. */
interface Needed {
  readonly text: string;
  readonly folded: boolean;
  /** The expressions, by their place in the sieve. */
  readonly forms: number[];
}

const placesOf = new WeakMap<RegExp, { readonly sieve: Sieve; readonly place: number }>();

/**
 * Tells of many expressions at once which of them cannot match a text, for each needs letters that the text does not
 * have. One pass over a paragraph takes the place of a pass for every expression; the last text is remembered, since
 * expressions come to the same paragraph one after another.
 */
class Sieve {
  readonly #needed: Needed[] = [];
  readonly #automaton: Automaton;
  /** For each needed text and each expression: the last turn in which it was there. */
  readonly #seen: Uint32Array;
  readonly #may: Uint32Array;
  #turn = 0;
  #text: string | null = null;

  constructor(forms: readonly RegExp[]) {
    const byKey = new Map<string, Needed>();
    for (const [place, form] of forms.entries()) {
      const literals = literalsOf(form);
      if (literals === null) continue;
      placesOf.set(form, { sieve: this, place });
      for (const text of literals.texts) {
        const key = `${literals.folded ? 'i' : ''}:${text}`;
        const known = byKey.get(key) ?? { text, folded: literals.folded, forms: [] };
        known.forms.push(place);
        byKey.set(key, known);
      }
    }
    this.#needed.push(...byKey.values());
    this.#automaton = new Automaton(this.#needed.map(({ text }) => text));
    this.#seen = new Uint32Array(this.#needed.length);
    this.#may = new Uint32Array(forms.length);
  }

  mayMatch(text: string, place: number): boolean {
    if (text !== this.#text) this.#scan(text);
    return this.#may[place] === this.#turn;
  }

  #scan(text: string): void {
    this.#turn += 1;
    this.#text = text;
    this.#automaton.scan(text, (literal, end) => {
      const needed = this.#needed[literal];
      if (needed === undefined || this.#seen[literal] === this.#turn) return;
      if (!needed.folded && !text.startsWith(needed.text, end - needed.text.length)) return;
      this.#seen[literal] = this.#turn;
      for (const form of needed.forms) this.#may[form] = this.#turn;
    });
  }
}

/** All global expressions in a language's data, however deep. */
function formsIn(data: unknown, found: Set<RegExp> = new Set()): Set<RegExp> {
  if (data instanceof RegExp) {
    if (data.global) found.add(data);
  } else if (typeof data === 'object' && data !== null) {
    for (const value of Object.values(data)) formsIn(value, found);
  }
  return found;
}

/** Makes a sieve of all global expressions in some data; from then on `mayMatch` knows them. */
export const sieveFormsOf = (data: object): void => {
  new Sieve([...formsIn(data)]);
};

/** Whether an expression may match a text; false only where it certainly does not. */
export function mayMatch(text: string, form: RegExp): boolean {
  const known = placesOf.get(form);
  return known === undefined || known.sieve.mayMatch(text, known.place);
}
