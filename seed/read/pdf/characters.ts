import { withoutForms } from '../forms.ts';

/** Invisible marks of direction and joining. */
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: fonts without a table of characters give these
const unreadable = /[\u0000-\u0008\u000e-\u001f\ufffd\ue000-\uf8ff]/;

/** What a glyph stands for in text. */
export const charactersOf = (glyph: string): string =>
  withoutForms(glyph)
    .replace(invisible, '')
    .replace(/[^\S\u00a0]/g, ' ');

/** A glyph whose font does not say which character it is. */
export const isUnreadable = (glyph: string): boolean => unreadable.test(glyph);
