import { describe, expect, test } from 'vitest';
import { isRecallingError } from '../../../../seed/error.ts';
import { readResolution } from '../../../../seed/extract/document.ts';
import { joiner } from '../../../../seed/extract/paragraphs/join.ts';
import { linesOf } from '../../../../seed/extract/paragraphs/lines.ts';
import { opensWithItem } from '../../../../seed/extract/paragraphs/opening-marks.ts';
import { structureOf } from '../../../../seed/extract/paragraphs/paragraphs.ts';
import { allLanguages } from '../../../../seed/languages/all.ts';
import { someResolutions } from '../../sample.ts';

const zh = allLanguages.find((forms) => forms.code === 'zh');
const passages = (lines: readonly string[]): string[] => {
  if (zh === undefined) throw new Error('Chinese is not read.');
  return structureOf(linesOf(lines.join('\n')), zh)?.passages.map(({ id, text }) => `${id} ${text}`) ?? [];
};

const head = ['第 2617(2021)号决议', '', '安全理事会于 2021 年 12 月 30 日通过', '', '  安全理事会，', ''];

describe('lines as they come out of a PDF', () => {
  test('blank lines between all lines, a page break inside a paragraph, furniture', () => {
    expect(
      passages([
        ...head,
        ' 回顾以往关于这一局势的各项决议和主席声明，特别',
        '',
        '是与执行工作有关的决议，并重申安理会',
        'S/RES/2617 (2021)',
        '21-19367 2/13',
        ' 对和平的承诺， ',
        '  欢迎取得的进展， ',
        '',
        ' 1. 决定继续审查',
        '',
        '这一局势； ',
        '',
        ' 2. 请秘书长报告。 ',
      ]),
    ).toEqual([
      'pp1 回顾以往关于这一局势的各项决议和主席声明，特别是与执行工作有关的决议，并重申安理会对和平的承诺，',
      'pp2 欢迎取得的进展，',
      'op1 决定继续审查这一局势；',
      'op2 请秘书长报告。',
    ]);
  });

  test('a number split from what belongs to it', () => {
    expect(
      passages([
        ...head,
        ' 回顾第',
        '',
        '1535(2004)号、第 1787(2007)号和第',
        '',
        '2395(2017)号决议，',
        '',
        ' 1. 决定处理此案。',
      ])[0],
    ).toBe('pp1 回顾第 1535(2004)号、第 1787(2007)号和第 2395(2017)号决议，');
  });
});

describe('the order of printed numbers', () => {
  const numbered = (...operative: readonly string[]): string[] =>
    passages([...head, '  回顾以往各项决议，', ...operative.flatMap((text) => ['', `  ${text}`])]).slice(1);

  test('two numbers may be missing', () => {
    expect(numbered('1. 决定采取行动；', '2. 请秘书长报告；', '5. 决定处理此案。')).toEqual([
      'op1 决定采取行动；',
      'op2 请秘书长报告；',
      'op5 决定处理此案。',
    ]);
  });

  test('a list that counts within a paragraph, past the number that comes next, is part of it', () => {
    expect(
      numbered(
        '1. 决定采取以下措施：',
        '1. 冻结资产；',
        '2. 旅行限制；',
        '3. 武器禁运；',
        '4. 边界管制；',
        '2. 请秘书长报告；',
        '3. 决定处理此案。',
      ),
    ).toEqual([
      'op1 决定采取以下措施：\n1. 冻结资产；\n2. 旅行限制；\n3. 武器禁运；\n4. 边界管制；',
      'op2 请秘书长报告；',
      'op3 决定处理此案。',
    ]);
  });
});

describe('text with indents and blank lines between paragraphs', () => {
  const body = [
    '    回顾其各项决议，',
    '',
    '    1. 请反恐执行局：',
    '',
    '    (a) 评估进展；',
    '',
    '    (b) 提出建议；',
    '',
    '    政治局势',
    '',
    '    2. 决定继续处理此案。',
  ];

  test('lettered items stay with their paragraph, section titles with none', () => {
    expect(passages([...head, ...body])).toEqual([
      'pp1 回顾其各项决议，',
      'op1 请反恐执行局：\n(a) 评估进展；\n(b) 提出建议；',
      'op2 决定继续处理此案。',
    ]);
  });

  test('what follows an annex heading is the annex, numbers and all', () => {
    const annexed = passages([
      ...head,
      ...body,
      '',
      '    附件一',
      '',
      '    1. 收到申请后，监察员应予确认；',
      '',
      '    附件二',
      '',
      '    说明。',
    ]);
    expect(annexed.slice(3)).toEqual([
      'annex 附件一\n1. 收到申请后，监察员应予确认；',
      'annex2 附件二\n说明。',
    ]);
  });

  test('an operative paragraph without a number is told by its end', () => {
    expect(passages([...head, '    审议了某国的申请，', '', '    建议大会接纳某国为会员国。'])).toEqual([
      'pp1 审议了某国的申请，',
      'op1 建议大会接纳某国为会员国。',
    ]);
  });

  test('a decimal at the start of a line is no paragraph number', () => {
    expect(
      passages([...head, '    1. 促请各方遣返前', '3.23 运动战斗人员；', '', '    2. 决定处理此案。']),
    ).toHaveLength(2);
  });
});

test.each(['(a)', 'a)', '(iv)', '㈠', '(二)', '（三）', '(ب)', '(هـ)', '’1‘', '–'])(
  '%s opens an item',
  (label) => {
    expect(opensWithItem(`${label} …`)).toBe(true);
  },
);

describe('the heading', () => {
  const read = (lines: readonly string[]) =>
    readResolution(
      'x.txt',
      [...lines, '  安全理事会，', '', '  回顾以往决议，', '', '  1. 决定处理此案。'].join('\n'),
      someResolutions,
    );

  test.each([
    [['第 2617 (2021)号决议', '2021 年 12 月 30 日安全理事会第 8936 次会议通过'], '2021-12-30', 8936],
    [['第2617(2021)号决议', '安全理事会于 2021 年 12 月 30 日通过'], '2021-12-30', null],
    [['S/RES/2617 (2021)', '第2617(2021)号决议'], '2021-12-30', null],
  ])('%s', (lines, adopted, meeting) => {
    expect(read(lines)).toMatchObject({ symbol: 'S/RES/2617 (2021)', adopted, meeting, language: 'zh' });
  });

  test.each([
    ['', 'This is a novel. It was a dark night.\n\nThe end.', 'this is not the text'],
    ['without a number', '安全理事会，\n\n回顾，\n\n1. 决定。', 'the heading does not give'],
    ['without paragraphs', 'S/RES/2617 (2021)\n\nThe Security Council,\n', 'has no paragraphs'],
  ])('a text that is no resolution %s is refused with what is missing', (_, text, told) => {
    const refusal = (() => {
      try {
        readResolution('x.txt', text, someResolutions);
        return null;
      } catch (error) {
        return error;
      }
    })();
    expect(isRecallingError(refusal) && refusal.code).toBe('not-a-resolution');
    expect(isRecallingError(refusal) && refusal.message).toContain(told);
  });
});

describe('joining lines', () => {
  const all = ['于 2021 年', '第 7 段'];
  test.each([
    [['和第', '1373(2001)号'], '和第 1373(2001)号'],
    [['第1373', '(2001)号'], '第1373(2001)号'],
    [['维持国', '际和平'], '维持国际和平'],
    [['文件 S/PRST/', '2021/19'], '文件 S/PRST/2021/19'],
  ])('%s', (lines, text) => {
    expect(joiner('tight', all)(lines)).toBe(text);
  });
});

describe('a text whose paragraphs run on behind the Council’s name', () => {
  const runOn = (body: string): string[] =>
    readResolution('x.txt', `RESOLUTION 1267 (1999)\n\n${body}\n`, someResolutions).paragraphs.map(
      ({ id, text }) => `${id} ${text}`,
    );

  test.each<readonly [string, readonly string[]]>([
    [
      'The Security Council, Recalling its resolution 242 (1967) of 22 November 1967, Acting under Chapter VII of the Charter, 1. Decides to extend the period in paragraphs 1, 2 and 8 until 4 May 2000; 2. Decides to remain seized.',
      [
        'pp1 Recalling its resolution 242 (1967) of 22 November 1967,',
        'pp2 Acting under Chapter VII of the Charter,',
        'op1 Decides to extend the period in paragraphs 1, 2 and 8 until 4 May 2000;',
        'op2 Decides to remain seized.',
      ],
    ],
    [
      'The Security Council, Having examined the application of Ruritania (S/1999/1), Recommends to the General Assembly that it be admitted.',
      [
        'pp1 Having examined the application of Ruritania (S/1999/1),',
        'op1 Recommends to the General Assembly that it be admitted.',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(runOn(text)).toEqual(expected);
  });
});
