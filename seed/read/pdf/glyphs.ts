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

/** What is known of a font by the name that the operators call it. */
export interface Font {
  /** The size of its own unit, as a share of the size of the type. */
  readonly unit: number;
  readonly name?: string;
}
