/** The numbers of all signs of an alphabet, in order. */
const unitsOf = (alphabet: string): number[] => {
  const sign = new RegExp(`[${alphabet}]`);
  return Array.from({ length: 0x10000 }, (_, unit) => unit).filter((unit) =>
    sign.test(String.fromCharCode(unit)),
  );
};

const escaped = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`;

/** The inside of a class of those units that `has` holds for; a range goes on over signs that the alphabet lacks. */
function rangesOf(units: readonly number[], has: (sign: string) => boolean): string {
  const ranges: [number, number][] = [];
  let open = false;
  for (const unit of units) {
    const last = ranges.at(-1);
    const holds = has(String.fromCharCode(unit));
    if (holds && open && last !== undefined) last[1] = unit;
    else if (holds) ranges.push([unit, unit]);
    open = holds;
  }
  return ranges
    .map(([from, to]) => (from === to ? escaped(from) : `${escaped(from)}-${escaped(to)}`))
    .join('');
}

/** A property of signs, where a class begins and ends, and what else a backslash stands before. */
const token = /\\p\{[^}]*\}|\\.|[[\]]/gsu;

/**
 * The characters that a language's texts are printed with. Expressions ask for letters of all scripts (`\p{L}`, some
 * six hundred ranges), which the engine looks up by a call for each letter, several times slower than a class of a
 * few ranges. On a text that has no other characters, an expression whose classes are cut down to these finds the
 * same.
 */
export class Alphabet {
  readonly #units: readonly number[];
  readonly #other: RegExp;
  readonly #ranges = new Map<string, string>();

  /** @param signs as inside a class of an expression (`a-z,`) */
  constructor(signs: string) {
    this.#units = unitsOf(signs);
    this.#other = new RegExp(`[^${signs}]`);
  }

  /** Whether a text has no signs but these. */
  spells(text: string): boolean {
    return !this.#other.test(text);
  }

  /** An expression that finds the same in every text that this alphabet spells. */
  cut(form: RegExp): RegExp {
    if (!form.source.includes('\\p{')) return form;
    let inClass = false;
    const source = form.source.replace(token, (found) => {
      if (found === '[') inClass = true;
      if (found === ']') inClass = false;
      if (!found.startsWith('\\p')) return found;
      const ranges = this.#rangesOf(found, form.flags.replace(/[gy]/g, ''));
      return inClass ? ranges : `[${ranges}]`;
    });
    return new RegExp(source, form.flags);
  }

  /** Data with all expressions in it cut. */
  cutAll<Data>(data: Data): Data {
    if (data instanceof RegExp) return this.cut(data) as Data & RegExp;
    if (Array.isArray(data)) return data.map((value) => this.cutAll(value)) as Data & unknown[];
    if (typeof data !== 'object' || data === null) return data;
    return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, this.cutAll(value)])) as Data;
  }

  #rangesOf(property: string, flags: string): string {
    const key = `${flags} ${property}`;
    const known = this.#ranges.get(key);
    if (known !== undefined) return known;
    const form = new RegExp(`^${property}$`, flags);
    const ranges = rangesOf(this.#units, (sign) => form.test(sign));
    this.#ranges.set(key, ranges);
    return ranges;
  }
}
