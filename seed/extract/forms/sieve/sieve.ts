import { Automaton } from './automaton.ts';
import { literalsOf } from './literals.ts';

/** A literal that some of the expressions cannot match without. */
interface Needed {
  readonly text: string;
  readonly folded: boolean;
  /** The expressions, by their place in the sieve. */
  readonly forms: number[];
}

/**
 * What a sieve is made of. It is built for the first text, so that reading one language costs nothing for the others.
 */
interface Made {
  readonly needed: readonly Needed[];
  readonly automaton: Automaton;
  /** A bit for each expression that has no letters to look for: it may match any text. */
  readonly always: Int32Array;
  /** For each literal, the last turn in which it was found. */
  readonly seen: Uint32Array;
}

function set(bits: Int32Array, place: number): void {
  bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
}

function madeOf(forms: readonly RegExp[]): Made {
  const byKey = new Map<string, Needed>();
  const always = new Int32Array((forms.length >>> 5) + 1);
  for (const [place, form] of forms.entries()) {
    const literals = literalsOf(form);
    if (literals === null) {
      set(always, place);
      continue;
    }
    for (const text of literals.texts) {
      const key = `${literals.folded ? 'i' : ''}:${text}`;
      const known = byKey.get(key) ?? { text, folded: literals.folded, forms: [] };
      known.forms.push(place);
      byKey.set(key, known);
    }
  }
  const needed = [...byKey.values()];
  return {
    needed,
    automaton: new Automaton(needed.map(({ text }) => text)),
    always,
    seen: new Uint32Array(needed.length),
  };
}

/**
 * Results are kept for about this many UTF-16 units of text: each stage of reading comes back to the same paragraphs.
 */
const mostKept = 200_000;

/**
 * Rules out, for many expressions at once, those that cannot match a text because it lacks letters that they need.
 * One pass over a paragraph replaces a pass for every expression.
 */
class Sieve {
  readonly #forms: readonly RegExp[];
  #made: Made | null = null;
  #turn = 0;
  /** The text that was asked about last, and a bit for each expression that may match it. */
  #text: string | null = null;
  #may: Int32Array = new Int32Array(0);
  readonly #kept = new Map<string, Int32Array>();
  #units = 0;

  constructor(forms: readonly RegExp[]) {
    this.#forms = forms;
  }

  mayMatch(text: string, place: number): boolean {
    if (text !== this.#text) {
      this.#may = this.#kept.get(text) ?? this.#scanned(text);
      this.#text = text;
    }
    return (((this.#may[place >>> 5] ?? 0) >>> (place & 31)) & 1) === 1;
  }

  #scanned(text: string): Int32Array {
    this.#made ??= madeOf(this.#forms);
    const { needed, automaton, always, seen } = this.#made;
    const may = always.slice();
    this.#turn += 1;
    automaton.scan(text, (literal, end) => {
      const found = needed[literal];
      if (found === undefined || seen[literal] === this.#turn) return;
      if (!found.folded && !text.startsWith(found.text, end - found.text.length)) return;
      seen[literal] = this.#turn;
      for (const form of found.forms) set(may, form);
    });
    if (this.#units > mostKept) {
      this.#kept.clear();
      this.#units = 0;
    }
    this.#kept.set(text, may);
    this.#units += text.length;
    return may;
  }
}

const placesOf = new WeakMap<RegExp, { readonly sieve: Sieve; readonly place: number }>();

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
  const forms = [...formsIn(data)];
  const sieve = new Sieve(forms);
  for (const [place, form] of forms.entries()) placesOf.set(form, { sieve, place });
};

/** Whether an expression may match a text; false only where it certainly does not. */
export function mayMatch(text: string, form: RegExp): boolean {
  const known = placesOf.get(form);
  return known === undefined || known.sieve.mayMatch(text, known.place);
}
