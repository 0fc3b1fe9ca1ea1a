import { describe, expect, test } from 'vitest';
import type { Language } from '../../../../seed/document.ts';
import { readIn } from '../../languages/samples.ts';
import { readChinese } from '../../sample.ts';

const found = (text: string): string[] => readChinese([text]).instruments.map((instrument) => instrument.id);

describe('documents other than Council resolutions', () => {
  test.each<readonly [string, readonly string[]]>([
    ['回顾《联合国全球反恐战略》(A/RES/60/288)', ['GLOBAL-COUNTER-TERRORISM-STRATEGY', 'A/RES/60/288']],
    ['回顾大会 2017 年 6 月 15 日第 71/291 号决议', ['A/RES/71/291']],
    ['回顾人权理事会第45/34号决议', []],
    ['回顾S/PRST/2021/19号主席声明', ['S/PRST/2021/19']],
    ['回顾“某项国际框架”(S/2017/375)', ['S/2017/375']],
    [
      '欢迎《马德里指导原则》及其2018年增编',
      ['MADRID-GUIDING-PRINCIPLES', 'MADRID-GUIDING-PRINCIPLES-ADDENDUM'],
    ],
    [
      '注意到《国际民用航空公约》附件 9 和附件 17',
      ['CHICAGO-CONVENTION', 'CHICAGO-CONVENTION-ANNEX-9', 'CHICAGO-CONVENTION-ANNEX-17'],
    ],
    ['鼓励金融行动特别工作组落实建议 6', ['FATF-RECOMMENDATION-6']],
    ['鼓励委员会落实建议 6', []],
    ['欢迎《某地区和平路线图》', ['某地区和平路线图']],
  ])('%s', (text, ids) => {
    expect(found(text)).toEqual(ids);
  });

  test('a title names the symbol that follows it', () => {
    expect(readChinese(['回顾“某项国际框架”(S/2017/375)']).names).toContainEqual({
      id: 'S/2017/375',
      kind: 's-document',
      name: '某项国际框架',
    });
  });
});

describe('a title over several lines is one line', () => {
  test.each<readonly [language: Language, text: string, id: string]>([
    ['en', 'Welcomes the “Guiding Principles on\nBorder Control”', 'Guiding Principles on Border Control'],
    ['zh', '欢迎《某地区\n和平路线图》', '某地区和平路线图'],
  ])('%s: %s', (language, text, id) => {
    expect(readIn(language, [text]).instruments.map((instrument) => instrument.id)).toEqual([id]);
  });
});

describe('resolutions of the Assembly that are counted by sessions', () => {
  test.each<readonly [language: Language, text: string, ids: readonly string[]]>([
    ['en', 'Recalls General Assembly resolution 1514 (XV)', ['A/RES/1514 (XV)']],
    ['en', 'Recalls resolutions 1761 (XVII) and 377 A (V)', ['A/RES/1761 (XVII)', 'A/RES/377A (V)']],
    ['en', 'Recalls resolution 1474 (ES-IV)', ['A/RES/1474 (ES-IV)']],
    ['en', 'Recalls Economic and Social Council resolution 663 (XXIV)', []],
    ['fr', 'Rappelle la résolution 1514 (XV) de l’Assemblée générale', ['A/RES/1514 (XV)']],
    ['es', 'Recuerda la resolución 1514 (XV) de la Asamblea General', ['A/RES/1514 (XV)']],
    ['ru', 'ссылается на резолюцию 1514 (XV) Генеральной Ассамблеи', ['A/RES/1514 (XV)']],
    ['ar', 'يشير إلى قرار الجمعية العامة 1514 (XV)', ['A/RES/1514 (XV)']],
  ])('%s: %s', (language, text, ids) => {
    const { instruments, citations, warnings } = readIn(language, [text]);
    expect(instruments.filter(({ kind }) => kind === 'ga-resolution').map(({ id }) => id)).toEqual(ids);
    expect({ citations, warnings }).toEqual({ citations: [], warnings: [] });
  });
});
