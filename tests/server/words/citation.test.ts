import { describe, expect, test } from 'vitest';
import { citeDocument, citePlace, citePlaces } from '../../../server/words/citation.ts';
import { paragraphName } from '../../../server/words/gist/wording.ts';
import { createTranslation } from '../../../server/words/translation.ts';

const cases = [
  ['S/RES/2617 (2021)', 'S/RES/2617 (2021)', '第2617(2021)号决议'],
  ['S/RES/2617 (2021)#op17', 'S/RES/2617 (2021), para. 17', '第2617(2021)号决议第17段'],
  ['S/RES/2617 (2021)#op17.2', 'S/RES/2617 (2021), para. 17', '第2617(2021)号决议第17段'],
  ['S/RES/2617 (2021)#pp3', 'S/RES/2617 (2021), preambular para. 3', '第2617(2021)号决议序言部分第3段'],
  ['S/RES/101 (1953)#B.op2', 'S/RES/101 (1953), part B, para. 2', '第101(1953)号决议B部分第2段'],
  ['S/RES/1267 (1999)#annex2', 'S/RES/1267 (1999), annex 2', '第1267(1999)号决议附件2'],
  ['S/RES/1267 (1999)#annex', 'S/RES/1267 (1999), annex', '第1267(1999)号决议附件'],
  ['A/RES/60/288', 'A/RES/60/288', 'A/RES/60/288'],
] as const;

describe.each(['en', 'zh'] as const)('citations in %s', (language) => {
  const { t } = createTranslation(language);
  test.each(cases)('%s', (id, en, zh) => {
    expect(citePlace(id, t)).toBe({ en, zh }[language]);
  });
});

test.each([
  [
    ['S/RES/2178 (2014)#op21', 'S/RES/2178 (2014)#op9', 'S/RES/2178 (2014)#op9'],
    'S/RES/2178 (2014), paras. 9 and 21',
    '第2178(2014)号决议第9和21段',
  ],
  [
    ['S/RES/2178 (2014)#pp1', 'S/RES/2178 (2014)#pp2'],
    'S/RES/2178 (2014), preambular paras. 1 and 2',
    '第2178(2014)号决议序言部分第1和2段',
  ],
  [
    ['S/RES/101 (1953)#B.op1', 'S/RES/101 (1953)#B.op2'],
    'S/RES/101 (1953), part B, paras. 1 and 2',
    '第101(1953)号决议B部分第1和2段',
  ],
  [['S/RES/2178 (2014)#op9', 'S/RES/2178 (2014)#pp1'], null, null],
  [['S/RES/2178 (2014)#op9', 'S/RES/2170 (2014)#op9'], null, null],
  [['S/RES/2178 (2014)#op9'], null, null],
  [['S/RES/2178 (2014)', 'S/RES/2170 (2014)'], null, null],
])('%j together', (ids, en, zh) => {
  const cited = (language: 'en' | 'zh', and: string) =>
    citePlaces(ids, createTranslation(language).t, (numbers) => numbers.join(and));
  expect([cited('en', ' and '), cited('zh', '和')]).toEqual([en, zh]);
});

test.each([
  ['S/RES/101 (1953)#B.op2', 2, 'Operative paragraph 2 of part B', 'B部分执行部分第2段'],
  ['S/RES/161 (1961)#II.op1', null, 'Operative paragraph 1 of part II', 'II部分执行部分第1段'],
  ['S/RES/2617 (2021)#op17', 17, 'Operative paragraph 17', '执行部分第17段'],
])('%s is labelled with its part', (id, number, en, zh) => {
  const named = (language: 'en' | 'zh') =>
    paragraphName({ id, kind: 'operative', number }, createTranslation(language).t);
  expect([named('en'), named('zh')]).toEqual([en, zh]);
});

test('a document that is no resolution goes by its name, where it has one', () => {
  const { t } = createTranslation('en');
  expect(citeDocument('GLOBAL-STRATEGY', t, 'the Global Strategy')).toBe('the Global Strategy');
});
