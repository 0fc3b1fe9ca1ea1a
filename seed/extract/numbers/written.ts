import { chineseFigures } from '../../languages/enumeration.ts';

const signs = chineseFigures.digits.join('');
const year = `[一二][${signs}]{3}(?=\\s*年?\\s*[)）])`;

/** A number before a year in brackets, that year, and a number with its head and without a year. */
const written = new RegExp(
  `(?<![${signs}])[${signs}]{1,4}(?=\\s*[(（]\\s*${year})|(?<=[(（]\\s*)${year}|(?<=第\\s*)[${signs}]{3,4}(?=\\s*号)`,
  'gu',
);
const any = new RegExp(`[${signs}]{3}`, 'u');

const figureOf = (sign: string): string =>
  String(chineseFigures.digits.findIndex((variants) => variants.includes(sign)));

/**
 * A text with the numbers and years of resolutions in figures, where they are written in characters as Chinese texts had
 * them until the 1990s: `第二四二(一九六七)号决议`.
 */
export const withFigures = (text: string): string =>
  any.test(text) ? text.replace(written, (number) => Array.from(number, figureOf).join('')) : text;
