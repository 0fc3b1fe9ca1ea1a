/** Words for tens or for ones, with what they are worth. */
type Words = Readonly<Record<string, number>>;

/**
 * Two words that make a number, as a language puts them together: "forty-eight", "soixante-douze", أربع وعشرين. One has
 * the tens and the other the ones; a ten that takes more than nine (soixante-dix) has ones above nine.
 */
type Pair = readonly [first: Words, joined: string, second: Words];

const union = (all: readonly Words[]): Words => Object.assign({}, ...all);

const together = ([first, joined, second]: Pair): Words =>
  Object.fromEntries(
    Object.entries(first).flatMap(([a, worth]) =>
      Object.entries(second).map(([b, more]) => [`${a}${joined}${b}`, worth + more]),
    ),
  );

/** An expression's alternatives, longer ones first, so that "two" does not take the place of "twelve". */
const anyOf = (words: readonly string[]): string => words.toSorted((a, b) => b.length - a.length).join('|');

/**
 * The numbers that a language makes of one word or of two, and `others`: what each is worth, and the source of an
 * expression for any of them, or for figures, as the group `count`. It has each word once, not every pair of them.
 */
export function numbersInWords(
  pairs: readonly Pair[],
  others: Words,
): { readonly numerals: Words; readonly count: string } {
  const first = union(pairs.map(([words]) => words));
  const second = union(pairs.map(([, , words]) => words));
  const joined = anyOf([...new Set(pairs.map(([, words]) => words))]);
  const any = (words: Words): string => anyOf(Object.keys(words));
  const both = `(?:${any(first)})(?:(?:${joined})(?:${any(second)}))?`;
  return {
    numerals: union([first, second, ...pairs.map(together), others]),
    count: String.raw`(?<count>\d{1,3}|${any(others)}|${both}|${any(second)})`,
  };
}
