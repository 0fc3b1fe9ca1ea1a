/** Words as they may be broken: a Latin word with the space after it, or a single ideograph, which breaks anywhere. */
const words = /[⺀-鿿＀-￯]|[^\s⺀-鿿＀-￯]+\s*|\s+/gu;

/** Marks that may not begin a line. */
const hanging = /^[，。、；：）》”·)\],.;:]/u;

/** The lines of a text no wider than `width`, except where a single word is. */
export const wrap = (text: string, width: number, measure: (text: string) => number): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.match(words) ?? []) {
    const fits = line === '' || hanging.test(word) || measure((line + word).trimEnd()) <= width;
    if (fits) line += word;
    else {
      lines.push(line.trimEnd());
      line = word;
    }
  }
  if (line !== '') lines.push(line.trimEnd());
  return lines;
};

/** The first line of a text no wider than `width`, with an ellipsis where that is not all. */
export const shortened = (text: string, width: number, measure: (text: string) => number): string => {
  const [line = ''] = wrap(text, width - measure('…'), measure);
  return line === text.trim() ? text.trim() : `${line.replace(/[\s,;:，；：]+$/u, '')}…`;
};

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The text, or as many of its letters as are no wider than `width`, with an ellipsis: where a word may be cut. */
export const fitted = (text: string, width: number, measure: (text: string) => number): string => {
  if (measure(text) <= width) return text;
  const characters = [...segmenter.segment(text)].map(({ segment }) => segment);
  const cut = (length: number) => `${characters.slice(0, length).join('').trimEnd()}…`;
  let [fits, tooLong] = [1, characters.length];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (measure(cut(middle)) <= width) fits = middle;
    else tooLong = middle;
  }
  return cut(fits);
};
