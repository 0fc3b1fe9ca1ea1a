import { matchesIn } from '../forms/match.ts';
import type { NumberItem } from './number-item.ts';

/** Figures and the letters and signs that scanning makes of them. */
const lookalikes: Readonly<Record<string, string>> = {
  I: '1',
  l: '1',
  L: '1',
  i: '1',
  '!': '1',
  '|': '1',
  '[': '1',
  ']': '1',
  '{': '1',
  '}': '1',
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  S: '5',
  s: '5',
  $: '5',
  Z: '2',
  z: '2',
  B: '8',
  G: '6',
};
/** One figure, or what stands for one; source of an expression. */
export const sign = String.raw`[\dIlLi!|\[\]{}OoQDSs$ZzBG]`;

/** The figures that damaged ones stand for: `S11` is 511, `SOL` 501. */
export const figuresOf = (text: string): string =>
  Array.from(text, (character) => lookalikes[character] ?? character).join('');

/**
 * `S11 (1982)`, `[86 (1964)`, `SOL (1982)`: a number with a letter or sign in it; `387 1976)`, `662 é 1990)`, `775 1992`:
 * a year whose brackets are lost or damaged.
 */
const damagedNumber = new RegExp(
  String.raw`(?<![\w/.$!|\[-])(?=\d{0,3}[^\d\s])(?<number>${sign}{2,4})\s*[(\[{]\s*(?<year>\d{4})\s*[)\]}]`,
  'gu',
);
/** `1 160 (1998)`, `1,373 (2001)`: a number with its thousands set apart. */
const partedNumber =
  /(?<![\d/.$!|-]\s?)(?<number>[12][\s,.]\d{3})\s?[(（]\s?(?<year>(?:199|20[0-4])\d)\s?[)）]/gu;
const damagedYear =
  /(?<![\w/.$!|-])(?<number>\d{2,4})(?!\s*[(（]\s*\d{4}\s*[)）])(?:\s{1,3}(?:[^\s\d]\s?)?|[({[]\s?)(?<year>(?:19[4-9]|20[0-4])\d)(?![\d/])(?:\s?[)\]}])?/gu;

/** Four characters in brackets, at least two of them figures: a year, if it lies in the Council's time. */
const bracketedYear = /[([{〔【]\s?(?=[lI|!OoSsB]{0,2}\d[lI|!OoSsB]{0,2}\d)([\dlI|!OoSsB]{4})\s?[)\]}〕】]/g;
/** A number before such a year. */
const numberBefore = /(?<![\w/.])(?=[lI|!Oo]{0,3}\d)([\dlI|!Oo]{2,4})(?=\s?\((?:19[4-9]|20[0-4])\d\))/g;
const ofTheCouncil = /^(?:19[4-9]|20[0-4])\d$/;

/**
 * A text with the years in brackets, and the numbers before them, that scanning has damaged and that can be nothing else:
 * `4O2 (l977)`, `387 {1976)`.
 */
export const withoutDamage = (text: string): string =>
  text
    .replace(bracketedYear, (whole, signs: string) => {
      const year = figuresOf(signs);
      return ofTheCouncil.test(year) ? `(${year})` : whole;
    })
    .replace(numberBefore, figuresOf);

const year = /\d{4}/;

/**
 * Numbers of resolutions as scanning damaged them in texts of the first fifty years. A reading counts only where the
 * catalogue's year for the number is the printed one; any other is chance. S/RES/516 (1982) prints `S11 (1982)`,
 * S/RES/885 (1993) `775 1992`.
 */
export const damagedNumbers = (text: string): NumberItem[] =>
  (year.test(text) ? [damagedNumber, partedNumber, damagedYear] : []).flatMap((form) =>
    matchesIn(text, form).flatMap((match) => {
      const { number = '', year } = match.groups ?? {};
      const repaired = Number(figuresOf(number).replace(/[\s,.]/g, ''));
      if (Number.isNaN(repaired) || repaired === 0) return [];
      const printed = Number(/\d+$/.exec(number)?.[0] ?? 0);
      return [
        {
          start: match.index,
          end: match.index + match[0].trimEnd().length,
          number: printed === 0 ? repaired : printed,
          year: Number(year),
          repaired,
        },
      ];
    }),
  );
