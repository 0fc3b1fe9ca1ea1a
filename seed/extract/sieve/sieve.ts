import { Automaton } from './automaton.ts';
import { literalsOf } from './literals.ts';

/** Letters that some of the expressions need. */
interface Needed {
  readonly text: string;
  readonly folded: boolean;
  /** The expressions, by their place in the sieve. */
  readonly forms: number[];
}

/** What a sieve is made of, once its first text comes: reading one language makes nothing for the others. */
interface Made {
  readonly needed: readonly Needed[];
  readonly automaton: Automaton;
  /** For each expression: whether it has letters to look for. */
  readonly tells: Uint8Array;
  /** For each needed text and each expression: the last turn in which it was there. */
  readonly seen: Uint32Array;
  readonly may: Uint32Array;
}

function madeOf(forms: readonly RegExp[]): Made {
  const byKey = new Map<string, Needed>();
  const tells = new Uint8Array(forms.length);
  for (const [place, form] of forms.entries()) {
    const literals = literalsOf(form);
    if (literals === null) continue;
    tells[place] = 1;
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
    tells,
    seen: new Uint32Array(needed.length),
    may: new Uint32Array(forms.length),
  };
}

/**
 * Tells of many expressions at once which of them cannot match a text, for each needs letters that the text does not
 * have. One pass over a paragraph takes the place of a pass for every expression; the last text is remembered, since
 * expressions come to the same paragraph one after another.
 */
class Sieve {
  readonly #forms: readonly RegExp[];
  #made: Made | null = null;
  #turn = 0;
  #text: string | null = null;

  constructor(forms: readonly RegExp[]) {
    this.#forms = forms;
  }

  mayMatch(text: string, place: number): boolean {
    this.#made ??= madeOf(this.#forms);
    if (this.#made.tells[place] === 0) return true;
    if (text !== this.#text) this.#scan(text, this.#made);
    return this.#made.may[place] === this.#turn;
  }

  #scan(text: string, { needed, automaton, seen, may }: Made): void {
    this.#turn += 1;
    this.#text = text;
    automaton.scan(text, (literal, end) => {
      const found = needed[literal];
      if (found === undefined || seen[literal] === this.#turn) return;
      if (!found.folded && !text.startsWith(found.text, end - found.text.length)) return;
      seen[literal] = this.#turn;
      for (const form of found.forms) may[form] = this.#turn;
    });
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
