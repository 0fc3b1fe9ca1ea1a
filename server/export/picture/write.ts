import { fitted } from '../../words/wrap.ts';
import type { Measure, Point, Shape } from './shape.ts';

export const ink = '#1a1a1a';
export const faint = '#5c5c5c';
export const paper = '#ffffff';

/** What writes a line of text, shortened to the room that there is. */
export type Write = (
  text: string,
  at: Point,
  style: { size: number; width: number; bold?: boolean; colour?: string },
) => Extract<Shape, { kind: 'text' }>;

/** Makes the writer for a way of measuring texts. */
export const writer =
  (measure: Measure): Write =>
  (text, at, { size, width, bold = false, colour = ink }) => ({
    kind: 'text',
    at,
    text: fitted(text, width, (words) => measure(words, size, bold)),
    size,
    bold,
    colour,
  });
