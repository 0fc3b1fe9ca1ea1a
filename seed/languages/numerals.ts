/** Words for tens or for ones, with what they are worth. */
type Words = Readonly<Record<string, number>>;

/**
 * Numbers in two words, as a language puts them together: "forty-eight", "soixante-douze", أربع وعشرين. Of `first` and
 * `second` one has the tens and the other the ones; a ten that takes more than nine (soixante-dix) has ones above nine.
 */
export const together = (first: Words, joined: string, second: Words): Record<string, number> =>
  Object.fromEntries(
    Object.entries(first).flatMap(([a, worth]) =>
      Object.entries(second).map(([b, more]) => [`${a}${joined}${b}`, worth + more]),
    ),
  );

/** An expression's alternatives for words, longer ones first, so that "two" does not take the place of "twelve". */
export const anyWord = (words: Words): string =>
  Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join('|');

/** The alternatives for numbers in one or two words: far fewer than the numbers themselves. */
export const inWords = (first: Words, joined: string, second: Words): string =>
  `(?:${anyWord(first)})(?:${joined}(?:${anyWord(second)}))?|${anyWord(second)}`;
