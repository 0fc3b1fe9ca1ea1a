import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadDocument } from '../../seed/document.ts';
import { isRecallingError } from '../../seed/error.ts';
import { type Catalogue, readResolution } from '../../seed/extract/document.ts';
import { projectRoot } from '../../seed/root.ts';

const years: readonly (readonly [number, number, string])[] = [
  [242, 1967, '1967-11-22'],
  [1267, 1999, '1999-10-15'],
  [1325, 2000, '2000-10-31'],
  [1373, 2001, '2001-09-28'],
  [1540, 2004, '2004-04-28'],
  [1624, 2005, '2005-09-14'],
  [1989, 2011, '2011-06-17'],
  [2178, 2014, '2014-09-24'],
  [2195, 2014, '2014-12-19'],
  [2253, 2015, '2015-12-17'],
  [2396, 2017, '2017-12-21'],
  [2617, 2021, '2021-12-30'],
  [2618, 2022, '2022-01-27'],
];

const yearsOf = (date: string): { number: number; year: number }[] =>
  years.flatMap(([number, year, adopted]) => (adopted === date ? [{ number, year }] : []));

/** A catalogue of a few resolutions with their true dates. */
export const someResolutions: Catalogue = {
  adoptedOn: yearsOf,
  resolution(number) {
    const found = years.find(([candidate]) => candidate === number);
    if (found === undefined) return undefined;
    const [, year, adopted] = found;
    return { number, year, adopted, title: `Resolution ${number}` };
  },
};

/** A resolution in Chinese as a PDF's text prints it, made from paragraphs; adopted on 30 December 2021. */
export function chineseText(preamble: readonly string[], operative: readonly string[]): string {
  return [
    '   第 2617 (2021)号决议 ',
    '  安全理事会于 2021 年 12 月 30 日通过 ',
    ' 安全理事会， ',
    ...preamble.map((text) => ` ${text}， `),
    ...operative.map((text, index) => ` ${index + 1}. ${text}； `),
  ].join('\n\n');
}

/** What is read from a Chinese resolution with these operative paragraphs (and this preamble). */
export const readChinese = (
  operative: readonly string[],
  preamble: readonly string[] = ['回顾以往各项决议'],
): ReadDocument => readResolution('sample.txt', chineseText(preamble, operative), someResolutions);

/** What is read from a text; null where it is refused in words. Any other error is one of the reader's own. */
export const readOrRefuse = (text: string): ReadDocument | null => {
  try {
    return readResolution('x.txt', text, someResolutions);
  } catch (error) {
    if (isRecallingError(error)) return null;
    throw error;
  }
};

export const shippedText = (): string =>
  readFileSync(join(projectRoot, 'seed/corpus/S_RES_2617_2021.zh.txt'), 'utf8');
