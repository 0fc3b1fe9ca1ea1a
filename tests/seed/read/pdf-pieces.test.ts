import { describe, expect, test } from 'vitest';
import { withoutHyphens } from '../../../seed/read/hyphens.ts';
import { withoutMasthead } from '../../../seed/read/masthead.ts';
import { logicalOrder } from '../../../seed/read/pdf/bidi.ts';
import { withoutCuts } from '../../../seed/read/pdf/breaks.ts';
import { charactersOf, isUnreadable } from '../../../seed/read/pdf/characters.ts';
import { glyphsOf } from '../../../seed/read/pdf/drawing.ts';
import type { Glyph } from '../../../seed/read/pdf/glyphs.ts';
import type { Matrix } from '../../../seed/read/pdf/matrix.ts';
import { rowsOf } from '../../../seed/read/pdf/rows.ts';
import { lineOf } from '../../../seed/read/pdf/words.ts';

const lines = (...texts: string[]) => texts.map((text) => ({ text }));
const texts = (found: readonly { readonly text: string }[]): string[] => found.map(({ text }) => text);

describe('reading order of right-to-left lines, drawn from left to right', () => {
  const drawn = (text: string): string[] => Array.from(text);

  test.each([
    ['letters', 'رارقلا', 'القرار'],
    ['a number', '2617 رارقلا', 'القرار 2617'],
    ['a number and its year, brackets by their shape', '(2021) 2617 رارقلا', 'القرار 2617 (2021)'],
    ['numbers in a row', '1625 و (2001) 1373', '1373 (2001) و 1625'],
    ['a symbol', 'S/RES/2617 (2021) و', 'و S/RES/2617 (2021)'],
    ['a symbol in brackets', '،(S/PRST/2018/10) هنايب', 'بيانه (S/PRST/2018/10)،'],
    ['a symbol before a year', '(S/2011/16) 2011 سطسغأ', 'أغسطس 2011 (S/2011/16)'],
    ['figures with a slash', '71/291 رارقلا', 'القرار 71/291'],
    ['a span of years', '2025-2021 ةرتفلا', 'الفترة 2021-2025'],
    ['a thousand', '13,900 يدنج', 'جندي 13,900'],
    ['an acronym with a figure', 'COVID-19 ةحئاج', 'جائحة COVID-19'],
  ])('%s', (_, visual, logical) => {
    expect(logicalOrder(drawn(visual), 'rtl', true)).toBe(logical);
  });

  test('brackets that are given by their meaning are left as they are', () => {
    expect(logicalOrder(drawn(')2021( 2617 رارقلا'), 'rtl', false)).toBe('القرار 2617 (2021)');
  });

  test('Arabic within a left-to-right line is turned, the line is not', () => {
    expect(logicalOrder(drawn('the word رارق is'), 'ltr', true)).toBe('the word قرار is');
  });

  test('a ligature keeps the order of its letters', () => {
    expect(logicalOrder(['ن', 'لأ', 'ا'], 'rtl', true)).toBe('الأن');
  });
});

test.each([
  ['ﻷ', 'لأ'],
  ['ﺪ', 'د'],
  ['ﬁ', 'fi'],
  ['⾥', '里'],
  ['⻢', '马'],
  ['\u00a0', '\u00a0'],
  ['\t', ' '],
  ['\u200f', ''],
  ['٢', '2'],
  ['۷', '7'],
  ['３', '3'],
  ['①', '①'],
  ['Ⅳ', 'Ⅳ'],
  ['ª', 'ª'],
])('the glyph %j stands for %j', (glyph, character) => {
  expect(charactersOf(glyph)).toBe(character);
});

test.each([
  ['\ufffd', true],
  ['\ue012', true],
  ['\u0003', true],
  ['a', false],
  ['号', false],
])('%j is unreadable: %s', (glyph, unreadable) => {
  expect(isUnreadable(glyph)).toBe(unreadable);
});

describe('a row from right to left', () => {
  const rowOfText = (visual: string) => {
    const signs = Array.from(visual, (text, index) => ({
      text,
      left: 5 * index,
      right: 5 * index + 5,
      baseline: 0,
      size: 10,
      raised: false,
    }));
    return { signs, left: 0, right: 5 * visual.length, baseline: 0, size: 10 };
  };

  test('has each pair of brackets as its own font gives it', () => {
    const line = lineOf(rowOfText('(2014) 2133 و )2015( 2199 نيرارقلا'), true, false);
    expect(line.text).toBe('القرارين 2199 (2015) و 2133 (2014)');
  });

  test('has no strokes, also where one stands behind a comma', () => {
    const { signs, ...row } = rowOfText('ذإو 7،ماع نـ7ـم');
    const strokes = signs.map((sign) => (sign.text === '7' ? { ...sign, unnamed: true as const } : sign));
    expect(lineOf({ ...row, signs: strokes }, true, true).text).toBe('من عام، وإذ');
  });
});

describe('words broken at the end of a line', () => {
  test.each([
    [
      'are put together where the document has the word whole',
      ['the resolu-', 'tion of', 'a resolution is'],
      ['the resolution', 'of', 'a resolution is'],
    ],
    [
      'keep a hyphen that the document writes elsewhere',
      ['of counter-', 'terrorism as', 'the counter-terrorism acts'],
      ['of counter-', 'terrorism as', 'the counter-terrorism acts'],
    ],
    [
      'keep a space after a hyphen that waits for its second part',
      ['the troop-', 'and police', 'for troop- and others'],
      ['the troop- and', 'police', 'for troop- and others'],
    ],
    ['follow a soft hyphen', ['the coun\u00ad', 'cil met'], ['the council', 'met']],
    ['are left alone where nothing tells', ['a Franco-', 'british act'], ['a Franco-', 'british act']],
    ['lose soft hyphens within lines', ['the coun\u00adcil'], ['the council']],
  ])('%s', (_, broken, whole) => {
    expect(texts(withoutHyphens(lines(...broken)))).toEqual(whole);
  });
});

describe('numbers and brackets cut by the end of a line', () => {
  test.each([
    ['a number', ['第220', '9(2015)号决议'], ['第2209', '(2015)号决议']],
    ['a year', ['第2332(201', '6)号决议'], ['第2332(2016)', '号决议']],
    [
      'a year apart, in a text that sets it apart',
      ['on 1373 (2001) and 1540', '(2004), and'],
      ['on 1373 (2001) and 1540 (2004),', 'and'],
    ],
    [
      'a year apart, in a text that does not',
      ['第1373(2001)和1540', '(2004)号'],
      ['第1373(2001)和1540(2004)', '号'],
    ],
    ['a bracket', ['و 2254 (', '2015) و'], ['و 2254', '(2015) و']],
    ['no thousand', ['some 1', '110 people'], ['some 1', '110 people']],
    ['no number that would be too long', ['of 2020', '1373 (2001)'], ['of 2020', '1373 (2001)']],
  ])('%s', (_, cut, whole) => {
    expect(texts(withoutCuts(lines(...cut)))).toEqual(whole);
  });
});

describe('the masthead', () => {
  test.each([
    [
      'leaves the symbol',
      [
        'United Nations S/RES/2617 (2021)',
        'Security Council',
        'Distr.: General',
        'Resolution 2617 (2021)',
        'Adopted',
      ],
      ['S/RES/2617 (2021)', 'Resolution 2617 (2021)', 'Adopted'],
    ],
    [
      'is told in any language',
      ['联合国', 'S/RES/2617(2021)', '安全理事会', '第 2617(2021)号决议'],
      ['S/RES/2617(2021)', '第 2617(2021)号决议'],
    ],
    [
      'is none without a title below it',
      ['S/RES/2617 (2021)', 'The Security Council,'],
      ['S/RES/2617 (2021)', 'The Security Council,'],
    ],
    [
      'does not reach to a paragraph that names the resolution',
      [
        'S/RES/2617 (2021)',
        'The Security Council,',
        'Recalling once more with great patience that resolution 2617 (2021) came late,',
      ],
      [
        'S/RES/2617 (2021)',
        'The Security Council,',
        'Recalling once more with great patience that resolution 2617 (2021) came late,',
      ],
    ],
  ])('%s', (_, printed, left) => {
    expect(texts(withoutMasthead(lines(...printed)))).toEqual(left);
  });
});

describe('signs on a row', () => {
  const glyph = (text: string, left: number, width = 5, baseline = 100, size = 10): Glyph => ({
    text,
    left,
    right: left + width,
    baseline,
    size,
  });
  const read = (glyphs: readonly Glyph[]): string[] =>
    rowsOf(glyphs).map((row) => lineOf(row, false, true).text);

  test.each([
    ['a gap is a space', [glyph('a', 0), glyph('b', 5), glyph('c', 13)], ['ab c']],
    ['no gap is a space in Chinese', [glyph('安', 0, 10), glyph('全', 12, 10), glyph('1', 26)], ['安全 1']],
    ['a footnote mark is left out', [glyph('a', 0), glyph('1', 5, 3, 96, 6), glyph('.', 8)], ['a.']],
    ['raised letters stay', [glyph('8', 0), glyph('t', 5, 3, 96, 6), glyph('h', 8, 3, 96, 6)], ['8th']],
    ['a power stays', [glyph('k', 0), glyph('m', 5), glyph('2', 10, 3, 96, 6)], ['km2']],
    [
      'bold by drawing twice is one',
      [glyph('a', 0), glyph('a', 0.4), glyph('b', 5), glyph('b', 5.4)],
      ['ab'],
    ],
    ['an accent goes to its letter', [glyph('e', 0), glyph('\u0301', 4, 0), glyph('t', 5)], ['e\u0301t']],
    ['rows are told by their height', [glyph('b', 0, 5, 112), glyph('a', 0, 5, 100)], ['a', 'b']],
  ])('%s', (_, glyphs, expected) => {
    expect(read(glyphs)).toEqual(expected);
  });
});

describe('steps of drawing become glyphs where the page shows them', () => {
  const names = [
    'save',
    'restore',
    'transform',
    'paintFormXObjectBegin',
    'paintFormXObjectEnd',
    'beginText',
    'setTextMatrix',
    'moveText',
    'setLeading',
    'setLeadingMoveText',
    'nextLine',
    'setFont',
    'setCharSpacing',
    'setWordSpacing',
    'setHScale',
    'setTextRenderingMode',
    'setTextRise',
    'showText',
  ] as const;
  const upright: Matrix = [1, 0, 0, -1, 0, 792];
  const a = { unicode: 'a', width: 500, isSpace: false };
  type Step = readonly [(typeof names)[number], unknown[]];

  const drawn = async (steps: readonly Step[]): Promise<string[]> => {
    const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const operators = {
      codes: OPS,
      fnArray: steps.map(([name]) => OPS[name]),
      argsArray: steps.map(([, args]) => args),
    };
    return glyphsOf(operators, () => ({ unit: 0.001 }), upright).map(
      ({ text, left, right, baseline, size }) => `${text} ${left}-${right} ${baseline} ${size}`,
    );
  };
  const show: Step = ['showText', [[a]]];
  const font: Step = ['setFont', ['f', 10]];

  test.each<[string, Step[], string[]]>([
    ['one after the other', [font, ['showText', [[a, a]]]], ['a 0-5 792 10', 'a 5-10 792 10']],
    ['with kerning', [font, ['showText', [[a, -200, a]]]], ['a 0-5 792 10', 'a 7-12 792 10']],
    [
      'with spacing',
      [font, ['setCharSpacing', [2]], ['showText', [[a, a]]]],
      ['a 0-5 792 10', 'a 7-12 792 10'],
    ],
    [
      'moved',
      [font, ['moveText', [72, 700]], show, ['moveText', [10, -12]], show],
      ['a 72-77 92 10', 'a 82-87 104 10'],
    ],
    [
      'on the next line',
      [font, ['setLeading', [12]], ['moveText', [0, 700]], ['nextLine', []], show],
      ['a 0-5 104 10'],
    ],
    ['scaled', [font, ['setTextMatrix', [[2, 0, 0, 2, 10, 700]]], show], ['a 10-20 92 20']],
    ['narrowed', [font, ['setHScale', [50]], show], ['a 0-2.5 792 10']],
    ['raised', [font, ['setTextRise', [4]], show], ['a 0-5 788 10']],
    [
      'within a form',
      [
        font,
        ['paintFormXObjectBegin', [[1, 0, 0, 1, 100, 100], null]],
        show,
        ['paintFormXObjectEnd', []],
        ['beginText', []],
        show,
      ],
      ['a 100-105 692 10', 'a 0-5 792 10'],
    ],
    [
      'saved and restored',
      [['save', []], font, ['transform', [1, 0, 0, 1, 50, 0]], ['restore', []], font, show],
      ['a 0-5 792 10'],
    ],
    ['not where it leans', [font, ['setTextMatrix', [[0.7, 0.7, -0.7, 0.7, 0, 0]]], show], []],
    ['not upside down', [font, ['setTextMatrix', [[-1, 0, 0, -1, 0, 0]]], show], []],
    [
      'not of nonsense',
      [font, ['showText', ['text']], ['moveText', [Number.NaN, 'x']], show],
      ['a 0-5 792 10'],
    ],
  ])('%s', async (_, steps, expected) => {
    expect(await drawn(steps)).toEqual(expected);
  });
});

describe('strokes that stretch Arabic words', () => {
  const drawn = (text: string, unnamed = false): Glyph[] =>
    Array.from(text, (sign, index) => ({
      text: sign,
      left: 5 * index,
      right: 5 * index + 5,
      baseline: 100,
      size: 10,
      ...(unnamed && sign === '8' ? { unnamed: true as const } : {}),
    }));
  const read = (glyphs: readonly Glyph[]): string[] =>
    rowsOf(glyphs).map((row) => lineOf(row, true, true).text);

  test('are no figures, though the font has no character for them', () => {
    expect(read(drawn('ر8ارقلا', true))).toEqual(['القرار']);
  });

  test('a figure that its font names stays', () => {
    expect(read(drawn('8 رارقلا'))).toEqual(['القرار 8']);
    expect(read(drawn('8 رارقلا', true))).toEqual(['القرار 8']);
  });

  test('a glyph is unnamed where its font numbers glyphs on its own and the number is all there is', async () => {
    const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const glyph = (unicode: string, originalCharCode: number) => ({
      unicode,
      originalCharCode,
      width: 500,
      isSpace: false,
    });
    const named = Array.from('قراراتمجلسأ', (letter, index) => glyph(letter, index + 1));
    const unnamedOf = (shown: unknown[]): (string | undefined)[] =>
      glyphsOf(
        {
          codes: OPS,
          fnArray: [OPS.setFont, OPS.showText],
          argsArray: [['f', 10], [shown]],
        },
        () => ({ unit: 0.001 }),
        [1, 0, 0, -1, 0, 792],
      ).flatMap(({ text, unnamed }) => (unnamed === true ? [text] : []));
    expect(unnamedOf([...named, glyph('8', 56)])).toEqual(['8']);
    expect(unnamedOf(Array.from('plain text 8', (sign) => glyph(sign, sign.charCodeAt(0))))).toEqual([]);
  });
});
