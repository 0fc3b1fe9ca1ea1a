const symbol = /S\s*\/\s*RES\s*\/\s*(\d{1,4})\s*[(（]\s*(\d{4})\s*[)）]/;

/** A line that names the resolution is no longer than this; a longer one cites it. */
const longestTitle = 60;
/** How far from the top a masthead reaches, in lines. */
const tallest = 40;

/**
 * The masthead above a resolution ("United Nations", "Security Council", "Distr.: General", the date of issue) is left
 * out but for the symbol. Where it ends is seen from the line that repeats the symbol's number and year: "Resolution 2617
 * (2021)", in whatever language.
 */
export function withoutMasthead<Line extends { readonly text: string }>(lines: readonly Line[]): Line[] {
  const at = lines.slice(0, tallest).findIndex(({ text }) => symbol.test(text));
  const match = symbol.exec(lines[at]?.text ?? '');
  if (match === null) return [...lines];
  const own = new RegExp(`(?<!\\d)${match[1]}\\s*[(（]\\s*${match[2]}\\s*[)）]`);
  const title = lines.findIndex(
    ({ text }, index) =>
      index > at && index < tallest && text.length < longestTitle && own.test(text) && !symbol.test(text),
  );
  return lines.flatMap((line, index) => {
    if (title < 0 || index >= title) return [line];
    return index === at ? [{ ...line, text: match[0] }] : [];
  });
}
