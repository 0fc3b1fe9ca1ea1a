import { clamp } from '../../graph/geometry.ts';

/** A span of the screen from top to bottom. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** How far across a thread leaves and arrives horizontally. */
const reach = 0.5;

/** The path of a thread from words of the text to what they name, in the units of the drawing. */
export const threadPath = (
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
): string => {
  const bend = (to.x - from.x) * reach;
  return `M${from.x} ${from.y}C${from.x + bend} ${from.y} ${to.x - bend} ${to.y} ${to.x} ${to.y}`;
};

/** Where a thread ends at something that may be scrolled out of its list: at the list's rim then. */
export const endIn = (item: Span, list: Span): { readonly y: number; readonly seen: boolean } => {
  const middle = (item.top + item.bottom) / 2;
  const y = clamp(middle, list.top + 2, list.bottom - 2);
  return { y, seen: y === middle };
};

/** Whether any of one span lies within the other. */
export const meets = (one: Span, other: Span): boolean => one.top < other.bottom && one.bottom > other.top;
