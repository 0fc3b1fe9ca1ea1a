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

/** A bracket opens what follows it and never ends a line; programs that set Arabic leave it there. */
const opening = /\s*[(\uff08]$/;

/** Puts the halves of numbers together that a line's end cut, and an opening bracket to what it opens. */
export function withoutCuts<Line extends { readonly text: string }>(lines: readonly Line[]): Line[] {
  let carried = '';
  let taken = 0;
  return lines.flatMap((line, index) => {
    let text = `${carried}${line.text.slice(taken)}`.trimStart();
    const next = lines[index + 1]?.text ?? '';
    const tail = tailOf(text, next);
    taken = tail.length;
    text += tail;
    carried = next !== '' && opening.test(text) ? text.slice(-1) : '';
    text = carried === '' ? text : text.replace(opening, '');
    return text === '' ? [] : [{ ...line, text }];
  });
}
