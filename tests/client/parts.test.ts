import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { query } from '../../client/http/fetch.ts';
import { linesOf } from '../../client/http/lines.ts';
import { problemOf } from '../../client/http/problem.ts';
import { actionsOf, titleOf } from '../../client/views/search/actions.ts';
import { filtered, labelsOf } from '../../client/views/stage/outline.ts';
import { noProgress, progressAfter } from '../../client/views/upload/progress.ts';
import type { LoadEvent } from '../../server/contract.ts';

describe('calls', () => {
  test.each([
    [{ q: '第2617号 & more', limit: 24 }, '?q=%E7%AC%AC2617%E5%8F%B7+%26+more&limit=24'],
    [
      { basis: ['clause', 'paragraph'], from: 'S/RES/2617 (2021)#op17' },
      '?basis=clause%2Cparagraph&from=S%2FRES%2F2617+%282021%29%23op17',
    ],
    [{ actor: null, text: '', basis: [] }, '?'],
  ])('%o', (values, expected) => {
    expect(query(values)).toBe(expected);
  });

  test('a refusal is told in the server’s words, with what is wrong in each parameter', async () => {
    const problem = {
      type: 'about:blank',
      title: 'A parameter is wrong',
      status: 400,
      detail: 'Mend it.',
      code: 'invalid-parameter',
      instance: '/api/trace',
      errors: [{ parameter: 'depth', message: 'depth takes 1 to 6' }],
    };
    const told = await problemOf(new Response(JSON.stringify(problem), { status: 400 }));
    expect(told).toMatchObject({ code: 'invalid-parameter', detail: 'Mend it. depth takes 1 to 6' });
    const strange = await problemOf(new Response('<html>Bad gateway</html>', { status: 502 }));
    expect(strange).toMatchObject({ code: 'bad-answer', status: 502 });
  });

  test('lines of a stream are whole, however it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ minLength: 1, unit: fc.constantFrom('a', '反', '恐', ' x') }), { maxLength: 6 }),
        fc.integer({ min: 1, max: 7 }),
        async (lines, size) => {
          const bytes = new TextEncoder().encode(lines.join('\n'));
          const stream = new ReadableStream<Uint8Array>({
            start(controller) {
              for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size));
              controller.close();
            },
          });
          const found: string[] = [];
          for await (const line of linesOf(stream)) found.push(line);
          expect(found).toEqual(lines);
        },
      ),
    );
  });
});

describe('what a search result does', () => {
  test.each([
    [
      'Resolution',
      'S/RES/1373 (2001)',
      { view: 'loom', resolution: 'S/RES/1373 (2001)' },
      'S/RES/1373 (2001)',
    ],
    [
      'Paragraph',
      'S/RES/2617 (2021)#op17',
      { resolution: 'S/RES/2617 (2021)', open: [] },
      '2617 (2021) op17',
    ],
    ['Paragraph', 'S/RES/2617 (2021)#pp2', { open: ['preamble'] }, '2617 (2021) pp2'],
    ['Mandate', 'S/RES/2617 (2021)#op17.1', { select: ['S/RES/2617 (2021)#op17.1'] }, '2617 (2021) op17.1'],
    ['Actor', 'CTED', { view: 'actor', actor: 'CTED' }, 'CTED'],
    ['Instrument', 'UN-CHARTER', { select: ['UN-CHARTER'], open: ['documents'] }, 'CTED'],
  ] as const)('%s %s', (type, id, open, title) => {
    expect(actionsOf({ id, type, resolution: null }).open).toMatchObject(open);
    expect(titleOf({ id, type, label: 'CTED' })).toBe(title);
  });

  test('what cites can be traced, what does not cannot', () => {
    const trace = (type: 'Mandate' | 'Actor') => actionsOf({ id: 'x', type, resolution: null }).trace;
    expect(trace('Mandate')).toMatchObject({ view: 'trace', from: 'x' });
    expect(trace('Actor')).toBeNull();
  });
});

describe('the list beside the picture', () => {
  const groups = [
    {
      id: 'rows',
      title: 'Says',
      items: [
        {
          id: 'op1',
          label: 'Operative paragraph 1',
          detail: 'Directs CTED',
          links: [{ id: 'l1', label: 'op1 cites 1373' }],
        },
        { id: 'op2', label: 'Operative paragraph 2', detail: 'Welcomes', links: [] },
      ],
    },
    { id: 'actors', title: 'Tasks', items: [{ id: 'CTED', label: 'CTED', detail: '', links: [] }] },
  ];

  test.each([
    ['', ['op1', 'op2', 'CTED']],
    ['cted', ['op1', 'CTED']],
    ['1373 directs', ['op1']],
    ['nothing', []],
  ])('filtered by “%s”', (filter, expected) => {
    expect(filtered(groups, filter).flatMap(({ items }) => items.map(({ id }) => id))).toEqual(expected);
  });

  test('names every node and line', () => {
    expect([...labelsOf(groups).keys()].toSorted()).toEqual(['CTED', 'l1', 'op1', 'op2']);
  });
});

test('an upload is told file by file', () => {
  const loaded: LoadEvent = {
    event: 'document',
    file: 'a.txt',
    symbol: 'S/RES/2617 (2021)',
    outcome: 'loaded',
    reason: null,
    code: null,
    warnings: [],
    done: 1,
  };
  const events: LoadEvent[] = [
    { event: 'started', files: 2 },
    loaded,
    { event: 'stopped', reason: 'The database is away.' },
  ];
  expect(events.reduce(progressAfter, noProgress)).toEqual({
    total: 2,
    documents: [loaded],
    summary: null,
    stopped: 'The database is away.',
  });
});
