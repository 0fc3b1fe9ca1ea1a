import type { Row } from './rows.ts';

/** So many rows at the foot of a page are compared with so many at the head of the next: footer and header are among them. */
const reach = 4;
/** Points. */
const samePlace = 1;

const standsIn = (row: Row, other: Row): boolean =>
  row.signs.every((sign) =>
    other.signs.some(({ text, left }) => text === sign.text && Math.abs(left - sign.left) < samePlace),
  );

/**
 * Browsers draw accents of a line that opens a page at the foot of the page before it as well. Takes out the last rows
 * of a page whose every sign stands at the same place in one of the first rows of the next page, unless the two rows are
 * the same: those are headers and footers.
 */
export function withoutOverlap(pages: readonly (readonly Row[])[]): Row[][] {
  return pages.map((rows, page) => {
    const next = pages[page + 1]?.slice(0, reach) ?? [];
    return rows.filter((row, index) => {
      if (index < rows.length - reach) return true;
      return !next.some((other) => other.signs.length > row.signs.length && standsIn(row, other));
    });
  });
}
