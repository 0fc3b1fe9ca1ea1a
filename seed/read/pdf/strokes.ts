import { isUnreadable } from './characters.ts';
import type { Glyph } from './glyphs.ts';
import { type Sign, unreadable } from './rows.ts';

export const arabicLetter = /^[\p{Script=Arabic}\u0640]/u;
/** What only a space follows. */
const arabicMark = /^[\u060c\u061b\u061f]/;

const isLetter = (glyph: Glyph | undefined): boolean => glyph !== undefined && arabicLetter.test(glyph.text);

/**
 * Programs stretch Arabic words with strokes for which their fonts give no character: a glyph without one inside a word
 * is such a stroke, and so is one between a comma and its space, where LibreOffice draws them as well. What no one can read
 * has no text, and takes up its place.
 */
export function withStrokes(signs: readonly Sign[]): readonly Sign[] {
  const nameless = (sign: Sign): boolean => sign.unnamed === true || sign.text === unreadable;
  if (!signs.some(nameless)) return signs;
  const following = new Map<Sign, Sign>();
  let next: Sign | undefined;
  for (const sign of signs.toReversed()) {
    if (!nameless(sign)) next = sign;
    else if (next !== undefined) following.set(sign, next);
  }
  return signs.map((sign) => {
    if (!nameless(sign)) return sign;
    // A vowel sign without a name.
    if (sign.right <= sign.left) return { ...sign, text: '' };
    const beside = following.get(sign);
    if (isLetter(beside)) return { ...sign, text: '\u0640' };
    if (sign.text === unreadable || isUnreadable(sign.text) || arabicMark.test(beside?.text ?? ''))
      return { ...sign, text: '' };
    return sign;
  });
}

/** A stroke stands within words but for chance; a letter or ligature also begins or ends some. */
const leastInWords = 0.9;

interface Places {
  readonly all: number;
  readonly inWords: number;
}

/** Where each of a font's unreadable glyphs stands; those that follow one another count as one. */
function placesOf(glyphs: readonly Glyph[]): ReadonlyMap<string, ReadonlyMap<string, Places>> {
  const fonts = new Map<string, Map<string, Places>>();
  let [before, start]: (Glyph | undefined)[] = [];
  for (const glyph of [...glyphs, undefined]) {
    if (glyph !== undefined && isUnreadable(glyph.text)) {
      start ??= glyph;
      continue;
    }
    if (start !== undefined) {
      const ofFont = fonts.get(start.font ?? '') ?? new Map<string, Places>();
      fonts.set(start.font ?? '', ofFont);
      const { all, inWords } = ofFont.get(start.text) ?? { all: 0, inWords: 0 };
      const inWord = isLetter(before) && isLetter(glyph);
      ofFont.set(start.text, { all: all + 1, inWords: inWords + (inWord ? 1 : 0) });
    }
    [before, start] = [glyph, undefined];
  }
  return fonts;
}

/**
 * The glyphs of a document, in drawing order and without spaces, that no one can read and that are more than strokes: of
 * a font that has a single glyph without a character, which stands within Arabic words, that one is the stroke.
 */
export function unreadableGlyphs(glyphs: readonly Glyph[]): Glyph[] {
  const fonts = placesOf(glyphs);
  const isStroke = ({ font, text }: Glyph): boolean => {
    const ofFont = fonts.get(font ?? '');
    const place = ofFont?.get(text);
    return ofFont?.size === 1 && place !== undefined && place.inWords >= leastInWords * place.all;
  };
  return glyphs.filter((glyph) => isUnreadable(glyph.text) && !isStroke(glyph));
}
