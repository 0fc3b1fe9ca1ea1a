/**
 * The reader's own interface typeface. Families are named before the generic ones, because on Linux the generic ones
 * often have no Chinese glyphs of the same design. Chinese typefaces draw apostrophes and dots a whole character wide:
 * `Latin Punctuation` (style/page.css) has narrow ones, for where no Latin typeface of the list is there.
 */
export const typeface =
  'Inter, "SF Pro Text", "Segoe UI", "Noto Sans", "Latin Punctuation", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

export type Measure = (text: string, size: number, weight?: 400 | 600) => number;

/** Widths as the browser will draw them. */
export const createMeasure = (): Measure => {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  let set = '';
  return (text, size, weight = 400) => {
    const font = `${weight} ${size}px ${typeface}`;
    const key = `${font}|${text}`;
    const width = known.get(key);
    if (width !== undefined) return width;
    if (!context) return text.length * size;
    if (set !== font) context.font = font;
    set = font;
    const measured = Math.ceil(context.measureText(text).width);
    known.set(key, measured);
    return measured;
  };
};
