import { describe, expect, test } from 'vitest';
import { deadlinesOf, placeInTime } from '../../client/views/actor/deadlines.ts';
import { groupRows, partnersOf } from '../../client/views/actor/groups.ts';
import { linesOf } from '../../client/views/actor/lines.ts';
import { rowsFor } from '../../client/views/actor/rows.ts';
import { joined } from '../../client/views/actor/useMandates.ts';
import { aDeliverable, aMandate } from './support/documents.ts';

const older = { resolution: 'S/RES/2395 (2017)', adopted: '2017-12-21' };
const mandates = [
  aMandate('op2', 1, {
    verbType: 'decides',
    assignees: ['CTED'],
    deliverables: [aDeliverable({ id: 'a', kind: 'expiry', due: '2025-12-31' })],
  }),
  aMandate('op7', 1, {
    verbType: 'urges',
    assignees: ['CTED'],
    involves: ['CTC'],
    deliverables: [aDeliverable({ id: 'b', due: '2022-12' }), aDeliverable({ id: 'c', due: '2022-03-30' })],
  }),
  aMandate('op9', 1, {
    ...older,
    id: 'S/RES/2395 (2017)#op9.1',
    verbType: 'urges',
    assignees: ['OCT', 'CTC'],
  }),
  aMandate('op10', 1, {
    verbType: 'recalls',
    assignees: ['OCT'],
    involves: ['CTED'],
    deliverables: [aDeliverable({ id: 'd', recurrence: 'P1Y' })],
  }),
];
const rows = rowsFor('CTED', mandates, () => '', 'OCT');
const shapeOf = (groups: ReturnType<typeof groupRows>) =>
  groups.map(({ key, rows: some }) => [key, some.length]);

test('of two actors that are compared, each row says whose it is and in which role', () => {
  expect(rows.map(({ whose, role }) => [whose, role])).toEqual([
    ['first', 'assignee'],
    ['first', 'assignee'],
    ['second', 'assignee'],
    ['both', 'involved'],
  ]);
  expect(rowsFor('', mandates, () => '').map(({ role }) => role)).toEqual([null, null, null, null]);
});

describe('rows in groups', () => {
  test.each([
    [
      'resolution',
      [
        ['S/RES/2617 (2021)', 3],
        ['S/RES/2395 (2017)', 1],
      ],
    ],
    [
      'year',
      [
        ['2021', 3],
        ['2017', 1],
      ],
    ],
    [
      'verb',
      [
        ['decides', 1],
        ['urges', 2],
        ['recalls', 1],
      ],
    ],
    [
      'partner',
      [
        ['CTC', 2],
        ['OCT', 2],
        ['', 1],
      ],
    ],
    [
      'whose',
      [
        ['both', 1],
        ['first', 2],
        ['second', 1],
      ],
    ],
  ] as const)('by %s', (grouping, expected) => {
    expect(shapeOf(groupRows(rows, grouping, 'CTED'))).toEqual(expected);
  });

  test('partners are all others, each once', () => {
    expect(rows.map((row) => partnersOf(row, 'CTED'))).toEqual([[], ['CTC'], ['OCT', 'CTC'], ['OCT']]);
  });

  test('every line has a key of its own, also where a row stands twice', () => {
    const lines = linesOf(rows, groupRows(rows, 'partner', 'CTED'));
    expect(lines).toHaveLength(3 + 5);
    expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
    expect(linesOf(rows, null).map(({ kind }) => kind)).toEqual(['row', 'row', 'row', 'row']);
  });
});

describe('deadlines', () => {
  const ids = (today: string) => {
    const { past, coming, undated } = deadlinesOf(rows, today);
    return [past.map(({ id }) => id), coming.map(({ id }) => id), undated.length];
  };

  test.each([
    ['2022-01-01', [[], ['c', 'b', 'a'], 1]],
    ['2022-12-31', [['c'], ['b', 'a'], 1]],
    ['2023-01-01', [['c', 'b'], ['a'], 1]],
    ['2025-12-31', [['c', 'b'], ['a'], 1]],
    ['2026-01-01', [['c', 'b', 'a'], [], 1]],
  ] as const)('on %s', (today, expected) => {
    expect(ids(today)).toEqual(expected);
  });

  test('lie between the first and the last day', () => {
    expect(placeInTime('2022-01-01', '2022-01-01', '2023-01-01')).toBe(0);
    expect(placeInTime('2023-01-01', '2022-01-01', '2023-01-01')).toBe(1);
    expect(placeInTime('2022-07', '2022-01-01', '2023-01-01')).toBeCloseTo(0.53, 1);
    expect(placeInTime('2022-07', '2022-01-01', '2022-01-01')).toBe(0.5);
  });
});

test('two actors’ pages together have each mandate once', () => {
  const page = (some: typeof mandates) => ({ total: some.length, items: some, next: null, names: {} });
  const both = joined(page(mandates.slice(0, 3)), page(mandates.slice(1)));
  expect(both.items).toEqual(mandates);
  expect(both.total).toBe(4);
});
