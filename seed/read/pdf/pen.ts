import type { Font, Glyph } from './glyphs.ts';
import { identity, type Matrix, multiply } from './matrix.ts';

/** What `q` saves and `Q` brings back. */
interface GraphicsState {
  readonly page: Matrix;
  readonly font: string;
  readonly size: number;
  readonly characterSpacing: number;
  readonly wordSpacing: number;
  readonly horizontalScale: number;
  readonly leading: number;
  readonly rise: number;
  /** Letters are drawn with their outlines, which makes them bold. */
  readonly thick: boolean;
}

interface DrawnGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  /** The number that the font has for the glyph; pdf.js takes it for the character where the font names none. */
  readonly originalCharCode?: number;
}

const isDrawnGlyph = (value: unknown): value is DrawnGlyph =>
  typeof value === 'object' && value !== null && 'unicode' in value && typeof value.unicode === 'string';

/** Text that leans more than this against the page's lines is a stamp or a watermark. */
const steepest = 0.05;
/** Programs slant the letters of a font that has no italics by more than this. */
const leastSlant = 0.1;

/** A glyph on its page, the name by which the page calls its font, and the font's number for it. */
interface Drawn {
  readonly glyph: Glyph;
  readonly font: string;
  readonly number: number | undefined;
}

/** What a page is drawn with: where the next character goes, how large and in which font. */
export class Pen {
  readonly #fontOf: (font: string) => Font;
  readonly #saved: GraphicsState[] = [];
  #state: GraphicsState;
  /** From the text's coordinates to the page's. */
  #text = identity;
  #x = 0;
  #y = 0;
  #lineX = 0;
  #lineY = 0;

  constructor(page: Matrix, fontOf: (font: string) => Font) {
    this.#fontOf = fontOf;
    this.#state = {
      page,
      font: '',
      size: 0,
      characterSpacing: 0,
      wordSpacing: 0,
      horizontalScale: 1,
      leading: 0,
      rise: 0,
      thick: false,
    };
  }

  save(): void {
    this.#saved.push(this.#state);
  }

  restore(): void {
    this.#state = this.#saved.pop() ?? this.#state;
  }

  set(change: Partial<GraphicsState>): void {
    this.#state = { ...this.#state, ...change };
  }

  /** All that follows is drawn in coordinates of its own. */
  transform(matrix: Matrix): void {
    this.set({ page: multiply(this.#state.page, matrix) });
  }

  /** Text begins, in its own coordinates. */
  restart(matrix: Matrix): void {
    this.#text = matrix;
    [this.#x, this.#y, this.#lineX, this.#lineY] = [0, 0, 0, 0];
  }

  /** To the start of a line, which lies so far from the start of the one before. */
  moveBy(right: number, up: number): void {
    this.#lineX += right;
    this.#lineY += up;
    [this.#x, this.#y] = [this.#lineX, this.#lineY];
  }

  nextLine(): void {
    this.moveBy(0, this.#state.leading);
  }

  /** Draws glyphs and the gaps between them, as pdf.js lists both; gives those that stand upright on the page. */
  show(shown: readonly unknown[]): Drawn[] {
    const state = this.#state;
    const drawn: Drawn[] = [];
    const toPage = multiply(state.page, this.#text);
    const level = Math.abs(toPage[1]) <= steepest * toPage[0];
    const size = Math.abs(state.size) * Math.hypot(toPage[2], toPage[3]);
    const scale = state.horizontalScale * Math.sign(state.size);
    const { unit, name } = this.#fontOf(state.font);
    const slanted = Math.abs(toPage[2]) > leastSlant * Math.abs(toPage[3]);
    const font =
      name === undefined ? name : `${name}${slanted ? ' Oblique' : ''}${state.thick ? ' Bold' : ''}`;
    const advance = Math.abs(state.size) * unit;
    for (const glyph of shown) {
      if (typeof glyph === 'number') {
        this.#x -= (glyph * Math.abs(state.size) * scale) / 1_000;
      } else if (isDrawnGlyph(glyph)) {
        const spacing = state.characterSpacing + (glyph.isSpace ? state.wordSpacing : 0);
        const width = glyph.width * advance * scale;
        const [left, right] = [this.#x, this.#x + width].map((at) =>
          multiply(toPage, [1, 0, 0, 1, at, this.#y + state.rise]),
        );
        if (level && size > 0 && left !== undefined && right !== undefined)
          drawn.push({
            glyph: {
              text: glyph.unicode,
              left: left[4],
              right: right[4],
              baseline: left[5],
              size,
              ...(font === undefined ? {} : { font }),
            },
            font: state.font,
            number: glyph.originalCharCode,
          });
        this.#x += width + spacing * scale;
      }
    }
    return drawn;
  }
}
