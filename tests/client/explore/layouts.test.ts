import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acrossAt } from '../../../client/graph/explore/layouts/across.ts';
import { arrange } from '../../../client/graph/explore/layouts/arrange.ts';
import { hopsFrom } from '../../../client/graph/explore/layouts/concentric.ts';
import { filled } from '../../../client/graph/explore/layouts/fill.ts';
import { arrangements, type LayoutGraph, type Places } from '../../../client/graph/explore/layouts/layout.ts';
import { reduced } from '../../../client/graph/explore/layouts/reduction.ts';
import { placesNear } from '../../../client/graph/explore/near.ts';
import { anyLayoutGraph, overlaps } from './graphs.ts';

const quietly = () => {};

describe.each(arrangements)('the layout "%s"', (arrangement) => {
  test('gives every node a place, leaves pinned ones where they are, and is the same every time', async () => {
    await fc.assert(
      fc.asyncProperty(anyLayoutGraph, async (graph) => {
        const places = await arrange(arrangement, graph, quietly);
        expect([...places.keys()].sort()).toEqual(graph.nodes.map(({ id }) => id).sort());
        for (const { x, y } of places.values())
          expect([Number.isFinite(x), Number.isFinite(y)]).toEqual([true, true]);
        for (const { id, pinned, x, y } of graph.nodes) if (pinned) expect(places.get(id)).toEqual({ x, y });
        expect(await arrange(arrangement, graph, quietly)).toEqual(places);
      }),
      { numRuns: 15 },
    );
  });

  test('lays no box on another', async () => {
    await fc.assert(
      fc.asyncProperty(anyLayoutGraph, async (graph) => {
        const free = { ...graph, nodes: graph.nodes.map((node) => ({ ...node, pinned: false })) };
        expect(overlaps(free, await arrange(arrangement, free, quietly))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});

test('on the time axis, older nodes stand to the left', async () => {
  await fc.assert(
    fc.asyncProperty(anyLayoutGraph, async (graph) => {
      const free = { ...graph, nodes: graph.nodes.map((node) => ({ ...node, pinned: false })) };
      const places = await arrange('time', free, quietly);
      const dated = free.nodes.filter(({ year }) => year !== null);
      for (const a of dated)
        for (const b of dated)
          if ((a.year ?? 0) < (b.year ?? 0))
            expect(places.get(a.id)?.x ?? 0).toBeLessThan(places.get(b.id)?.x ?? 0);
    }),
    { numRuns: 15 },
  );
});

test('in layers, what is cited stands to the left of what cites it', async () => {
  const node = (id: string) => ({ id, width: 60, height: 20, x: 0, y: 0, pinned: false, year: null });
  const graph = {
    nodes: ['a', 'b', 'c', 'd'].map(node),
    edges: [
      { source: 'a', target: 'b' },
      { source: 'b', target: 'c' },
      { source: 'a', target: 'c' },
      { source: 'd', target: 'c' },
    ],
    centres: [],
  };
  const places = await arrange('layered', graph, quietly);
  for (const { source, target } of graph.edges)
    expect(places.get(target)?.x ?? 0).toBeLessThan(places.get(source)?.x ?? 0);
});

/** Who can be reached from whom. */
const reaches = (edges: LayoutGraph['edges']): string[] => {
  const pairs = new Set(edges.map(({ source, target }) => `${source} ${target}`));
  for (let before = -1; before !== pairs.size; ) {
    before = pairs.size;
    for (const pair of [...pairs]) {
      const [from, through] = pair.split(' ');
      for (const { source, target } of edges) if (source === through) pairs.add(`${from} ${target}`);
    }
  }
  return [...pairs].filter((pair) => pair.split(' ')[0] !== pair.split(' ')[1]).sort();
};

describe('of the arrows that layers are made of', () => {
  const arrows = (text: string) => text.split(' ').map(([source = '', target = '']) => ({ source, target }));

  test.each([
    ['ab bc ac', 'ab bc'],
    ['ab bc cd ad bd ac', 'ab bc cd'],
    ['ab ac bd cd', 'ab ac bd cd'],
    ['ab ba', 'ab ba'],
    ['aa ab', 'ab'],
  ])('%s, %s stay', (given, kept) => {
    expect(reduced(arrows(given)).map(({ source, target }) => source + target)).toEqual(kept.split(' '));
  });

  test('none is left out that anything needs to be reached', () => {
    fc.assert(
      fc.property(anyLayoutGraph, ({ edges }) => {
        expect(reaches(reduced(edges))).toEqual(reaches(edges));
      }),
      { numRuns: 30 },
    );
  });
});

test('rings are steps from the nearest centre', () => {
  const graph = {
    nodes: ['a', 'b', 'c', 'd', 'e'].map((id) => ({
      id,
      width: 60,
      height: 20,
      x: 0,
      y: 0,
      pinned: false,
      year: null,
    })),
    edges: [
      { source: 'a', target: 'b' },
      { source: 'c', target: 'b' },
      { source: 'd', target: 'c' },
    ],
    centres: ['a'],
  };
  expect(Object.fromEntries(hopsFrom(graph))).toEqual({ a: 0, b: 1, c: 2, d: 3, e: 4 });
  expect(Object.fromEntries(hopsFrom({ ...graph, centres: ['a', 'd'] }))).toMatchObject({ b: 1, c: 1 });
});

test('in the force-directed layout, what is tied to nothing stays near the rest', async () => {
  const tied = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const loose = ['s', 't', 'u', 'v', 'w'];
  const nodes = [...tied, ...loose].map((id, index) => ({
    id,
    width: 80,
    height: 22,
    x: (index % 4) * 120,
    y: Math.floor(index / 4) * 60,
    pinned: false,
    year: null,
  }));
  const edges = tied.slice(1).map((target) => ({ source: 'a', target }));
  const places = await arrange('force', { nodes, edges, centres: [] }, quietly);
  const reach = (ids: readonly string[]) => {
    const xs = ids.map((id) => places.get(id)?.x ?? Number.NaN);
    return Math.max(...xs) - Math.min(...xs);
  };
  expect(reach([...tied, ...loose]) / reach(tied)).toBeLessThan(1.5);
});

test('the force-directed layout tells how far it is', async () => {
  const told: number[] = [];
  const node = { id: 'a', width: 60, height: 20, x: 0, y: 0, pinned: false, year: null };
  await arrange('force', { nodes: [node], edges: [], centres: [] }, (done) => {
    told.push(done);
  });
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told.at(-1)).toBe(1);
  expect(told.length).toBeGreaterThan(10);
});

describe('places for new nodes', () => {
  const box = fc.record({
    x: fc.integer({ min: -300, max: 300 }),
    y: fc.integer({ min: -300, max: 300 }),
    width: fc.integer({ min: 30, max: 150 }),
    height: fc.integer({ min: 18, max: 40 }),
  });

  test.each([false, true])('are free, and near where they came from (upright: %s)', (upright) => {
    fc.assert(
      fc.property(
        fc.array(box, { maxLength: 30 }),
        box,
        fc.integer({ min: 1, max: 20 }),
        (boxes, one, many) => {
          const sizes = Array.from({ length: many }, (_, index) => ({
            id: `n${index}`,
            width: 80,
            height: 22,
          }));
          const places = placesNear(boxes, one, sizes, upright);
          const added = sizes.map((size) => ({
            ...size,
            ...(places.get(size.id) ?? { x: Number.NaN, y: 0 }),
          }));
          for (const [index, a] of added.entries())
            for (const b of [...boxes, ...added.slice(index + 1)])
              expect(
                Math.abs(a.x - b.x) >= (a.width + b.width) / 2 ||
                  Math.abs(a.y - b.y) >= (a.height + b.height) / 2,
              ).toBe(true);
          if (upright) for (const { x } of added) expect(x).toBe(one.x);
        },
      ),
    );
  });
});

test.each([
  [2005, 50],
  [2000, 0],
  [2010, 100],
  [2012, 220],
  [1999, -60],
])('the year %i stands at %i, where 2000 stands at 0 and 2010 at 100', (year, x) => {
  const known = [
    [2010, 100],
    [2000, 0],
  ] as const;
  expect(acrossAt(year, known)).toBe(x);
  expect(acrossAt(year, [])).toBeNull();
});

describe('a graph in a window that is higher than wide', () => {
  const flat: Places = new Map([
    ['a', { x: -400, y: -50 }],
    ['b', { x: 0, y: 0 }],
    ['c', { x: 400, y: 50 }],
  ]);
  const heights = (places: Places) => [...places.values()].map(({ y }) => y);
  test.each([
    ['is stretched until it fills it', 4, [-100, 0, 100]],
    ['but not beyond all measure', 0.5, [-120, 0, 120]],
    ['and not at all where it is as high', 9, [-50, 0, 50]],
  ])('%s', (_, aspect, expected) => {
    expect(heights(filled(flat, aspect))).toEqual(expected);
  });
});
