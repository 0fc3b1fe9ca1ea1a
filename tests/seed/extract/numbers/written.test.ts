import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../../seed/catalogue/catalogue.ts';
import { withFigures } from '../../../../seed/extract/numbers/written.ts';
import { readParts } from '../../../../seed/read/bytes.ts';

describe('numbers written in characters', () => {
  test.each([
    ['第二四二(一九六七)号决议', '第242(1967)号决议'],
    ['第三三八（一九七三年）号和第四六五(一九八○)号决议', '第338（1973年）号和第465(1980)号决议'],
    ['第二四二(一九六七)、二五二(一九六八)号决议', '第242(1967)、252(1968)号决议'],
    ['第一三七三号决议第二段', '第1373号决议第二段'],
  ])('%s', (text, expected) => {
    expect(withFigures(text)).toBe(expected);
  });

  test.each([
    '一九六七年十一月二十二日',
    '第二号报告',
    '三三两两(一组)',
    '四个月内',
    'resolution 242 (1967)',
  ])('stay as they are in %s', (text) => {
    expect(withFigures(text)).toBe(text);
  });
});

test('a Chinese page of the 1960s is read by its numbers in characters, also where a line breaks them', async () => {
  const page = [
    '第二五二(一九六八)号决议',
    '一九六八年五月二十一日',
    '安全理事会，',
    '    回顾其一九六七年十一月二十二日第二四',
    '二(一九六七)号决议，',
    '    1．议决继续审议这一问题；',
    '    2．吁请有关各方同秘书长充分合作。',
    '第一四二六次会议以十三票对零票通过。',
  ].join('\n');
  const [part] = await readParts('page.txt', new TextEncoder().encode(page), catalogue);
  expect(part).toMatchObject({
    document: {
      symbol: 'S/RES/252 (1968)',
      adopted: '1968-05-21',
      citations: [{ target: 'S/RES/242 (1967)', paragraph: 'pp1' }],
    },
  });
});
