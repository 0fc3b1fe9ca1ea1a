import { describe, expect, test } from 'vitest';
import { egoModel } from '../../client/graph/loom/ego.ts';
import { foldId } from '../../client/graph/loom/shape.ts';
import { filterRows, type MandateFilters, rowsFor, sortRows } from '../../client/views/actor/rows.ts';
import { aDeliverable, aMandate } from './support/documents.ts';

const mandates = [
  aMandate('op2', 1, {
    verbType: 'decides',
    assignees: ['CTED'],
    deliverables: [aDeliverable({ kind: 'expiry', due: '2025-12-31' })],
  }),
  aMandate('op7', 1, {
    verbType: 'calls-upon',
    assignees: ['CTED'],
    deliverables: [aDeliverable({ due: '2022-12' })],
  }),
  aMandate('op10', 1, { verbType: 'recognizes', involves: ['CTED', 'CTC'], text: '确认国别访问' }),
  aMandate('op17', 1, { assignees: ['CTED'], deliverables: [aDeliverable({ recurrence: 'P1Y' })] }),
  aMandate('op24', 2, {
    assignees: ['OCT', 'CTED'],
    deliverables: [aDeliverable({ due: '2022-03-30' }), aDeliverable({ due: '2024-01-01' })],
  }),
];

const rows = rowsFor('CTED', mandates, ({ verbType }) => `gist of ${verbType}`);
const none: MandateFilters = { role: 'any', verb: null, dueFrom: null, dueTo: null, dated: false, text: '' };
const places = (some: readonly (typeof rows)[number][]) =>
  some.map(({ mandate }) => mandate.id.split('#')[1]);

describe('which mandates the table shows', () => {
  test.each<[string, Partial<MandateFilters>, string[]]>([
    ['all', {}, ['op2.1', 'op7.1', 'op10.1', 'op17.1', 'op24.2']],
    ['by role', { role: 'involved' }, ['op10.1']],
    ['by verb', { verb: 'decides' }, ['op2.1']],
    ['with a date', { dated: true }, ['op2.1', 'op7.1', 'op24.2']],
    ['due from a day', { dueFrom: '2023-01-01' }, ['op2.1', 'op24.2']],
    ['due in the month that is named', { dueFrom: '2022-12-15', dueTo: '2022-12-20' }, ['op7.1']],
    ['due to a month, which is its whole', { dueTo: '2022-03' }, ['op24.2']],
    ['by words of the clause', { text: '国别' }, ['op10.1']],
    ['by words of the gist, all of them', { text: 'GIST  calls' }, ['op7.1']],
    ['nothing', { text: 'nowhere' }, []],
  ])('%s', (_, filters, expected) => {
    expect(places(filterRows(rows, { ...none, ...filters }))).toEqual(expected);
  });
});

describe('in which order', () => {
  test.each([
    ['place', false, ['op2.1', 'op7.1', 'op10.1', 'op17.1', 'op24.2']],
    ['place', true, ['op24.2', 'op17.1', 'op10.1', 'op7.1', 'op2.1']],
    ['due', false, ['op24.2', 'op7.1', 'op2.1', 'op17.1', 'op10.1']],
    ['due', true, ['op2.1', 'op7.1', 'op24.2', 'op17.1', 'op10.1']],
    ['verb', false, ['op2.1', 'op17.1', 'op24.2', 'op7.1', 'op10.1']],
    ['role', true, ['op10.1', 'op2.1', 'op7.1', 'op17.1', 'op24.2']],
  ] as const)('%s, descending %s', (column, descending, expected) => {
    expect(places(sortRows(rows, { column, descending }))).toEqual(expected);
  });
});

describe('the picture beside the table', () => {
  test('has the actor first, then who stands with it', () => {
    const model = egoModel('CTED', mandates, { CTED: { en: 'CTED' } }, false);
    expect(model.actors.map(({ id, assigned, involved }) => [id, assigned, involved])).toEqual([
      ['CTED', 4, 1],
      ['CTC', 0, 1],
      ['OCT', 1, 0],
    ]);
    expect(model.rows.map(({ mark }) => mark)).toEqual(['op2.1', 'op7.1', 'op10.1', 'op17.1', 'op24.2']);
  });

  test('folds actors where there are many, and ties rows to the fold once', () => {
    const crowd = Array.from({ length: 30 }, (_, index) => `BODY-${index}`);
    const crowded = [aMandate('op1', 1, { assignees: ['CTED'], involves: crowd })];
    const folded = egoModel('CTED', crowded, {}, false);
    expect(folded.actors.at(-1)).toMatchObject({ id: foldId.actors, count: 19 });
    expect(folded.threads.filter(({ target }) => target === foldId.actors)).toHaveLength(1);
    expect(egoModel('CTED', crowded, {}, true).actors).toHaveLength(32);
  });

  test('names the resolution where there are several', () => {
    const other = aMandate('op3', 1, { id: 'S/RES/2395 (2017)#op3.1', resolution: 'S/RES/2395 (2017)' });
    const model = egoModel('CTED', [...mandates, other], {}, false);
    expect(model.rows.at(-1)?.mark).toBe('2395 op3.1');
  });
});
