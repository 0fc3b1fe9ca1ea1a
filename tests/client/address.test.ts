import fc from 'fast-check';
import { createLoader } from 'nuqs/server';
import { describe, expect, test } from 'vitest';
import { families, verbTypes } from '../../client/graph/style/verbs.ts';
import {
  address,
  bases,
  councilQuestions,
  dialogs,
  directions,
  folds,
  groupings,
  layouts,
  linkTo,
  roles,
  shows,
  sides,
  sortColumns,
  tableColumns,
  textLanguages,
} from '../../client/state/address.ts';
import { type LeftBehind, onArrival } from '../../client/state/belonging.ts';
import { selectionAfter } from '../../client/state/selection.ts';
import { views } from '../../client/state/views.ts';

const load = createLoader(address);

const defaults = load('');

/** Keys as the graph has them: symbols, paragraphs, names in any language, threads of two of them. */
const key = fc.oneof(
  fc.constantFrom('S/RES/2617 (2021)', 'S/RES/2617 (2021)#op17.1', 'CTED', 'fold:actors', '反恐执行局'),
  fc.constantFrom('S/RES/2617 (2021)#op17|CITES|S/RES/1373 (2001)', 'A/RES/60/288', '100% & more, ~ + ?#='),
  fc.string({ minLength: 1, unit: 'grapheme' }),
);
const date = fc.oneof(fc.constantFrom('2022-12', '2025-12-31', '1999-01-01'), fc.constant(null));
const someOf = <T>(values: readonly T[]) => fc.subarray([...values]);

const state = fc.record({
  view: fc.constantFrom(...views),
  resolution: key,
  layout: fc.constantFrom(...layouts),
  open: someOf(folds),
  only: someOf(families),
  involved: fc.boolean(),
  select: fc.array(key, { maxLength: 5 }),
  show: fc.constantFrom(...shows, null),
  wording: fc.constantFrom(...textLanguages, null),
  beside: fc.constantFrom(...textLanguages, null),
  find: fc.string({ unit: 'grapheme' }),
  from: key,
  to: key,
  way: fc.integer({ min: 1, max: 50 }),
  direction: fc.constantFrom(...directions),
  depth: fc.integer({ min: 1, max: 6 }),
  basis: someOf(bases),
  every: fc.boolean(),
  actor: key,
  versus: fc.option(key),
  topic: fc.option(key),
  group: fc.constantFrom(...groupings, null),
  columns: someOf(tableColumns),
  side: fc.constantFrom(...sides),
  role: fc.constantFrom(...roles),
  verb: fc.constantFrom(...verbTypes, null),
  dueFrom: date,
  dueTo: date,
  step: fc.constantFrom('S/RES/2395 (2017)', null),
  comparing: fc.boolean(),
  against: fc.constantFrom('S/RES/1373 (2001)', null),
  question: fc.constantFrom(...councilQuestions),
  since: fc.constantFrom('2001-01-01', null),
  dated: fc.boolean(),
  text: fc.string({ unit: 'grapheme' }),
  sort: fc.record({ column: fc.constantFrom(...sortColumns), descending: fc.boolean() }),
  dialog: fc.constantFrom(...dialogs, null),
  lang: fc.constantFrom('en', 'zh', null),
  theme: fc.constantFrom('light' as const, 'dark' as const, null),
});

/** What a browser makes of a link that somebody was sent. */
const opened = (link: string) => load(new URL(link, 'http://127.0.0.1:8617/').searchParams);

describe('the address', () => {
  test('a link to any view opens that very view', () => {
    fc.assert(
      fc.property(state, (view) => {
        expect(opened(linkTo('/', view))).toEqual({ ...defaults, ...view });
      }),
    );
  });

  test('what is as it was at first is left out', () => {
    expect(linkTo('/', { ...defaults })).toBe('/');
    expect(linkTo('/', { ...defaults, select: ['S/RES/2617 (2021)#op17'] })).toBe(
      '/?select=S/RES/2617+(2021)%23op17',
    );
  });

  test.each([
    '?view=nothing&depth=7&sort=colour&only=red,decides&theme=mauve',
    '?depth=-1&dueFrom=yesterday&open=&select=&basis=whole&every=perhaps',
    '?%E0%A4%A=1&view=%00',
  ])('%s, which nobody meant, opens the first view', (link) => {
    const { only, select, open, basis, ...rest } = opened(link);
    const { only: _1, select: _2, open: _3, basis: _4, ...expected } = defaults;
    expect(rest).toEqual(expected);
    expect(only.every((family) => families.includes(family))).toBe(true);
    expect(basis.every((one) => bases.includes(one))).toBe(true);
    expect([...open, ...select].filter((id) => id !== '')).toEqual([]);
  });
});

describe('an address of one view', () => {
  const grown = {
    ...defaults,
    view: 'explore' as const,
    nodes: ['CTED'],
    at: 'gAfq',
    off: ['kind.Actor'],
    years: [1999, 2021] as const,
  };

  test.each([
    ['explore', ['nodes', 'at', 'off', 'years']],
    ['network', ['off', 'years']],
    ['trace', []],
    ['loom', []],
  ] as const)('%s carries of a grown graph only %j', (view, kept) => {
    const params = new URL(linkTo('/', { ...grown, view }), 'http://127.0.0.1/').searchParams;
    expect([...params.keys()].filter((name) => name !== 'view')).toEqual(kept);
  });

  test('leaves the graph behind, and takes it up again on return', () => {
    const behind: LeftBehind = new Map();
    const left = onArrival(grown, { view: 'trace' }, behind);
    expect(left).toMatchObject({ view: 'trace', nodes: null, at: null, off: null, years: null });
    const back = onArrival({ ...defaults, view: 'trace' }, { view: 'explore' }, behind);
    const { nodes, at, off, years } = grown;
    expect(back).toMatchObject({ view: 'explore', nodes, at, off, years });
  });

  test('keeps what the next view shows as well', () => {
    const left = onArrival(grown, { view: 'network' }, new Map());
    expect(left).toMatchObject({ nodes: null, at: null });
    expect(left).not.toHaveProperty('years');
  });

  test('begins anew where the step brings a graph of its own', () => {
    const behind: LeftBehind = new Map([['off', ['kind.Actor']]]);
    expect(
      onArrival({ ...defaults, view: 'trace' }, { view: 'explore', nodes: ['OCT'] }, behind),
    ).toMatchObject({
      nodes: ['OCT'],
      off: null,
    });
  });

  test('is changed by no step within the view', () => {
    const change = { select: ['CTED'] };
    expect(onArrival(grown, change, new Map())).toBe(change);
  });
});

describe('a click', () => {
  test.each([
    { name: 'selects', before: [], id: 'a', adding: false, after: ['a'] },
    { name: 'replaces what was selected', before: ['a', 'b'], id: 'c', adding: false, after: ['c'] },
    { name: 'on one of several keeps it alone', before: ['a', 'b'], id: 'a', adding: false, after: ['a'] },
    { name: 'on the only one clears it', before: ['a'], id: 'a', adding: false, after: [] },
    { name: 'with Shift adds', before: ['a'], id: 'b', adding: true, after: ['a', 'b'] },
    { name: 'with Shift takes away', before: ['a', 'b'], id: 'a', adding: true, after: ['b'] },
  ])('$name', ({ before, id, adding, after }) => {
    expect(selectionAfter(before, id, adding)).toEqual(after);
  });
});
