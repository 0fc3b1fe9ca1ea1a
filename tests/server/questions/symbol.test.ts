import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numbersBeginningWith, parseSymbol } from '../../../server/questions/graph/symbol.ts';

test.each([
  ['2617', 2617, null, null],
  ['S/RES/2617', 2617, null, null],
  ['S/RES/2617 (2021)', 2617, 2021, null],
  ['s/res/2617(2021)', 2617, 2021, null],
  [' S / RES / 2617 （2021） ', 2617, 2021, null],
  ['２６１７', 2617, null, null],
  ['٢٦١٧', 2617, null, null],
  ['第2617号', 2617, null, null],
  ['第2617(2021)号决议', 2617, 2021, null],
  ['第 2617 (2021) 号决议', 2617, 2021, null],
  ['安理会第1373号决议', 1373, null, null],
  ['resolution 2617 of 2021', 2617, 2021, null],
  ['Resolution 2617 (2021)', 2617, 2021, null],
  ['UN Security Council Resolution 242', 242, null, null],
  ['UNSCR 1325', 1325, null, null],
  ['résolution 2617 (2021)', 2617, 2021, null],
  ['resolución 2617 de 2021', 2617, 2021, null],
  ['резолюция 2617 (2021)', 2617, 2021, null],
  ['القرار 2617 (2021)', 2617, 2021, null],
  ['2617 op17', 2617, null, 'op17'],
  ['S/RES/2617 (2021)#op17', 2617, 2021, 'op17'],
  ['S/RES/2617 (2021)#op17.1', 2617, 2021, 'op17.1'],
  ['S/RES/2617 (2021), paragraph 17', 2617, 2021, 'op17'],
  ['2617 para. 17', 2617, null, 'op17'],
  ['2617 pp3', 2617, null, 'pp3'],
  ['第2617号决议第17段', 2617, null, 'op17'],
  ['101 B op2', 101, null, 'B.op2'],
  ['S/RES/101 (1953)#B.op2', 101, 1953, 'B.op2'],
  ['S/RES/101 (1953)#b.op2.1', 101, 1953, 'B.op2.1'],
  ['S/RES/161 (1961), part II, para. 1', 161, 1961, 'II.op1'],
  ['第101号决议B部分第2段', 101, null, 'B.op2'],
  ['1244 annex1', 1244, null, 'annex1'],
  ['paragraph 17 of resolution 2617 (2021)', 2617, 2021, 'op17'],
  ['operative paragraph 4 of the resolution 2617', 2617, null, 'op4'],
  ['preambular paragraph 3 of 2617', 2617, null, 'pp3'],
  ['para. 17, S/RES/2617 (2021)', 2617, 2021, 'op17'],
  ['op17.2 2617', 2617, null, 'op17.2'],
  ['paragraphe 17 de la résolution 2617 (2021)', 2617, 2021, 'op17'],
  ['párrafo 17 de la resolución 2617', 2617, null, 'op17'],
  ['пункт 17 резолюции 2617 (2021)', 2617, 2021, 'op17'],
  ['الفقرة 17 من القرار 2617', 2617, null, 'op17'],
  ['第17段，第2617号决议', 2617, null, 'op17'],
  ['https://undocs.org/S/RES/2617(2021)', 2617, 2021, null],
  ['https://docs.un.org/en/S/RES/2617%20(2021)', 2617, 2021, null],
  ['undocs.org/ch/S/RES/2617(2021)?direct=true', 2617, 2021, null],
])('%s names a resolution', (text, number, year, part) => {
  expect(parseSymbol(text)).toEqual({ number, year, part });
});

test.each([
  'A/RES/60/288',
  'S/2017/375',
  '60/288',
  'CTED',
  '反恐执行局',
  '',
  '0',
  '26171',
  '2617 17',
  'in 2021 op',
  'paragraph 17',
  'op17 of CTED',
  'https://undocs.org/S/2017/375',
  'https://example.org/S/RES/2617(2021)',
  'https://undocs.org/%E0%A4%A',
])('"%s" names none', (text) => {
  expect(parseSymbol(text)).toBeNull();
});

test('any text is read or refused, without an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const symbol = parseSymbol(text);
      expect(symbol === null || symbol.number > 0).toBe(true);
    }),
  );
});

test('what is printed by the catalogue is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1946, max: 2099 }), (number, year) => {
      expect(parseSymbol(`S/RES/${number} (${year})`)).toEqual({ number, year, part: null });
    }),
  );
});

test('numbers that begin with digits are exactly those', () => {
  const beginning = (digits: number) =>
    Array.from({ length: 9999 }, (_, index) => index + 1).filter((number) =>
      String(number).startsWith(String(digits)),
    );
  for (const digits of [1, 9, 26, 261, 2617]) expect(numbersBeginningWith(digits)).toEqual(beginning(digits));
});
