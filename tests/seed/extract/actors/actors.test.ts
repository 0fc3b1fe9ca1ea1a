import { describe, expect, test } from 'vitest';
import { readChinese } from '../../sample.ts';

const mentions = (...operative: readonly string[]): string[] =>
  readChinese(operative).actors.map((actor) => `${actor.id} ${actor.printed}`);

describe('actors by name', () => {
  test.each<readonly [string, readonly string[]]>([
    ['欢迎反恐怖主义委员会执行局的工作', ['CTED 反恐怖主义委员会执行局']],
    ['欢迎反恐怖主义委员会的工作', ['CTC 反恐怖主义委员会']],
    ['欢迎全球反恐论坛和全球互联网反恐论坛', ['GCTF 全球反恐论坛', 'GIFCT 全球互联网反恐论坛']],
    ['欢迎联合国毒品和犯罪问题办公室的工作', ['UNODC 联合国毒品和犯罪问题办公室']],
    ['欢迎金融行动特别工作组形式区域机构', ['FSRB 金融行动特别工作组形式区域机构']],
    ['欢迎1267 委员会分析支助和制裁监测组', ['MONITORING-TEAM 1267 委员会分析支助和制裁监测组']],
    ['欢迎1718委员会的工作', ['1718-COMMITTEE 1718委员会']],
    ['欢迎在扩大会员名额方面取得进展', []],
    ['欢迎提交报告，说明三个机构的分工', []],
    ['欢迎社交媒体公司', ['社交媒体公司 社交媒体公司']],
    ['欢迎大会第71/291号决议', []],
    ['欢迎执行《联合国全球反恐战略》', []],
  ])('%s', (text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });
});

describe('words that stand for an actor named before', () => {
  test.each<readonly [readonly string[], string]>([
    [['请反恐执行局开展工作', '欢迎对执行局的支持'], 'CTED 执行局'],
    [['请反恐委员会开展工作，向委员会提交报告'], 'CTC 委员会'],
    [['请反恐委员会主席开会，还请主席通报情况'], 'CTC-CHAIR 主席'],
    [['请反恐执行局与反恐办协调并在后者支持下工作'], 'OCT 后者'],
    [['注意到全球互联网反恐论坛，呼吁该反恐论坛扩大互动'], 'GIFCT 反恐论坛'],
  ])('%s', (texts, last) => {
    expect(mentions(...texts).at(-1)).toBe(last);
  });

  test('are a name of their own where nobody of the kind was named', () => {
    expect(mentions('欢迎对执行局的支持')).toEqual(['执行局 执行局']);
  });
});
