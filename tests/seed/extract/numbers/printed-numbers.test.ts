import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../../seed/catalogue/catalogue.ts';
import type { ReadDocument } from '../../../../seed/document.ts';
import { readResolution } from '../../../../seed/extract/document.ts';
import { withoutDamage } from '../../../../seed/extract/numbers/damaged.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** An English resolution of the catalogue with one operative paragraph. */
function readAs(number: number, paragraph: string, date?: string): ReadDocument {
  const entry = catalogue.resolution(number);
  const [year, month, day] = (date ?? entry?.adopted ?? '').split('-').map(Number);
  const text = [
    `Resolution ${number} (${year})`,
    `Adopted by the Security Council on ${day} ${months[(month ?? 1) - 1]} ${year}`,
    'The Security Council,',
    'Recalling what it has decided,',
    `1. ${paragraph};`,
  ].join('\n\n');
  return readResolution('sample.txt', text, catalogue);
}

const cited = (number: number, paragraph: string): string[] =>
  readAs(number, paragraph).citations.map(({ target }) => target.replace('S/RES/', ''));

describe('lists as printers set them', () => {
  test.each<readonly [text: string, targets: readonly string[]]>([
    [
      'Recalls resolutions 1908 (2010),1927 (2010) and 1944 (2010)',
      ['1908 (2010)', '1927 (2010)', '1944 (2010)'],
    ],
    [
      'Recalls resolutions 1888 (2009) 1889 (2009) and 1960 (2010)',
      ['1888 (2009)', '1889 (2009)', '1960 (2010)'],
    ],
    ['Recalls resolutions 1908, 1927 and 1944 (2010)', ['1908 (2010)', '1927 (2010)', '1944 (2010)']],
    ['Recalls paragraphs 2 and 3, and of resolution 2327 (2016) paragraph 31', ['2327 (2016)']],
    ['Recalls paragraph 8, resolution 1844 (2008)', ['1844 (2008)']],
    ['Recalls article 4 of Annex 1 to resolution 1966 (2010)', ['1966 (2010)']],
    ['Acts in line with paragraph 12 (c) of paragraph 2098 (2013)', ['2098 (2013)']],
    ['Recalls S/RES/1645 (2005) as well as S/RES/1947 (2010)', ['1645 (2005)', '1947 (2010)']],
    ['Recalls its resolution S/RES/2282 (2016)', ['2282 (2016)']],
    ['Recalls General Assembly resolution 60/180 and S/RES/1645 (2005)', ['1645 (2005)']],
    ['Recalls paragraph 11 of UNSCR 2450', ['2450 (2018)']],
    [
      'Keeps the ceiling set by resolutions 1942 (2010) and 1967 (2011), and 192 observers',
      ['1942 (2010)', '1967 (2011)'],
    ],
    ['Reads resolution 1360 (2001) to the 150-day period as one of 180 days', ['1360 (2001)']],
  ])('%s', (text, targets) => {
    expect(cited(2617, text)).toEqual(targets);
  });
});

describe('wrong years', () => {
  test.each<readonly [text: string, targets: readonly string[]]>([
    ['Recalls resolution 2175 (2015)', ['2175 (2014)']],
    ['Recalls resolution 2312 (2106)', ['2312 (2016)']],
    ['Recalls resolution 1989 (2001)', ['1989 (2011)']],
    [
      'Recalls those on civilians, and 1502 (2003) and 2175 (2015) on relief workers',
      ['1502 (2003)', '2175 (2014)'],
    ],
  ])('%s', (text, targets) => {
    const { citations } = readAs(2617, text);
    expect(citations.map(({ target }) => target.replace('S/RES/', ''))).toEqual(targets);
    expect(citations.at(-1)?.yearCorrected).toBe(true);
  });

  test.each<readonly [citing: number, text: string, targets: readonly string[]]>([
    // One figure lost, and only one resolution of that year has it with any figure more.
    [630, 'Recalls resolution 20 (1982)', ['520 (1982)']],
    [706, 'Recalls section C of resolution 587 (1991)', ['687 (1991)']],
    // Eleven of 1993 have these two figures and one more; the day tells.
    [834, 'Recalls resolutions 793 (1992) and 84 (1993) of 29 January 1993', ['793 (1992)', '804 (1993)']],
    [834, 'Recalls resolution 84 (1993)', []],
    [834, 'Recalls resolution 84 (1993) of 30 January 1993', []],
    // Two figures off.
    [706, 'Recalls resolution 511 (1991)', []],
    // Of the year that is printed, but later than the text.
    [706, 'Recalls resolution 716 (1991)', []],
  ])('in %i: %s, a warning, and what one figure tells', (citing, text, targets) => {
    const { citations, warnings } = readAs(citing, text);
    expect(citations.map(({ target }) => target.replace('S/RES/', ''))).toEqual(targets);
    expect(warnings).toHaveLength(1);
  });

  test('in its own heading, a wrong year or date gives way to the catalogue', () => {
    const { symbol, adopted, citations, warnings } = readAs(
      2423,
      'Recalls resolution 2391 (2017)',
      '2016-06-29',
    );
    expect({ symbol, adopted }).toEqual({ symbol: 'S/RES/2423 (2018)', adopted: '2018-06-28' });
    expect(citations).toHaveLength(1);
    expect(warnings.map(({ code }) => code)).toEqual(['misprinted-date', 'misprinted-date']);
  });
});

describe('damaged signs of scanned texts', () => {
  test.each<readonly [citing: number, text: string, targets: readonly string[]]>([
    [
      516,
      'Recalls its resolutions 508 (1982), 509 (1982) and S11 (1982)',
      ['508 (1982)', '509 (1982)', '511 (1982)'],
    ],
    [508, 'Recalls its resolutions 425 (1978) and SO} (1982)', ['425 (1978)', '501 (1982)']],
    [
      583,
      'Recalls its resolutions 425 (1978), SOL (1982) and SO8 (1982)',
      ['425 (1978)', '501 (1982)', '508 (1982)'],
    ],
    [593, 'Recalls its resolution [86 (1964)', ['186 (1964)']],
    [604, 'Recalls its resolution !86 (1964)', ['186 (1964)']],
    [567, 'Recalls its resolutions 545 (1983) and $46 (1984)', ['545 (1983)', '546 (1984)']],
    [113, 'Recalls its resolutions 108 (1955) and I11 (1956)', ['108 (1955)', '111 (1956)']],
    [546, 'Recalls its resolutions 387 1976), 428 (1978)', ['387 (1976)', '428 (1978)']],
    [677, 'Recalls its resolutions 660 (1990) and 662 é 1990)', ['660 (1990)', '662 (1990)']],
    [
      885,
      'Recalls its resolutions 767 (1992) of 27 July 1992, 775 1992 of 28 August 1992',
      ['767 (1992)', '775 (1992)'],
    ],
    [281, 'Recalls its resolution 274 (1959)', ['274 (1969)']],
    [885, 'Recalls the report of S11 (1983)', []],
  ])('%i: %s', (citing, text, targets) => {
    expect(cited(citing, text)).toEqual(targets);
  });
});

test.each([
  ['of 402 (1976)', 'of 402 (1976)'],
  ['of 4O2 (l976)', 'of 402 (1976)'],
  ['l86 (1964) and 1O6 {1956)', '186 (1964) and 106 (1956)'],
  ['338 ( I973 }', '338 (1973)'],
  ['(Ill) and (also)', '(Ill) and (also)'],
  ['(1234) and IO (1976)', '(1234) and IO (1976)'],
])('years in brackets and their numbers, damaged: %s', (printed, meant) => {
  expect(withoutDamage(printed)).toBe(meant);
});

describe('a text newer than the catalogue', () => {
  const last = catalogue.all().at(-1)?.number ?? 0;
  const read = (paragraph: string): ReadDocument => readAs(last + 5, paragraph, '2030-03-01');

  test('is read, and says so', () => {
    const { symbol, adopted, warnings } = read('Recalls resolution 2617 (2021)');
    expect({ symbol, adopted }).toEqual({ symbol: `S/RES/${last + 5} (2030)`, adopted: '2030-03-01' });
    expect(warnings.map(({ code, paragraph }) => [code, paragraph])).toEqual([
      ['newer-than-catalogue', null],
    ]);
  });

  test('cites others that are newer too, as printed, with a warning', () => {
    const { citations, warnings } = read(`Recalls resolution ${last + 2} (2030)`);
    expect(citations.map(({ target }) => target)).toEqual([`S/RES/${last + 2} (2030)`]);
    expect(warnings.at(-1)).toMatchObject({ code: 'newer-than-catalogue', paragraph: 'op1' });
  });

  test.each([
    `Recalls resolution ${last + 9} (2030)`,
    `Recalls resolution ${last + 2} (2031)`,
    `Recalls resolution ${last + 2}`,
  ])('does not cite what cannot be: %s', (paragraph) => {
    const { citations, warnings } = read(paragraph);
    expect(citations).toEqual([]);
    expect(warnings.at(-1)?.code).toBe('unknown-resolution');
  });
});
