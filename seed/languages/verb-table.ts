import type { VerbType } from '../document.ts';
import type { VerbForm, VerbFrame } from './language.ts';

/** One line of a language's table of verbs: forms between semicolons. */
export type VerbLine = readonly [type: VerbType, frame: VerbFrame, forms: string];

/** Forms as the first word of a sentence has them; each form begins with a letter. */
export const capitalized = (verbs: readonly VerbForm[]): string =>
  verbs.map(({ form }) => form.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())).join('|');

/** The verbs of a table; `openingOnly` for those that a duty shares with the Council. */
export const verbTable = (lines: readonly VerbLine[], openingOnly = false): VerbForm[] =>
  lines.flatMap(([type, frame, forms]) =>
    forms
      .split(';')
      .map((form) => ({ form: form.trim(), type, frame, ...(openingOnly ? { openingOnly } : {}) })),
  );
