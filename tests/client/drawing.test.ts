import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { controlPoints } from '../../client/graph/curve.ts';
import type { Stroke } from '../../client/graph/geometry.ts';
import { neighbourhood } from '../../client/graph/scene.ts';
import { separated } from '../../client/graph/separate.ts';
import { familyShapes, palettes } from '../../client/graph/style/palette.ts';
import { bindingRank, families, familyOf, strongest, verbTypes } from '../../client/graph/style/verbs.ts';
import { threadId, threadOf } from '../../client/graph/threadId.ts';
import { walk } from '../../client/graph/walk.ts';
import { colours, coloursOnDark } from '../../server/export/colours.ts';
import { wrap } from '../../server/words/wrap.ts';
import { apart, contrast } from './support/colours.ts';

/** Where Cytoscape puts control points that are given along a line and away from it. */
const placed = (stroke: Stroke) => {
  const { weights, distances } = controlPoints(stroke);
  const dx = stroke.to.x - stroke.from.x;
  const dy = stroke.to.y - stroke.from.y;
  const length = Math.hypot(dx, dy);
  return weights.map((weight, index) => ({
    x: stroke.from.x + dx * weight - ((distances[index] ?? 0) * dy) / length,
    y: stroke.from.y + dy * weight + ((distances[index] ?? 0) * dx) / length,
  }));
};

const point = fc.record({
  x: fc.integer({ min: -2000, max: 2000 }),
  y: fc.integer({ min: -2000, max: 2000 }),
});

describe('a curve', () => {
  test('leaves and arrives at the height of its ends, and never turns back', () => {
    fc.assert(
      fc.property(point, point, (from, to) => {
        fc.pre(from.x !== to.x);
        const [first, second] = placed({ from, to });
        expect(first?.y).toBeCloseTo(from.y, 4);
        expect(second?.y).toBeCloseTo(to.y, 4);
        const across = (x: number | undefined) => ((x ?? 0) - from.x) / (to.x - from.x);
        expect(across(first?.x)).toBeCloseTo(0.3, 4);
        expect(across(second?.x)).toBeCloseTo(0.7, 4);
      }),
    );
  });

  test('with a bow swings to the left, whichever end is above', () => {
    for (const dy of [-100, 100]) {
      const points = placed({ from: { x: 50, y: 0 }, to: { x: 50, y: dy }, bow: 12 });
      for (const { x } of points) expect(x).toBeCloseTo(38);
    }
  });

  test('of no length has control points that can be drawn', () => {
    const { weights, distances } = controlPoints({ from: { x: 1, y: 1 }, to: { x: 1, y: 1 } });
    expect([...weights, ...distances].every(Number.isFinite)).toBe(true);
  });
});

describe('boxes that cover each other', () => {
  const box = fc.record({
    x: fc.integer({ min: 0, max: 900 }),
    y: fc.integer({ min: 0, max: 700 }),
    width: fc.integer({ min: 10, max: 120 }),
    height: fc.integer({ min: 10, max: 40 }),
  });

  test('are moved apart, and those that stand clear are not moved', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 40 }), (boxes) => {
        const named = boxes.map((one, index) => ({ ...one, id: String(index) }));
        const places = separated(named);
        const clear = named.map((one) => ({ ...one, ...places.get(one.id) }));
        for (const [index, a] of clear.entries())
          for (const b of clear.slice(index + 1)) {
            const across = Math.abs(a.x - b.x) - (a.width + b.width) / 2;
            const down = Math.abs(a.y - b.y) - (a.height + b.height) / 2;
            expect(Math.max(across, down)).toBeGreaterThan(-1);
          }
      }),
      { numRuns: 50 },
    );
    const alone = [
      { id: 'a', x: 0, y: 0, width: 10, height: 10 },
      { id: 'b', x: 100, y: 0, width: 10, height: 10 },
    ];
    expect(Object.fromEntries(separated(alone))).toEqual({ a: { x: 0, y: 0 }, b: { x: 100, y: 0 } });
  });
});

describe('walking with the arrow keys', () => {
  const places = [
    { id: '1373', x: 0, y: 10 },
    { id: '1624', x: 0, y: 30 },
    { id: 'op1', x: 100, y: 0 },
    { id: 'op2', x: 100, y: 30 },
    { id: 'CTED', x: 200, y: 0 },
  ];
  const lines = [
    { id: 'a', source: 'op1', target: '1624' },
    { id: 'b', source: 'op2', target: 'CTED' },
  ];

  test.each([
    [null, 'down', '1373'],
    ['1373', 'down', '1624'],
    ['1624', 'up', '1373'],
    ['op1', 'left', '1624'],
    ['1624', 'right', 'op1'],
    ['op2', 'right', 'CTED'],
    ['op1', 'right', 'CTED'],
    ['CTED', 'right', null],
    // Nothing stands straight above, but op1 stands higher and aside.
    ['1373', 'up', 'op1'],
    ['gone', 'up', '1373'],
  ] as const)('from %s %s to %s', (from, direction, to) => {
    expect(walk(places, lines, from, direction)).toBe(to);
  });
});

describe('lines of a label', () => {
  const measure = (text: string) => text.length;

  test.each([
    ['Member States', 20, ['Member States']],
    [
      'United Nations agencies, funds and programmes',
      24,
      ['United Nations agencies,', 'funds and programmes'],
    ],
    ['国际、区域和次区域组织', 6, ['国际、区域和', '次区域组织']],
    ['联合国机构，基金', 5, ['联合国机构，', '基金']],
    ['REGIONAL-ORGANIZATIONS', 5, ['REGIONAL-ORGANIZATIONS']],
    ['', 5, []],
  ])('%s', (text, width, lines) => {
    expect(wrap(text, width, measure)).toEqual(lines);
  });

  test('no letter is lost', () => {
    const text = fc.array(fc.constantFrom('a', 'bc', ' ', '反恐', '，', '1373'), { maxLength: 40 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 30 }), (parts, width) => {
        const whole = parts.join('');
        expect(wrap(whole, width, measure).join('').replaceAll(' ', '')).toBe(whole.replaceAll(' ', ''));
      }),
    );
  });
});

test.each([
  ['light', colours],
  ['dark', coloursOnDark],
] as const)('dots of files for people stand out on a %s page', (theme, kinds) => {
  for (const [kind, colour] of Object.entries(kinds))
    expect(contrast(colour, palettes[theme].background), kind).toBeGreaterThanOrEqual(4.5);
});

describe('the colours of the verb families', () => {
  test.each(['light', 'dark'] as const)(
    'stay apart and stand out in the %s theme, however colours are seen',
    (theme) => {
      const { families: colours, background, ink, muted } = palettes[theme];
      for (const [index, family] of families.entries()) {
        expect(contrast(colours[family], background), family).toBeGreaterThanOrEqual(3);
        for (const other of families.slice(index + 1))
          expect(apart(colours[family], colours[other]), `${family}, ${other}`).toBeGreaterThanOrEqual(8.5);
      }
      expect(contrast(ink, background)).toBeGreaterThanOrEqual(7);
      expect(contrast(muted, background)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('each family has a shape of its own', () => {
    expect(new Set(Object.values(familyShapes)).size).toBe(families.length);
  });

  test('the order of binding goes by families, and the strongest clause is the most binding', () => {
    const ranks = verbTypes.map((type) => families.indexOf(familyOf(type)));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(bindingRank('decides')).toBeLessThan(bindingRank('encourages'));
    const clauses = (['welcomes', 'requests', 'encourages'] as const).map((verbType) => ({ verbType }));
    expect(strongest(clauses)).toEqual({ verbType: 'requests' });
    expect(strongest([])).toBeUndefined();
  });
});

describe('keys of threads', () => {
  test('name their ends and their type', () => {
    const id = threadId('S/RES/2617 (2021)#op17', 'CITES', 'S/RES/1373 (2001)');
    expect(threadOf(id)).toEqual({
      source: 'S/RES/2617 (2021)#op17',
      type: 'CITES',
      target: 'S/RES/1373 (2001)',
    });
    expect(threadOf('S/RES/1373 (2001)')).toBeNull();
    expect(threadOf('||')).toBeNull();
  });

  test('pointing at a node lights its lines and their ends, at a line its ends', () => {
    const lit = neighbourhood([
      { id: 'l1', source: 'a', target: 'b' },
      { id: 'l2', source: 'b', target: 'c' },
    ]);
    expect([...lit('a')].toSorted()).toEqual(['a', 'b', 'l1']);
    expect([...lit('l2')].toSorted()).toEqual(['b', 'c', 'l2']);
    expect([...lit('alone')]).toEqual(['alone']);
  });
});
