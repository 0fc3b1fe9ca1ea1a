import { partLetters } from '../../languages/enumeration.ts';
import type { StructureForms } from '../../languages/language.ts';
import { figuresOf, sign } from '../numbers/damaged.ts';

/** `1. Decides`, `12.决定`, `1 - يقرر`, `1- يقرر`; not `3.23 movement`. Groups: number, rest. */
const numbered = /^(\d{1,3})(?:\s*[.．。、]\s*|\s+[-–—]\s*|\s*[-–—]\s+|\s*\)\s+)(?![\d.．])(.*)$/s;
/** A number that scanning has damaged; only where an operative verb follows. Groups: number, rest. */
const looselyNumbered = new RegExp(`^[“"‘'(\\[]?(${sign}{1,3})(?:\\s*[.,:;)]{1,2}\\s*|\\s+)(.*)$`, 's');
/** `(a)`, `a)`, `㈠`, `(一)`, `(iv)`, `(هـ)` with the stroke that shapes its letter, `–`, `•` */
const enumerated =
  /^(?:[(（](?:[a-z]{1,2}|[ivxl]{1,5}|\d{1,2}|\p{Script=Han}{1,2}|\p{Script=Arabic}{1,2}\u0640?)[)）]|(?:\p{Ll}|[ivxl]{1,5})[)）]|[’'‘]\d{1,2}[’'‘]|[\u3220-\u3243]|[–—•·*-]\s)/u;
/** Begins with the number of a paragraph. */
export const opensWithNumber = (text: string): boolean => numbered.test(text);
/** Begins with the letter or sign of an item. */
export const opensWithItem = (text: string): boolean => enumerated.test(text);

/** `A`, `II`, alone in its line: a part of the resolution begins. Scanning makes `c` of `C` (S/RES/820 (1993)). */
const part = new RegExp(String.raw`^(?:[${partLetters}]|I{1,3}|IV|VI{0,3}|IX|X)\.?$`, 'u');

/** The mark of a part ("A", "II") that stands alone; null for any other text. */
export const partMark = (text: string): string | null =>
  part.test(text) ? text.replace('.', '').toUpperCase() : null;

export interface Mark {
  readonly number: number;
  readonly rest: string;
  readonly loose: boolean;
}

/** The number that a text begins with, and what follows it; null where it begins with none. */
export function markOf(text: string, forms: StructureForms): Mark | null {
  const sure = numbered.exec(text);
  if (sure?.[1] !== undefined) return { number: Number(sure[1]), rest: sure[2] ?? '', loose: false };
  if (forms.operativeStart === null || enumerated.test(text)) return null;
  const [, mark, rest = ''] = looselyNumbered.exec(text) ?? [];
  if (mark === undefined || !opensOperative(mark, rest, forms)) return null;
  return { number: Number(figuresOf(mark)), rest, loose: true };
}

/** Scanning may lose the capital too, where the number itself is whole (`1, requests`). */
const opensOperative = (mark: string, rest: string, forms: StructureForms): boolean =>
  /^\p{Lu}/u.test(rest)
    ? forms.operativeStart?.test(rest) === true
    : /^\d+$/.test(mark) && forms.unnumberedStart?.test(rest) === true;

/** The number that a line begins with, sure or damaged. */
export const numberAt = (text: string, forms: StructureForms): number | null =>
  markOf(text, forms)?.number ?? null;
/** The line without the number that it begins with. */
export const withoutNumber = (text: string, forms: StructureForms): string =>
  markOf(text, forms)?.rest ?? text;

/** Without the quotation marks and specks that scanning puts before a word. */
export const bare = (text: string): string => text.replace(/^[‘’'`“”"«.,·\s]{1,3}(?=\p{L})/u, '');

/** Begins as a recital or an operative paragraph does. */
export const opensParagraph = (text: string, forms: StructureForms): boolean => {
  const words = bare(text);
  return forms.paragraphStart.test(words) || forms.operativeStart?.test(words) === true;
};
