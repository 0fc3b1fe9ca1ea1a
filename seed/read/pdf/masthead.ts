import type { Page } from './furniture.ts';

const symbol = /S\s*\/\s*RES\s*\/\s*(\d{1,4})\s*[(（]\s*(\d{4})\s*[)）]/;

/**
 * The first page's columns above the resolution ("United Nations", "Distr.: General", the date of issue) are left out
 * but for the symbol. Where they end is seen from the line that repeats the symbol's number and year: "Resolution
 * 2617 (2021)" in whatever language.
 */
export function withoutMasthead(pages: readonly Page[]): Page[] {
  const [first, ...others] = pages;
  if (first === undefined) return [];
  const at = first.lines.findIndex(({ text }) => symbol.test(text));
  const match = symbol.exec(first.lines[at]?.text ?? '');
  if (match === null) return [...pages];
  const own = new RegExp(`(?<!\\d)${match[1]}\\s*[(（]\\s*${match[2]}\\s*[)）]`);
  const title = first.lines.findIndex(
    ({ text }, index) => index > at && own.test(text) && !symbol.test(text) && text.length < 60,
  );
  const lines = first.lines.flatMap((line, index) => {
    if (title < 0 || index >= title) return [line];
    return index === at ? [{ ...line, text: match[0] }] : [];
  });
  return [{ ...first, lines }, ...others];
}
