import type { Line, Place } from '../extract/paragraphs/lines.ts';
import { withoutForms, withoutStretches } from './forms.ts';

/** A line of a format that has paragraphs and not lines: one line is a whole paragraph, item or title. */
export const placed = (text: string, place: Place): Line => ({
  text,
  place,
  indent: 0,
  afterBlank: place !== 'continues',
  afterPage: false,
});

/** Marks of direction and of where a line may end, forms of letters and figures, strokes: how text is set, and none of it. */
export const withoutMarks = (text: string): string =>
  withoutStretches(
    withoutForms(text.replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')),
  );

/** White space of a source is no more than a space, and where words may be divided is of no matter. */
export const collapsed = (text: string): string =>
  withoutMarks(text).replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
