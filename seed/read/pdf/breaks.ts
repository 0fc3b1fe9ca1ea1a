/** A number and year, or its year, cut in two by the end of the line: `220` / `9(2015)`, `2332(201` / `6)`. */
const cut: readonly { readonly head: RegExp; readonly tail: RegExp }[] = [
  { head: /(?<!\d)\d{1,3}$/, tail: /^\d{1,3}(?=\s?[(\uff08]\d{4}[)\uff09])/ },
  { head: /[(\uff08]\d{1,3}$/, tail: /^\d{1,3}[)\uff09]/ },
];

/** How many digits the two have together. */
const digits = (head: string, tail: string): number => `${head}${tail}`.replace(/\D/g, '').length;

const tailOf = (line: string, next: string): string => {
  for (const { head, tail } of cut) {
    const start = head.exec(line)?.[0];
    const rest = tail.exec(next)?.[0];
    if (start !== undefined && rest !== undefined && digits(start, rest) === 4) return rest;
  }
  return '';
};

/** A year that begins a line, with the signs after it, and its number that ends the line before. */
const yearAlone = /^[(\uff08]\d{4}[)\uff09][^\s\p{L}\p{N}]*/u;
const numberAtEnd = /\d$/;

/** A line that is nothing but a year is left alone, unless its paragraph ends with it. */
function yearOf(line: string, next: string): string {
  const year = numberAtEnd.test(line) ? (yearAlone.exec(next)?.[0] ?? '') : '';
  return year.length < next.length || /[^)\uff09]$/.test(year) ? year : '';
}

/** What this document puts between a number and its year. */
function gapOf(lines: readonly string[]): string {
  const text = lines.join('\n');
  const apart = text.match(/\d [(\uff08]\d{4}[)\uff09]/g)?.length ?? 0;
  const close = text.match(/\d[(\uff08]\d{4}[)\uff09]/g)?.length ?? 0;
  return apart >= close ? ' ' : '';
}

/** A bracket opens what follows it and never ends a line; programs that set Arabic leave it there. */
const opening = /\s*[(\uff08]$/;

/** Puts together what a line's end cut: the halves of a number, a number and its year, a bracket and what it opens. */
export function withoutCuts<Line extends { readonly text: string }>(lines: readonly Line[]): Line[] {
  const gap = gapOf(lines.map(({ text }) => text));
  let carried = '';
  let taken = 0;
  return lines.flatMap((line, index) => {
    let text = `${carried}${line.text.slice(taken)}`.trimStart();
    const next = lines[index + 1]?.text ?? '';
    const year = yearOf(text, next);
    const tail = tailOf(text, next);
    taken = Math.max(year.length, tail.length);
    text += year === '' ? tail : `${gap}${year}`;
    carried = next !== '' && opening.test(text) ? text.slice(-1) : '';
    text = carried === '' ? text : text.replace(opening, '');
    return text === '' ? [] : [{ ...line, text }];
  });
}
