import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrange } from '../../../client/graph/explore/layouts/arrange.ts';
import type { Arrangement, LayoutGraph, Places } from '../../../client/graph/explore/layouts/layout.ts';
import { snug } from '../../../client/graph/explore/layouts/snug.ts';
import { inWindow } from '../../../client/views/explore/inWindow.ts';
import { overlaps } from './graphs.ts';

/** A resolution, and so many of the twenty years before that it cites. */
const citing = (count: number): LayoutGraph => ({
  nodes: Array.from({ length: count + 1 }, (_, index) => ({
    id: `n${index}`,
    width: 84,
    height: 22,
    x: 0,
    y: 0,
    pinned: false,
    year: 2021 - (index % 21),
  })),
  edges: Array.from({ length: count }, (_, index) => ({
    source: 'n0',
    target: `n${index + 1}`,
    strong: true,
  })),
  centres: ['n0'],
});

const extent = ({ nodes }: Pick<LayoutGraph, 'nodes'>, places: Places) => {
  const boxes = nodes.map((node) => ({ ...node, ...places.get(node.id) }));
  const span = (ends: readonly number[]) => Math.max(...ends) - Math.min(...ends);
  return {
    width: span(boxes.flatMap(({ x, width }) => [x - width / 2, x + width / 2])),
    height: span(boxes.flatMap(({ y, height }) => [y - height / 2, y + height / 2])),
  };
};

const phone = { width: 390, height: 844 };

test.each<[Arrangement]>([['time'], ['force'], ['layered']])(
  'on a phone, the names of twenty nodes laid out by %s can be read without zooming',
  async (arrangement) => {
    const graph = citing(20);
    const places = inWindow(arrangement, graph, await arrange(arrangement, graph, () => {}), phone);
    const { width, height } = extent(graph, places);
    // Letters of 12 pixels are drawn no smaller than 8.
    expect(width).toBeLessThan(phone.width / 0.67);
    expect(height).toBeLessThan(phone.height / 0.67);
    expect(overlaps(graph, places)).toEqual([]);
  },
);

test.each([
  ['what fits stays as it was laid out', 20, { width: 2880, height: 1800 }],
  ['of more than there is room for, the shape is kept', 200, phone],
])('%s', async (_, count, room) => {
  const graph = citing(count);
  const places = await arrange('time', graph, () => {});
  expect(snug(graph.nodes, places, room)).toEqual(places);
});

test('one column that is wider than its window stays where it is', () => {
  const nodes = [0, 300].map((y) => ({
    id: `n${y}`,
    x: 0,
    y,
    width: 180,
    height: 22,
    pinned: false,
    year: null,
  }));
  const places: Places = new Map(nodes.map(({ id, x, y }) => [id, { x, y }]));
  expect(snug(nodes, places, { width: 100, height: 400 })).toEqual(places);
});

test('what is drawn together lies nowhere on another', () => {
  const box = fc.record({
    x: fc.integer({ min: -2000, max: 2000 }),
    y: fc.integer({ min: -2000, max: 2000 }),
    width: fc.integer({ min: 30, max: 180 }),
    height: fc.integer({ min: 18, max: 50 }),
  });
  fc.assert(
    fc.property(fc.array(box, { minLength: 1, maxLength: 30 }), (boxes) => {
      const nodes = boxes.map((one, index) => ({ ...one, id: `n${index}`, pinned: false, year: null }));
      const places: Places = new Map(nodes.map(({ id, x, y }) => [id, { x, y }]));
      const drawn = snug(nodes, places, { width: 500, height: 700 });
      if (overlaps({ nodes }, places).length === 0) expect(overlaps({ nodes }, drawn)).toEqual([]);
    }),
  );
});
