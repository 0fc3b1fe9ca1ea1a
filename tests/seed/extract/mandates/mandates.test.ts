import { describe, expect, test } from 'vitest';
import { readChinese } from '../../sample.ts';

const clauses = (text: string): string[] =>
  readChinese([text]).mandates.map((mandate) => `${mandate.verb} ${mandate.verbType}`);

describe('clauses', () => {
  test.each<readonly [string, readonly string[]]>([
    ['决定继续处理此案', ['决定 decides']],
    ['决定延长任务，还决定开展审查', ['决定 decides', '还决定 decides']],
    [
      '欢迎进展，强烈敦促会员国努力，并鼓励捐助方支持',
      ['欢迎 welcomes', '强烈敦促 urges', '鼓励 encourages'],
    ],
    ['促请会员国合作，在此方面表示注意到有关建议', ['促请 calls-upon', '表示注意到 takes-note']],
    ['在此方面，请秘书长提交报告', ['请 requests']],
    ['请秘书长并促请区域组织提供支持', ['请 requests', '促请 calls-upon']],
    ['强调指出必须合作，同时强调透明', ['强调指出 emphasizes']],
    ['请会员国应请求提供协助', ['请 requests']],
    ['请反恐委员会主席召开会议，并邀请反恐办参加', ['请 requests']],
    ['关切地注意到局势，再次呼吁各方克制', ['关切地注意到 takes-note', '再次呼吁 calls-upon']],
    ['(a) 请秘书长提交报告', ['请 requests']],
    ['确认，此项工作至关重要', ['确认 recognizes']],
  ])('%s', (text, expected) => {
    expect(clauses(text)).toEqual(expected);
  });

  test('lettered items belong to the clause above them', () => {
    const [mandate] = readChinese(['请反恐执行局：\n\n (a) 评估进展；\n\n (b) 决定下一步']).mandates;
    expect(mandate?.id).toBe('op1.1');
    expect(readChinese(['请反恐执行局：\n\n (a) 评估进展；\n\n (b) 决定下一步']).mandates).toHaveLength(1);
  });
});

test('a paragraph that is all lettered items has a clause in each', () => {
  const { mandates } = readChinese(['(a) 强调会员国必须合作；\n\n (b) 促请反恐办提交报告']);
  expect(mandates.map(({ verb, assignees }) => [verb, assignees])).toEqual([
    ['强调', ['MEMBER-STATES']],
    ['促请', ['OCT']],
  ]);
});

describe('assignees and those involved', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['请反恐执行局与反恐办合作', ['CTED'], ['OCT']],
    ['鼓励国际民航组织和反恐执行局继续合作', ['ICAO', 'CTED'], []],
    [
      '促请反恐办、所有其他相关的联合国基金和方案、会员国和捐助方提供支持',
      ['OCT', 'UN-ENTITIES', 'MEMBER-STATES', 'DONORS'],
      [],
    ],
    ['强烈敦促所有会员国执行国际标准', ['MEMBER-STATES'], []],
    ['指示反恐委员会在反恐执行局支持下确定名单', ['CTC'], ['CTED']],
    ['还请主席邀请会员国', ['主席'], ['MEMBER-STATES']],
    ['决定，反恐执行局将继续在反恐委员会指导下运作', ['CTED'], ['CTC']],
    ['强调指出，反恐执行局和反恐办的主管应定期举行会议', ['OCT', 'CTED'], []],
    ['特别指出，反恐委员会在反恐执行局支持下，可修改名单', ['CTC'], ['CTED']],
    ['重申会员国有义务防止恐怖主义', ['MEMBER-STATES'], []],
    ['欢迎反恐执行局与反恐办合作', [], ['CTED', 'OCT']],
    ['回顾反恐执行局将提交报告', [], ['CTED']],
    ['请反恐委员会向安理会报告', ['CTC'], ['SC']],
    ['决定继续积极处理此案', [], []],
  ])('%s', (text, assignees, involves) => {
    const [mandate] = readChinese([text]).mandates;
    expect({ assignees: mandate?.assignees, involves: mandate?.involves }).toEqual({ assignees, involves });
  });
});

describe('what a mandate builds on', () => {
  test('the clause, the paragraph, the preamble, each document once with its closest basis', () => {
    const document = readChinese(
      ['请反恐执行局评估第2178(2014)号决议的执行情况，又重申第1624(2005)号决议和第2178(2014)号决议'],
      ['回顾第1373(2001)和2178(2014)号决议'],
    );
    expect(document.mandates[0]?.buildsOn).toEqual([
      { target: 'S/RES/2178 (2014)', basis: 'clause' },
      { target: 'S/RES/1624 (2005)', basis: 'paragraph' },
      { target: 'S/RES/1373 (2001)', basis: 'preamble' },
    ]);
  });
});
