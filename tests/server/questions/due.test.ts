import { expect, test } from 'vitest';
import { dueRange, earliestDue } from '../../../server/questions/mandates/due.ts';
import { areBackwards, isDueWithin } from '../../../server/words/due-dates.ts';

test.each([
  ['2022-03-30', undefined, '2022-03-30', true],
  ['2022-03-30', undefined, '2022-03-29', false],
  ['2022-03-30', '2022-03-30', undefined, true],
  ['2022-03-30', '2022-03-31', undefined, false],
  ['2022-12', '2022-12-15', undefined, true],
  ['2022-12', undefined, '2022-12-01', true],
  ['2022-12', undefined, '2022-11-30', false],
  ['2022-12-31', undefined, '2022-12', true],
  ['2023-01-01', undefined, '2022-12', false],
  ['2022-12-01', '2022-12', undefined, true],
  ['2025-12-31', '2023-01-01', '2025-12-31', true],
  ['2026-01-01', '2023-01-01', '2025-12-31', false],
])('%s between %s and %s: %s', (due, after, before, expected) => {
  expect(isDueWithin(due, after, before)).toBe(expected);
  const { from, to } = dueRange(after, before);
  if (expected) expect(due >= from && due <= to).toBe(true);
});

test.each([
  [[], null],
  [['2022-12'], '2022-12-31'],
  [['2022-12', '2022-12-15'], '2022-12-15'],
  [['2025-12-31', '2023-03-30'], '2023-03-30'],
])('the earliest of %j is %s', (dates, expected) => {
  expect(earliestDue(dates)).toBe(expected);
});

test.each([
  ['2022-03-30', '2022-03-30', false],
  ['2022-03-31', '2022-03-30', true],
  ['2022-03-31', '2022-03', false],
  ['2022-04', '2022-03-31', true],
  ['2022-03', '2022-03-01', false],
  [null, '2022-03-30', false],
  ['2022-03-30', null, false],
])('no day lies between %s and %s: %s', (after, before, expected) => {
  expect(areBackwards(after, before)).toBe(expected);
});
