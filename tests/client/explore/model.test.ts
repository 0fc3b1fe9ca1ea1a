import { describe, expect, test } from 'vitest';
import { within } from '../../../client/graph/explore/area.ts';
import { facetCounts, shownOf, yearCounts } from '../../../client/graph/explore/facets.ts';
import { collapsedBy, focusOn, principalWays, shownOnWay } from '../../../client/graph/explore/grow.ts';
import { edgeOfLine, exploreModel, linesOf, yearOfNode } from '../../../client/graph/explore/model.ts';
import { fillsOf, scalesOf } from '../../../client/graph/explore/property.ts';
import { boxOf } from '../../../client/graph/explore/scene.ts';
import type { GraphNode, Relation } from '../../../server/contract.ts';
import { groupColour, inkOn, yearScale } from '../../../server/map/colours.ts';
import { anActorNode, aResolutionNode } from '../support/documents.ts';
import { anEdge, aSubgraph } from './graphs.ts';

const [a, b, c] = [aResolutionNode(2617, 2021), aResolutionNode(1373, 2001), aResolutionNode(1267, 1999)];
const mandate = (name: string): GraphNode => ({
  id: `${a.id}#${name}`,
  type: 'Mandate',
  label: name,
  verbType: name.startsWith('op1') ? 'directs' : 'requests',
});
const [one, two] = [mandate('op1.1'), mandate('op2.1')];
const [cted, oct] = [anActorNode('CTED'), anActorNode('OCT')];
const relation = (given: Partial<Relation>): Relation => ({
  type: 'CITES',
  direction: 'in',
  neighbour: 'Resolution',
  count: 1,
  ...given,
});

const model = exploreModel(
  aSubgraph(
    [a, b, c, one, two, cted, oct],
    [
      anEdge(a.id, 'CITES', b.id, { mentions: 3, part: 'both' }),
      anEdge(b.id, 'CITES', c.id, { part: 'preamble' }),
      anEdge(one.id, 'ASSIGNED_TO', 'CTED'),
      anEdge(one.id, 'INVOLVES', 'OCT'),
      anEdge(two.id, 'ASSIGNED_TO', 'OCT'),
      anEdge(two.id, 'BUILDS_ON', b.id),
    ],
    { [b.id]: [relation({ count: 40 }), relation({ direction: 'out', count: 7 })] },
  ),
);

const sorted = (ids: Iterable<string>) => [...ids].sort();

describe('what filters leave', () => {
  const left = (off: string[], years: [number, number] | null = null) =>
    sorted(shownOf(model, { off, years }).nodes);
  const all = sorted(model.nodes.keys());

  test.each([
    [[], all],
    [['kind.Actor'], all.filter((id) => id !== 'CTED' && id !== 'OCT')],
    [['verb.directs'], all.filter((id) => id !== one.id)],
    // Only what names no other actor goes with an actor.
    [['actor.OCT'], all.filter((id) => id !== 'OCT' && id !== two.id)],
    [['actor.CTED', 'actor.OCT'], sorted([a.id, b.id, c.id])],
    [['relation.CITES'], all],
    [['nonsense'], all],
  ])('without %j', (off, ids) => {
    expect(left(off)).toEqual(ids);
  });

  test('edges go with their ends, their relation and their part', () => {
    const edges = (off: string[]) => shownOf(model, { off, years: null }).edges.map(({ id }) => id);
    expect(edges(['relation.CITES'])).toHaveLength(4);
    expect(edges(['part.preamble'])).not.toContain(`${b.id}|CITES|${c.id}`);
    expect(edges(['part.preamble'])).toContain(`${a.id}|CITES|${b.id}`);
    expect(edges(['kind.Actor'])).toHaveLength(3);
  });

  test('years keep what has no year', () => {
    expect(left([], [2000, 2010])).toEqual(sorted([b.id, 'CTED', 'OCT']));
  });

  test('counts are those of the whole graph', () => {
    const counts = (facet: 'kind' | 'relation' | 'actor') =>
      Object.fromEntries(
        facetCounts(model)
          .get(facet)
          ?.map(({ name, count }) => [name, count]) ?? [],
      );
    expect(counts('kind')).toEqual({ Resolution: 3, Mandate: 2, Actor: 2 });
    expect(counts('relation')).toEqual({ CITES: 2, ASSIGNED_TO: 2, INVOLVES: 1, BUILDS_ON: 1 });
    expect(counts('actor')).toEqual({ CTED: 2, OCT: 3 });
    expect(yearCounts(model).filter(({ count }) => count > 0)).toEqual([
      { year: 1999, count: 1 },
      { year: 2001, count: 1 },
      { year: 2021, count: 3 },
    ]);
    expect(yearCounts(model)).toHaveLength(2021 - 1999 + 1);
  });
});

describe('growing and pruning', () => {
  test('a double click takes the principal ways until a step is full', () => {
    const cites = relation({ direction: 'out', count: 8 });
    const cited = relation({ count: 30 });
    const paragraphs = relation({
      type: 'HAS_PARAGRAPH',
      direction: 'out',
      neighbour: 'Paragraph',
      count: 40,
    });
    const ways = (...relations: Relation[]) =>
      principalWays('Resolution', relations).map((way) => way.direction);
    expect(ways(paragraphs, cited, cites)).toEqual(['out', 'in']);
    expect(ways(paragraphs, cited, { ...cites, count: 20 })).toEqual(['out']);
    expect(ways(cited)).toEqual(['in']);
    expect(ways(paragraphs)).toEqual([]);
  });

  test('what is shown on a way is counted by direction and kind', () => {
    const on = (given: Partial<Relation>) => shownOnWay(model, b.id, relation(given));
    expect(on({})).toBe(1);
    expect(on({ direction: 'out' })).toBe(1);
    expect(on({ type: 'BUILDS_ON', neighbour: 'Mandate' })).toBe(1);
    expect(on({ type: 'BUILDS_ON', neighbour: 'Paragraph' })).toBe(0);
  });

  test('collapsing takes what hangs on nothing else, but leaves what is pinned', () => {
    expect(collapsedBy(model, b.id, new Set()).sort()).toEqual(sorted([a.id, c.id]));
    expect(collapsedBy(model, b.id, new Set([a.id]))).toEqual([c.id]);
    expect(collapsedBy(model, one.id, new Set())).toEqual(['CTED']);
  });

  test('a focus keeps a node and what it is tied to', () => {
    expect(sorted(focusOn(model, ['OCT']))).toEqual(sorted(['OCT', one.id, two.id]));
    expect(focusOn(model, ['NOBODY']).size).toBe(0);
  });
});

describe('arrows', () => {
  test('parallel mentions are one arrow with a count, or as many arrows', () => {
    const grouped = linesOf(model.edges, false);
    const apart = linesOf(model.edges, true);
    expect(grouped.map(({ count }) => count)).toEqual([3, 1, 1, 1, 1, 1]);
    expect(apart).toHaveLength(8);
    expect(new Set(apart.map(({ id }) => id)).size).toBe(8);
    expect(new Set(apart.map(({ id }) => edgeOfLine(id)))).toEqual(new Set(model.edges.map(({ id }) => id)));
  });
});

test.each([
  [a, 2021],
  [one, 2021],
  [cted, null],
  [{ id: 'S/2017/375', type: 'Instrument', label: 'S/2017/375' } as const, null],
])('%o stands at %s', (node, year) => {
  expect(yearOfNode(node)).toBe(year);
});

describe('sizes and colours', () => {
  const items = [...model.nodes.values()];
  const none = new Map();

  test('the most cited is the largest, and what is cited by nobody the smallest', () => {
    const scales = scalesOf(items, 'cited', none);
    expect(scales.get(b.id)).toBe(Math.max(...scales.values()));
    expect(scales.get(a.id)).toBe(1);
    expect(new Set(scalesOf(items, 'same', none).values())).toEqual(new Set([1]));
  });

  test('years go from the first colour to the last; what has none keeps its own', () => {
    const fills = fillsOf(items, 'year', none);
    expect(fills.get(c.id)).toBe(yearScale[0]);
    expect(fills.get(a.id)).toBe(yearScale.at(-1));
    expect(fills.has('CTED')).toBe(false);
  });

  test('the communities of most nodes in the picture have colours of their own, the others one together', () => {
    const many = Array.from({ length: 10 }, (_, index) => ({
      node: { ...a, id: `${index}` },
      relations: [],
      cited: 0,
    }));
    const of = (communities: readonly (number | null)[]) =>
      fillsOf(
        many,
        'community',
        new Map(communities.map((community, id) => [`${id}`, { pageRank: 0.1, community }])),
      );
    const fills = of([40, 40, 40, 3, 3, null, 17, 17, 17, 17]);
    expect(fills.get('6')).toBe(groupColour(0));
    expect(fills.get('0')).toBe(groupColour(1));
    expect(fills.get('3')).toBe(groupColour(2));
    expect(fills.has('5')).toBe(false);
    const each = of([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(new Set(each.values()).size).toBe(8);
    expect(each.get('9')).toBe(groupColour(99));
  });

  test.each([
    ['#000000', '#FFFFFF'],
    ['#FFEA46', '#000000'],
    ['#00204D', '#FFFFFF'],
  ])('on %s, %s is read best', (fill, ink) => {
    expect(inkOn(fill)).toBe(ink);
  });
});

test.each([
  [{ x: 5, y: 5 }, true],
  [{ x: 15, y: 5 }, false],
  // In the notch of the shape.
  [{ x: 5, y: 9 }, false],
  [{ x: -1, y: 0 }, false],
])('%o is caught: %s', (point, caught) => {
  const area = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
    { x: 5, y: 6 },
    { x: 0, y: 10 },
  ];
  expect(within(point, area)).toBe(caught);
  expect(within(point, [])).toBe(false);
});

test('a mandate whose shape runs to a point has room for its words between the points', () => {
  const measure = (text: string) => 7 * text.length;
  const width = (verbType: 'decides' | 'requests') =>
    boxOf({ ...mandate('op12.1'), verbType }, 'en', measure).width;
  // Half as high as the letters, a hexagon has some three quarters of its width.
  const words = 7 * '2617 op12.1'.length;
  expect(0.77 * width('decides')).toBeGreaterThan(words);
  expect(width('requests')).toBeLessThan(width('decides'));
});

test.each([
  ['OCT', 1],
  ['反恐怖主义委员会执行局', 1],
  ['International, regional and subregional organizations', 3],
])('the ellipse of an actor holds its whole name: %s', (name, lines) => {
  const box = boxOf(anActorNode('X', { en: name }), 'en', (text) => 12 * text.length);
  const rows = box.text.split('\n');
  expect(rows.length).toBeGreaterThanOrEqual(lines);
  const [across, down] = [12 * Math.max(...rows.map(({ length }) => length)), 14 * (rows.length - 1) + 12];
  expect((across / box.width) ** 2 + (down / box.height) ** 2).toBeLessThan(1);
});
