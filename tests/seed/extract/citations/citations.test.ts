import { describe, expect, test } from 'vitest';
import { type Catalogue, readResolution } from '../../../../seed/extract/document.ts';
import { chineseText, readChinese, someResolutions } from '../../sample.ts';

type Row = readonly [text: string, targets: readonly string[]];

const cited = (text: string): string[] =>
  readChinese([text]).citations.map((citation) => citation.target.replace('S/RES/', ''));

describe('lists of resolutions in Chinese', () => {
  test.each<Row>([
    ['重申第1373(2001)号决议', ['1373 (2001)']],
    ['重申第 1373(2001)、1624(2005)和 2178(2014)号决议', ['1373 (2001)', '1624 (2005)', '2178 (2014)']],
    ['重申第1373(2001)号、第1624(2005)号和第2178(2014)号决议', ['1373 (2001)', '1624 (2005)', '2178 (2014)']],
    ['重申第1373(2001)号决议和第1624(2005)号决议', ['1373 (2001)', '1624 (2005)']],
    ['重申2001年9月28日第1373(2001)号和2005年9月14日第1624(2005)号决议', ['1373 (2001)', '1624 (2005)']],
    ['重申经第1624(2005)、2178(2014)号等其后相关决议订正的措施', ['1624 (2005)', '2178 (2014)']],
    [
      '重申大会第60/180号和安理会第1325(2000)号、大会第65/7号和安理会第1373(2001)号决议',
      ['1325 (2000)', '1373 (2001)'],
    ],
    ['重申第1373号决议', ['1373 (2001)']],
    ['重申第1325号和第1373号决议', ['1325 (2000)', '1373 (2001)']],
    ['重申第1373（2001）号决议', ['1373 (2001)']],
  ])('%s', (text, targets) => {
    expect(cited(text)).toEqual(targets);
  });
});

describe('what looks like a resolution of the Council and is none', () => {
  test.each([
    '重申大会第71/291号决议',
    '重申大会第242号决议',
    '重申人权理事会第45/34号决议',
    '注意到S/2017/375号文件',
    '欢迎1267委员会的工作',
    '欢迎1267/1989/2253伊黎伊斯兰国(达伊沙)和基地组织制裁委员会的工作',
    '注意到《公约》附件9和附件17',
    '注意到2015年至2017年期间的进展',
    '注意到第2617(2021)号决议',
  ])('%s', (text) => {
    expect(cited(text)).toEqual([]);
  });
});

describe('numbers against years', () => {
  test('a wrong year is corrected and kept as printed', () => {
    const [citation] = readChinese(['回顾第2195(2015)号决议']).citations;
    expect(citation).toMatchObject({
      target: 'S/RES/2195 (2014)',
      printed: '2195(2015)',
      yearCorrected: true,
    });
  });

  test('a number without a year says so', () => {
    const [citation] = readChinese(['回顾第1373号决议']).citations;
    expect(citation).toMatchObject({ target: 'S/RES/1373 (2001)', yearImplicit: true, yearCorrected: false });
  });

  test.each([
    ['回顾第25853(2021)号决议', 'unknown-resolution'],
    ['回顾第2618(2022)号决议', 'later-than-citing'],
  ])('%s is a warning and no citation', (text, code) => {
    const document = readChinese([text]);
    expect(document.citations).toEqual([]);
    expect(document.warnings).toEqual([expect.objectContaining({ code, paragraph: 'op1' })]);
  });
});

describe('numbers that the catalogue cannot tell alone', () => {
  test.each([
    ['回顾第99号决议', []],
    ['回顾第100号决议', ['unknown-resolution']],
  ])('%s in a late resolution: a small number without a year is not taken for one', (text, codes) => {
    const { citations, warnings } = readChinese([text]);
    expect(citations).toEqual([]);
    expect(warnings.map(({ code }) => code)).toEqual(codes);
  });

  test('one adopted later on the same day is none that could be cited', () => {
    const sameDay: Catalogue = {
      ...someResolutions,
      resolution: (number) =>
        number === 2618
          ? { number, year: 2021, adopted: '2021-12-30', title: 'Later that day' }
          : someResolutions.resolution(number),
    };
    const text = chineseText(['回顾以往各项决议'], ['回顾第2618(2021)号决议']);
    const { citations, warnings } = readResolution('sample.txt', text, sameDay);
    expect(citations).toEqual([]);
    expect(warnings).toEqual([expect.objectContaining({ code: 'later-than-citing', paragraph: 'op1' })]);
  });
});

describe('how it is cited', () => {
  test.each([
    ['回顾第1373(2001)号决议', 'recalls'],
    ['欢迎取得进展，又重申第1373(2001)号决议的重要性', 'reaffirms'],
    ['促请会员国按照安全理事会第1373(2001)号决议采取行动', 'pursuant-to'],
    ['促请会员国执行第1373(2001)号决议', 'implements'],
    ['着重指出第1373号决议得以执行的重要性', 'emphasizes'],
  ])('%s: %s', (text, force) => {
    expect(readChinese([text]).citations[0]?.force).toBe(force);
  });

  test.each([
    ['请秘书长依照第1373(2001)号决议第6段提交报告', ['6']],
    ['请秘书长依照第1373(2001)号决议第1(a)段和第3(b)段提交报告', ['1(a)', '3(b)']],
    ['请秘书长依照第1373(2001)号决议第7(d)和(e)段提交报告', ['7(d)', '7(e)']],
    ['请秘书长依照第1373(2001)号决议提交报告', null],
  ])('pinpoint of %s', (text, pinpoint) => {
    expect(readChinese([text]).citations[0]?.pinpoint).toEqual(pinpoint);
  });

  test('a citation inside a committee’s name is marked, and nothing builds on it', () => {
    const document = readChinese([
      '鼓励反恐执行局与第1267(1999)、1989(2011)和2253(2015)号决议所设委员会合作',
    ]);
    expect(document.citations.map((citation) => citation.inName)).toEqual(Array(3).fill('1267-COMMITTEE'));
    expect(document.mandates[0]?.buildsOn).toEqual([]);
    expect(document.mandates[0]?.involves).toContain('1267-COMMITTEE');
  });
});
