import type { Span } from '../spans/spans.ts';

/** A number that may be a resolution's: `1373 (2001)`, `1373`, `S/RES/1373 (2001)`. */
export interface NumberItem extends Span {
  readonly number: number;
  readonly year: number | null;
  /** Printed as the symbol: it needs nothing beside it to be a resolution of the Council. */
  readonly symbol?: true;
  /** What the damaged signs of an old text may stand for (`S11 (1982)`): meant only if the year bears it out. */
  readonly repaired?: number;
}
