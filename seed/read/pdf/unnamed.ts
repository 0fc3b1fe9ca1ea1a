import type { Glyph } from './glyphs.ts';

/** The numbers of a font's glyphs that were drawn, and those of them that are their characters' codes as well. */
interface Numbers {
  readonly all: Set<number>;
  readonly codes: Set<number>;
}

const arabic = /\p{Script=Arabic}/u;

/** A font that numbers its glyphs as it likes has no more than this share of them at their characters' codes. */
const mostByChance = 0.1;

const numbersItself = ({ all, codes }: Numbers): boolean => codes.size <= mostByChance * all.size;

/** Tells which glyphs of a page have no character of their own, by how their fonts number glyphs. */
export class GlyphNumbers {
  readonly #ofFonts = new Map<string, Numbers>();
  /** Glyphs whose number is their character's code, and their fonts. */
  readonly #coded = new Map<Glyph, string>();

  /** @param number the number that the font has for the glyph */
  note(glyph: Glyph, font: string, number: number): void {
    const ofFont = this.#ofFonts.get(font) ?? { all: new Set(), codes: new Set() };
    this.#ofFonts.set(font, ofFont);
    ofFont.all.add(number);
    // An Arabic letter whose number happens to be its code is drawn, not stretched.
    if (glyph.text !== String.fromCharCode(number) || arabic.test(glyph.text)) return;
    ofFont.codes.add(number);
    this.#coded.set(glyph, font);
  }

  /** A font that numbers glyphs as it likes and the number, where that number is all there is. */
  #keyOf(glyph: Glyph): string | undefined {
    const font = this.#coded.get(glyph);
    const ofFont = this.#ofFonts.get(font ?? '');
    return ofFont !== undefined && numbersItself(ofFont) ? `${font} ${glyph.text}` : undefined;
  }

  /**
   * Marks the glyphs whose font gives no character for them: of fonts that number glyphs as they like, those whose number
   * is all there is. A figure can have its code for its number by chance; it stands beside other figures, and not within
   * Arabic words.
   */
  marked(glyphs: readonly Glyph[]): Glyph[] {
    const places = new Map<string, { all: number; inWords: number }>();
    for (const [index, glyph] of glyphs.entries()) {
      const key = this.#keyOf(glyph);
      if (key === undefined) continue;
      const place = places.get(key) ?? { all: 0, inWords: 0 };
      const beside = [glyphs[index - 1], glyphs[index + 1]];
      places.set(key, {
        all: place.all + 1,
        inWords: place.inWords + (beside.some((other) => arabic.test(other?.text ?? '')) ? 1 : 0),
      });
    }
    return glyphs.map((glyph) => {
      const place = places.get(this.#keyOf(glyph) ?? '');
      const isUnnamed = place !== undefined && (!/\d/.test(glyph.text) || place.inWords > place.all / 2);
      return isUnnamed ? { ...glyph, unnamed: true } : glyph;
    });
  }
}
