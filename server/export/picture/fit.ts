import type { Measure } from './shape.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The text, or as much of it as fits into `width`, with an ellipsis. */
export const fitted = (
  text: string,
  width: number,
  { size, bold, measure }: { size: number; bold: boolean; measure: Measure },
): string => {
  if (measure(text, size, bold) <= width) return text;
  const characters = [...segmenter.segment(text)].map(({ segment }) => segment);
  const cut = (length: number) => `${characters.slice(0, length).join('').trimEnd()}…`;
  let [fits, tooLong] = [1, characters.length];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (measure(cut(middle), size, bold) <= width) fits = middle;
    else tooLong = middle;
  }
  return cut(fits);
};
