import { createLoader } from 'nuqs';
import { describe, expect, test } from 'vitest';
import { address } from '../../client/state/address.ts';
import { formats } from '../../client/views/export/formats.ts';
import { refusalOf } from '../../client/views/export/refusal.ts';
import { suggestionFor } from '../../client/views/export/suggestion.ts';
import { type Taking, takingsOf } from '../../client/views/export/takings.ts';
import { ExportRequest, exportFormats } from '../../server/contract/export.ts';
import { createTranslation } from '../../server/words/translation.ts';

const { t } = createTranslation('en');
const load = createLoader(address);
const screen = {
  title: 'T',
  about: 'A',
  nodes: ['CTED', 'CTC', 'S/RES/1373 (2001)'],
  nodesOf: (id: string) => [id],
  draw: null,
};

test('the dialog has every format of the server, each once', () => {
  expect([...formats].sort()).toEqual([...exportFormats].sort());
});

describe('what can be taken along', () => {
  test.each([
    ['', ['screen', 'resolution', 'whole']],
    ['?view=read&select=CTED', ['selection', 'screen', 'resolution', 'whole']],
    ['?view=trace&depth=3', ['screen', 'trace', 'whole']],
    ['?view=actor&actor=ICAO', ['screen', 'mandates', 'whole']],
    ['?select=CTED&select=CTC', ['selection', 'screen', 'resolution', 'path', 'whole']],
    ['?view=explore', ['screen', 'whole']],
    ['?view=path&from=CTED&to=CTC', ['screen', 'path', 'whole']],
  ])('%s: %j', (query, names) => {
    const takings = takingsOf(load(`http://a/${query}`), screen, t);
    expect(takings.map(({ name }) => name)).toEqual(names);
    for (const { request } of takings)
      expect(ExportRequest.safeParse({ ...request, format: 'json' }).success).toBe(true);
  });

  test('filters of the table go with the mandates', () => {
    const state = load('http://a/?view=actor&actor=CTED&role=assignee&dueFrom=2022-01&verb=directs');
    expect(takingsOf(state, null, t)[0]).toMatchObject({
      label: 'The mandates of CTED that pass the filters of role, verb and date',
      request: {
        mandates: { actor: 'CTED', role: 'assignee', verbType: 'directs', dueAfter: '2022-01' },
      },
    });
  });
});

test.each([
  ['', 'docx'],
  ['?view=read', 'docx'],
  ['?view=trace&depth=3', 'docx'],
  ['?view=path&from=CTED&to=CTC', 'docx'],
  ['?view=explore', 'png'],
  ['?view=network', 'png'],
  ['?view=actor&actor=ICAO', 'xlsx'],
])('%s suggests %s, which can be had', (query, format) => {
  const state = load(`http://a/${query}`);
  const [taking] = takingsOf(state, screen, t);
  if (taking === undefined) throw new Error('nothing can be taken');
  expect(suggestionFor(state, taking).format).toBe(format);
  expect(refusalOf(taking, suggestionFor(state, taking).format, t)).toBeNull();
});

test.each(['loom', 'explore', 'network', 'council'] as const)(
  'the whole graph, from %s, is suggested in a format that holds it',
  (view) => {
    const whole: Taking = { name: 'whole', label: '', count: null, request: { whole: true } };
    expect(refusalOf(whole, suggestionFor({ view }, whole).format, t)).toBeNull();
  },
);

describe('what cannot be had says why', () => {
  const of = (name: Taking['name'], count: number | null): Taking => ({
    name,
    label: '',
    count,
    request: { whole: true },
  });
  test.each([
    [of('whole', null), 'docx', /too large/],
    [of('whole', null), 'json', null],
    [of('screen', 2_000), 'pdf', /1,500 nodes at most; this is 2,000/],
    [of('whole', null), 'png', null],
    [{ ...of('screen', 2_000), isDrawn: true }, 'png', null],
    [{ ...of('screen', 2_000), isDrawn: true }, 'docx', null],
    [{ ...of('screen', 4_000), isDrawn: true }, 'docx', /3,000/],
    [of('selection', 2_000), 'png', /1,500/],
    [{ ...of('selection', 6_000), request: { nodes: ['CTED'] } }, 'json', /5,000/],
    [{ ...of('screen', 6_000), request: { network: {} } }, 'json', null],
    [of('trace', null), 'html', null],
  ] satisfies [Taking, (typeof formats)[number], RegExp | null][])('%o as %s', (taking, format, reason) => {
    const refusal = refusalOf(taking, format, t);
    if (reason === null) expect(refusal).toBeNull();
    else expect(refusal).toMatch(reason);
  });
});
