/** A drawn character of a page; lengths in points, places counted from the page's upper left corner. */
export interface Glyph {
  /** What it stands for: one character, several for a ligature. */
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  /** The name of its font, as the file has it, and whether the page slants or thickens it. */
  readonly font?: string;
  /** Its font gives no character for it: `text` is only the number that the font has for the glyph. */
  readonly unnamed?: true;
}

/** `[a, b, c, d, e, f]` as PDF writes them: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];

const identity: Matrix = [1, 0, 0, 1, 0, 0];

const multiply = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

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

/** What pdf.js calls the steps of drawing by: their codes by their names. */
type Codes = typeof import('pdfjs-dist').OPS;

/** The steps of drawing a page, as pdf.js lists them. */
export interface Operators {
  readonly codes: Codes;
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

const numberAt = (args: unknown, index: number): number => {
  const value: unknown = Array.isArray(args) ? args[index] : undefined;
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
};

const isMatrix = (value: unknown): value is ArrayLike<number> =>
  typeof value === 'object' && value !== null && 'length' in value && value.length === 6;

const matrixOf = (value: unknown): Matrix => {
  if (!isMatrix(value)) return identity;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from(value);
  return [a, b, c, d, e, f];
};

interface DrawnGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
  /** The number that the font has for the glyph; pdf.js takes it for the character where the font names none. */
  readonly originalCharCode?: number;
}

const isDrawnGlyph = (value: unknown): value is DrawnGlyph =>
  typeof value === 'object' && value !== null && 'unicode' in value && typeof value.unicode === 'string';

/** The numbers of a font's glyphs that were drawn, and those of them that are their characters' codes as well. */
interface Numbers {
  readonly all: Set<number>;
  readonly codes: Set<number>;
}

/** What is known of a font by the name that the operators call it. */
export interface Font {
  /** The size of its own unit, as a share of the size of the type. */
  readonly unit: number;
  readonly name?: string;
}

const arabic = /\p{Script=Arabic}/u;

/** A font that numbers its glyphs as it likes has no more than this share of them at their characters' codes. */
const mostByChance = 0.1;

const numbersItself = ({ all, codes }: Numbers): boolean => codes.size <= mostByChance * all.size;

/**
 * Glyphs whose font gives no character for them: of fonts that number glyphs as they like, those whose number is all there
 * is. A figure can have its code for its number by chance; it stands beside other figures, and not within Arabic words.
 */
function unnamedOf(
  glyphs: readonly Glyph[],
  coded: ReadonlyMap<Glyph, string>,
  numbers: ReadonlyMap<string, Numbers>,
) {
  const places = new Map<string, { all: number; inWords: number }>();
  const keyOf = (glyph: Glyph): string | undefined => {
    const font = coded.get(glyph);
    const ofFont = numbers.get(font ?? '');
    return ofFont !== undefined && numbersItself(ofFont) ? `${font} ${glyph.text}` : undefined;
  };
  for (const [index, glyph] of glyphs.entries()) {
    const key = keyOf(glyph);
    if (key === undefined) continue;
    const place = places.get(key) ?? { all: 0, inWords: 0 };
    const beside = [glyphs[index - 1], glyphs[index + 1]];
    places.set(key, {
      all: place.all + 1,
      inWords: place.inWords + (beside.some((other) => arabic.test(other?.text ?? '')) ? 1 : 0),
    });
  }
  return (glyph: Glyph): boolean => {
    const place = places.get(keyOf(glyph) ?? '');
    return place !== undefined && (!/\d/.test(glyph.text) || place.inWords > place.all / 2);
  };
}

/** Text that leans more than this against the page's lines is a stamp or a watermark. */
const steepest = 0.05;
/** Programs slant the letters of a font that has no italics by more than this. */
const leastSlant = 0.1;
/** How PDF numbers drawing letters with their outlines. */
const outlined = 2;

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
  const numbers = new Map<string, Numbers>();
  /** Glyphs whose number is their character's code, and their fonts. */
  const coded = new Map<Glyph, string>();
  const saved: GraphicsState[] = [];
  let state: GraphicsState = {
    page: viewport,
    font: '',
    size: 0,
    characterSpacing: 0,
    wordSpacing: 0,
    horizontalScale: 1,
    leading: 0,
    rise: 0,
    thick: false,
  };
  let text = identity;
  let [x, y, lineX, lineY] = [0, 0, 0, 0];

  const restart = (matrix: Matrix): void => {
    text = matrix;
    [x, y, lineX, lineY] = [0, 0, 0, 0];
  };
  const moveBy = (right: number, up: number): void => {
    lineX += right;
    lineY += up;
    [x, y] = [lineX, lineY];
  };
  const save = (): void => void saved.push(state);
  const restore = (): void => {
    state = saved.pop() ?? state;
  };

  const note = (glyph: Glyph, number: number | undefined): void => {
    if (number === undefined) return;
    const ofFont = numbers.get(state.font) ?? { all: new Set(), codes: new Set() };
    numbers.set(state.font, ofFont);
    ofFont.all.add(number);
    // An Arabic letter whose number happens to be its code is drawn, not stretched.
    if (glyph.text !== String.fromCharCode(number) || arabic.test(glyph.text)) return;
    ofFont.codes.add(number);
    coded.set(glyph, state.font);
  };

  const show = (drawn: unknown): void => {
    if (!Array.isArray(drawn)) return;
    const toPage = multiply(state.page, text);
    const level = Math.abs(toPage[1]) <= steepest * toPage[0];
    const size = Math.abs(state.size) * Math.hypot(toPage[2], toPage[3]);
    const scale = state.horizontalScale * Math.sign(state.size);
    const { unit, name } = fontOf(state.font);
    const slanted = Math.abs(toPage[2]) > leastSlant * Math.abs(toPage[3]);
    const font =
      name === undefined ? name : `${name}${slanted ? ' Oblique' : ''}${state.thick ? ' Bold' : ''}`;
    const advance = Math.abs(state.size) * unit;
    for (const glyph of drawn as unknown[]) {
      if (typeof glyph === 'number') {
        x -= (glyph * Math.abs(state.size) * scale) / 1_000;
      } else if (isDrawnGlyph(glyph)) {
        const spacing = state.characterSpacing + (glyph.isSpace ? state.wordSpacing : 0);
        const width = glyph.width * advance * scale;
        const [left, right] = [x, x + width].map((at) => multiply(toPage, [1, 0, 0, 1, at, y + state.rise]));
        if (level && size > 0 && left !== undefined && right !== undefined) {
          const placed: Glyph = {
            text: glyph.unicode,
            left: left[4],
            right: right[4],
            baseline: left[5],
            size,
            ...(font === undefined ? {} : { font }),
          };
          glyphs.push(placed);
          note(placed, glyph.originalCharCode);
        }
        x += width + spacing * scale;
      }
    }
  };

  const steps: Readonly<Record<number, (args: unknown) => void>> = {
    [codes.save]: save,
    [codes.restore]: restore,
    [codes.transform]: (args) => {
      state = { ...state, page: multiply(state.page, matrixOf(args)) };
    },
    [codes.paintFormXObjectBegin]: (args) => {
      save();
      const own: unknown = Array.isArray(args) ? args[0] : undefined;
      if (isMatrix(own)) state = { ...state, page: multiply(state.page, matrixOf(own)) };
    },
    [codes.paintFormXObjectEnd]: restore,
    [codes.beginText]: () => restart(identity),
    [codes.setTextMatrix]: (args) => restart(matrixOf(Array.isArray(args) ? args[0] : undefined)),
    [codes.moveText]: (args) => moveBy(numberAt(args, 0), numberAt(args, 1)),
    [codes.setLeading]: (args) => {
      state = { ...state, leading: -numberAt(args, 0) };
    },
    [codes.setLeadingMoveText]: (args) => {
      state = { ...state, leading: numberAt(args, 1) };
      moveBy(numberAt(args, 0), numberAt(args, 1));
    },
    [codes.nextLine]: () => moveBy(0, state.leading),
    [codes.setFont]: (args) => {
      const font: unknown = Array.isArray(args) ? args[0] : undefined;
      state = { ...state, font: typeof font === 'string' ? font : '', size: numberAt(args, 1) };
    },
    [codes.setCharSpacing]: (args) => {
      state = { ...state, characterSpacing: numberAt(args, 0) };
    },
    [codes.setWordSpacing]: (args) => {
      state = { ...state, wordSpacing: numberAt(args, 0) };
    },
    [codes.setHScale]: (args) => {
      state = { ...state, horizontalScale: numberAt(args, 0) / 100 };
    },
    [codes.setTextRenderingMode]: (args) => {
      state = { ...state, thick: numberAt(args, 0) === outlined };
    },
    [codes.setTextRise]: (args) => {
      state = { ...state, rise: numberAt(args, 0) };
    },
    [codes.showText]: (args) => show(Array.isArray(args) ? args[0] : undefined),
  };
  for (const [index, operator] of fnArray.entries()) steps[operator]?.(argsArray[index]);
  const isUnnamed = unnamedOf(glyphs, coded, numbers);
  return glyphs.map((glyph) => (isUnnamed(glyph) ? { ...glyph, unnamed: true } : glyph));
}
