import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backboneOf, keptBackboneOf, mostTied, type Tie } from '../../../client/graph/explore/backbone.ts';
import { clearRows, type Line } from '../../../client/graph/explore/layouts/rows.ts';
import { anyLayoutGraph } from './graphs.ts';

const ties = (text: string): Tie[] =>
  text.split(' ').map((one) => {
    const [, source = '', target = '', mentions] = /^(\w)(\w)(\d?)$/.exec(one) ?? [];
    return { source, target, ...(mentions && { mentions: Number(mentions) }) };
  });
const written = (kept: Iterable<Tie>): string => [...kept].map((tie) => tie.source + tie.target).join(' ');

describe('what is drawn strongly at rest', () => {
  test.each([
    // Everything hangs on the root directly: what the others say of each other stays faint.
    ['ab ac bc', 'a', 'ab ac'],
    // Two steps away: by the way with the more mentions, whichever way it points.
    ['ab ac db dc3', 'a', 'ab ac dc'],
    // Two relationships between the same two nodes.
    ['ab ab', 'a', 'ab ab'],
    // Another part of the picture hangs on its own middle.
    ['ab cd ce de', 'a', 'ab cd ce'],
    // A root that is not there: the node that most is tied to stands for it.
    ['ba bc', 'z', 'ba bc'],
    ['aa ab', 'a', 'ab'],
  ])('of "%s", seen from %s: %s', (given, root, kept) => {
    const all = ties(given);
    const ids = new Set(all.flatMap(({ source, target }) => [source, target]));
    expect(written(backboneOf(ids, all, root))).toBe(kept);
  });

  test('reaches whatever can be reached, without a circle', () => {
    fc.assert(
      fc.property(anyLayoutGraph, ({ nodes, edges }) => {
        const ids = nodes.map(({ id }) => id);
        const parts = (some: Iterable<Tie>) => {
          const part = new Map(ids.map((id) => [id, id]));
          let joined = 0;
          const pairs = new Set<string>();
          for (const { source, target } of some) {
            pairs.add([source, target].toSorted().join());
            const [from, to] = [part.get(source), part.get(target)];
            if (from === to || to === undefined) continue;
            joined += 1;
            for (const [id, own] of part) if (own === from) part.set(id, to);
          }
          return { joined, pairs: pairs.size };
        };
        const kept = parts(backboneOf(ids, edges, 'n0'));
        expect(kept.joined).toBe(parts(edges).joined);
        expect(kept.pairs).toBe(kept.joined);
      }),
    );
  });

  test('the node that most is tied to is the first of several', () => {
    expect(mostTied(['a', 'b', 'c'], ties('ab bc'))).toBe('b');
    expect(mostTied(['a', 'b'], ties('ab'))).toBe('a');
    expect(mostTied([], [])).toBeNull();
  });
});

describe('rows on a time axis', () => {
  const box = (x: number) => ({ x, width: 60, height: 20 });
  const given = { rowHeight: 30, reach: 5 };

  test('a line does not run over what stands between its ends', () => {
    const boxes = [box(0), box(100), box(200)];
    const lines: Line[] = [
      [2, 0],
      [2, 1],
    ];
    const rows = clearRows(boxes, lines, { ...given, rows: [0, 0, 0] });
    const y = (index: number) => (rows[index] ?? 0) * given.rowHeight;
    expect(Math.abs((y(0) + y(2)) / 2 - y(1))).toBeGreaterThan(10);
  });

  test('lines that need not cross do not', () => {
    const boxes = [box(0), box(0), box(100), box(100)];
    const lines: Line[] = [
      [0, 3],
      [1, 2],
    ];
    const rows = clearRows(boxes, lines, { ...given, rows: [0, 1, 0, 1] });
    const [a = 0, b = 0, c = 0, d = 0] = rows;
    expect(Math.sign(a - b)).toBe(Math.sign(d - c));
  });

  test('boxes of one column keep rows of their own, within reach', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(3), { minLength: 1, maxLength: 20 }),
        fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 20 }),
        (columns, pairs) => {
          const boxes = columns.map((column) => box(column * 100));
          const lines = pairs
            .map(([a, b]): Line => [a % boxes.length, b % boxes.length])
            .filter(([a, b]) => a !== b);
          const seen = new Map<number, number>();
          const first = columns.map((column) => {
            const row = (seen.get(column) ?? -10) + 1;
            seen.set(column, row);
            return row;
          });
          const rows = clearRows(boxes, lines, { ...given, reach: 12, rows: first });
          expect(new Set(rows.map((row, index) => `${row} ${columns[index]}`)).size).toBe(rows.length);
          for (const row of rows) expect(Math.abs(row)).toBeLessThanOrEqual(12);
        },
      ),
      { numRuns: 40 },
    );
  });
});

test('it is found anew only for other nodes, ties or another root', () => {
  const ties = [
    { source: 'a', target: 'b' },
    { source: 'b', target: 'c' },
    { source: 'a', target: 'c', mentions: 3 },
  ];
  const found = keptBackboneOf(new Set(['a', 'b', 'c']), ties, 'a');
  expect(found).toEqual(backboneOf(['a', 'b', 'c'], ties, 'a'));
  expect(keptBackboneOf(new Set(['a', 'b', 'c']), ties, 'a')).toBe(found);
  expect(keptBackboneOf(new Set(['a', 'b', 'c']), ties, 'c')).toEqual(backboneOf(['a', 'b', 'c'], ties, 'c'));
  expect(keptBackboneOf(new Set(['a', 'b']), ties, 'a')).toEqual(backboneOf(['a', 'b'], ties, 'a'));
  expect(keptBackboneOf(new Set(['a', 'b', 'd']), ties, 'a')).toEqual(backboneOf(['a', 'b', 'd'], ties, 'a'));
});
