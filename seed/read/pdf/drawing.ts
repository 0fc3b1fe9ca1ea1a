import type { Font, Glyph } from './glyphs.ts';
import { identity, isMatrix, type Matrix, matrixOf } from './matrix.ts';
import { Pen } from './pen.ts';
import { GlyphNumbers } from './unnamed.ts';

/** What pdf.js calls the steps of drawing by: their codes by their names. */
type Codes = typeof import('pdfjs-dist').OPS;

/** The steps of drawing a page, as pdf.js lists them. */
export interface Operators {
  readonly codes: Codes;
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** How PDF numbers drawing letters with their outlines. */
const outlined = 2;

/** The arguments of a step: numbers, texts and lists in the order in which PDF writes them. */
const argumentAt = (args: unknown, index: number): unknown => (Array.isArray(args) ? args[index] : undefined);

const numberAt = (args: unknown, index: number): number => {
  const value = argumentAt(args, index);
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
};

/** What each step does that changes where or how text is drawn; all others are passed over. */
const stepsOf = (
  codes: Codes,
  pen: Pen,
  show: (shown: readonly unknown[]) => void,
): Readonly<Record<number, (args: unknown) => void>> => ({
  [codes.save]: () => pen.save(),
  [codes.restore]: () => pen.restore(),
  [codes.transform]: (args) => pen.transform(matrixOf(args)),
  [codes.paintFormXObjectBegin]: (args) => {
    pen.save();
    const own = argumentAt(args, 0);
    if (isMatrix(own)) pen.transform(matrixOf(own));
  },
  [codes.paintFormXObjectEnd]: () => pen.restore(),
  [codes.beginText]: () => pen.restart(identity),
  [codes.setTextMatrix]: (args) => pen.restart(matrixOf(argumentAt(args, 0))),
  [codes.moveText]: (args) => pen.moveBy(numberAt(args, 0), numberAt(args, 1)),
  [codes.setLeading]: (args) => pen.set({ leading: -numberAt(args, 0) }),
  [codes.setLeadingMoveText]: (args) => {
    pen.set({ leading: numberAt(args, 1) });
    pen.moveBy(numberAt(args, 0), numberAt(args, 1));
  },
  [codes.nextLine]: () => pen.nextLine(),
  [codes.setFont]: (args) => {
    const font = argumentAt(args, 0);
    pen.set({ font: typeof font === 'string' ? font : '', size: numberAt(args, 1) });
  },
  [codes.setCharSpacing]: (args) => pen.set({ characterSpacing: numberAt(args, 0) }),
  [codes.setWordSpacing]: (args) => pen.set({ wordSpacing: numberAt(args, 0) }),
  [codes.setHScale]: (args) => pen.set({ horizontalScale: numberAt(args, 0) / 100 }),
  [codes.setTextRenderingMode]: (args) => pen.set({ thick: numberAt(args, 0) === outlined }),
  [codes.setTextRise]: (args) => pen.set({ rise: numberAt(args, 0) }),
  [codes.showText]: (args) => {
    const shown = argumentAt(args, 0);
    if (Array.isArray(shown)) show(shown);
  },
});

/**
 * The characters that a page draws, in the order in which they are drawn, which need not be the order of reading.
 *
 * @param fontOf what is known of a font, by the name that the operators call it
 * @param viewport from the page's own coordinates to points from the upper left corner
 */
export function glyphsOf(
  { codes, fnArray, argsArray }: Operators,
  fontOf: (font: string) => Font,
  viewport: Matrix,
): Glyph[] {
  const glyphs: Glyph[] = [];
  const numbers = new GlyphNumbers();
  const pen = new Pen(viewport, fontOf);
  const steps = stepsOf(codes, pen, (shown) => {
    for (const { glyph, font, number } of pen.show(shown)) {
      glyphs.push(glyph);
      if (number !== undefined) numbers.note(glyph, font, number);
    }
  });
  for (const [index, operator] of fnArray.entries()) steps[operator]?.(argsArray[index]);
  return numbers.marked(glyphs);
}
