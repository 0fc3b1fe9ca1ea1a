import { describe, expect, test } from 'vitest';
import { addPeriod } from '../../../../seed/calendar.ts';
import { readChinese } from '../../sample.ts';

type Due = readonly [kind: string, due: string | null, recurrence: string | null, period: string | null];

const due = (text: string): Due[] =>
  readChinese([text]).mandates.flatMap((mandate) =>
    mandate.deliverables.map(({ kind, due, recurrence, period }): Due => [kind, due, recurrence, period]),
  );

describe('deliverables, counted from the adoption on 30 December 2021', () => {
  test.each<readonly [string, readonly Due[]]>([
    ['请秘书长在 2022 年 3 月 30 日前提交报告', [['report', '2022-03-30', null, null]]],
    ['请秘书长至迟于2023年3月30日报告进展', [['report', '2023-03-30', null, null]]],
    ['请秘书长在 2022 年 12 月之前提交报告', [['report', '2022-12', null, null]]],
    ['还决定在2023年12月31日前开展一次审查', [['review', '2023-12-31', null, null]]],
    ['决定将任务期限延长至2022年12月31日', [['expiry', '2022-12-31', null, null]]],
    ['决定反恐执行局在直至 2025 年 12 月 31 日终了期间继续运作', [['expiry', '2025-12-31', null, null]]],
    ['决定从本决议通过之日起再延长12个月', [['expiry', '2022-12-30', null, 'P12M']]],
    ['请反恐执行局在本决议通过后六个月内审查情况', [['review', '2022-06-30', null, 'P6M']]],
    ['请反恐执行局在提交初次报告后 12 个月之内报告进展', [['report', null, null, 'P12M']]],
    ['请反恐委员会至少每年一次向安理会报告', [['report', null, 'P1Y', null]]],
    ['鼓励反恐办每年两次向反恐委员会通报', [['briefing', null, 'P6M', null]]],
    ['请秘书长每六个月报告一次', [['report', null, 'P6M', null]]],
    ['请秘书长每季度提交报告', [['report', null, 'P3M', null]]],
    ['指示反恐执行局对活动进行年度审查', [['review', null, 'P1Y', null]]],
    ['欢迎2021年7月2日的审查', []],
    ['欢迎秘书长在2022年3月30日前提交报告', []],
    ['请秘书长考虑2019年3月30日前的情况', []],
    ['请秘书长定期报告', [['report', null, null, null]]],
    ['请反恐委员会定期举行会议', []],
  ])('%s', (text, expected) => {
    expect(due(text)).toEqual(expected);
  });
});

describe('adding a period to a date', () => {
  test.each([
    ['2021-12-30', 'P6M', '2022-06-30'],
    ['2021-08-31', 'P6M', '2022-02-28'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2021-12-30', 'P90D', '2022-03-30'],
    ['2021-12-30', 'P2W', '2022-01-13'],
  ])('%s plus %s is %s', (date, period, expected) => {
    expect(addPeriod(date, period)).toBe(expected);
  });
});
