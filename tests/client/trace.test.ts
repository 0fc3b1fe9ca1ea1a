import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box, Point, Stroke } from '../../client/graph/geometry.ts';
import { traceLayout } from '../../client/graph/trace/layout.ts';
import { traceLight } from '../../client/graph/trace/light.ts';
import { type TraceChoice, traceModel } from '../../client/graph/trace/model.ts';
import { yearOf } from '../../client/graph/trace/year.ts';
import type { GraphEdge, GraphNode, Trace } from '../../server/contract.ts';
import { anEdge } from './explore/graphs.ts';
import { aResolutionNode, symbol } from './support/documents.ts';
import { describeExplorer } from './support/walks.ts';

const edge = (source: string, target: string, type: GraphEdge['type'] = 'CITES'): GraphEdge =>
  anEdge(source, type, target);

const evident = (one: GraphEdge): GraphEdge => ({
  ...one,
  evidence: [
    {
      paragraph: null,
      quote: null,
      start: null,
      end: null,
      quoteStart: null,
      language: null,
      source: 'a data set',
      printed: null,
      force: null,
      pinpoint: null,
      yearImplicit: false,
      yearCorrected: false,
      inName: null,
    },
  ],
});

const at = (hop: number, node: GraphNode): GraphNode => ({ ...node, hop });
const op17: GraphNode = { id: `${symbol}#op17`, type: 'Paragraph', label: 'op17', resolution: symbol };
const op17a: GraphNode = {
  id: `${symbol}#op17.1`,
  type: 'Mandate',
  label: 'op17.1',
  resolution: symbol,
  paragraph: `${symbol}#op17`,
};

const trace: Trace = {
  from: op17.id,
  direction: 'builds-on',
  depth: 2,
  truncated: false,
  total: 6,
  nodes: [
    at(0, op17),
    at(0, op17a),
    at(1, aResolutionNode(2396, 2017)),
    at(1, aResolutionNode(1373, 2001)),
    at(2, aResolutionNode(1368, 2001)),
    at(2, aResolutionNode(1267, 1999)),
  ],
  edges: [
    edge(op17.id, op17a.id, 'SETS'),
    evident(edge(op17a.id, 'S/RES/2396 (2017)', 'BUILDS_ON')),
    evident(edge(op17a.id, 'S/RES/1373 (2001)', 'BUILDS_ON')),
    edge('S/RES/2396 (2017)', 'S/RES/1373 (2001)'),
    edge('S/RES/2396 (2017)', 'S/RES/1267 (1999)'),
    edge('S/RES/1373 (2001)', 'S/RES/1267 (1999)'),
    edge('S/RES/1373 (2001)', 'S/RES/1368 (2001)'),
  ],
};

const all: TraceChoice = { most: 1000, without: [] };

describe('what a trace shows', () => {
  const model = traceModel(trace, all);

  test('mandates stand within the paragraph that it starts from', () => {
    expect(model.items.map(({ node }) => node.id)).not.toContain(op17a.id);
    expect(model.lines.map(({ id }) => id)).toContain(`${op17.id}|BUILDS_ON|S/RES/2396 (2017)`);
    expect(model.lines.map(({ edge: { type } }) => type)).not.toContain('SETS');
  });

  test('a mandate that it starts from stands for itself', () => {
    const own = traceModel({ ...trace, from: op17a.id }, all);
    expect(own.items.map(({ node }) => node.id)).toContain(op17a.id);
  });

  test('each document is reached by the citation nearest in time, one step closer to the start', () => {
    expect(Object.fromEntries(model.items.map(({ node, by }) => [node.id, by]))).toEqual({
      [op17.id]: null,
      'S/RES/2396 (2017)': `${op17.id}|BUILDS_ON|S/RES/2396 (2017)`,
      'S/RES/1373 (2001)': `${op17.id}|BUILDS_ON|S/RES/1373 (2001)`,
      'S/RES/1368 (2001)': 'S/RES/1373 (2001)|CITES|S/RES/1368 (2001)',
      'S/RES/1267 (1999)': 'S/RES/1373 (2001)|CITES|S/RES/1267 (1999)',
    });
  });

  test('pointing lights every shortest way back to the start', () => {
    const lit = traceLight(model)('S/RES/1267 (1999)');
    expect([...lit]).toEqual(
      expect.arrayContaining([op17.id, 'S/RES/2396 (2017)', 'S/RES/1373 (2001)', 'S/RES/1267 (1999)']),
    );
    expect(lit).not.toContain('S/RES/1368 (2001)');
    expect(lit).not.toContain('S/RES/2396 (2017)|CITES|S/RES/1373 (2001)');
  });

  test('what a clause names, what only the preamble recalls, and what is reached through others are told apart', () => {
    const told = traceModel(
      {
        ...trace,
        edges: trace.edges.map((one) =>
          one.target === 'S/RES/2396 (2017)'
            ? { ...one, basis: 'preamble' as const }
            : one.type === 'BUILDS_ON'
              ? { ...one, basis: 'clause' as const }
              : one,
        ),
      },
      all,
    );
    expect(new Map(told.lines.map(({ target, kind, source }) => [`${source} ${target}`, kind]))).toEqual(
      new Map([
        [`${op17.id} S/RES/2396 (2017)`, 'preamble'],
        [`${op17.id} S/RES/1373 (2001)`, 'clause'],
        ['S/RES/2396 (2017) S/RES/1373 (2001)', 'later'],
        ['S/RES/2396 (2017) S/RES/1267 (1999)', 'later'],
        ['S/RES/1373 (2001) S/RES/1267 (1999)', 'later'],
        ['S/RES/1373 (2001) S/RES/1368 (2001)', 'later'],
      ]),
    );
  });

  test('a kind that is switched off takes along what only it leads to', () => {
    const { items, kinds } = traceModel(trace, { ...all, without: ['later'] });
    expect(items.map(({ node }) => node.id)).toEqual([op17.id, 'S/RES/2396 (2017)', 'S/RES/1373 (2001)']);
    expect([...kinds]).toContain('later');
  });

  test('a document of a trace back is never reached by what it cites itself', () => {
    const { items } = traceModel(
      {
        ...trace,
        nodes: [at(0, op17), at(1, aResolutionNode(1373, 2001)), at(2, aResolutionNode(1267, 1999))],
        edges: [
          evident(edge(op17.id, 'S/RES/1373 (2001)', 'CITES')),
          edge('S/RES/1267 (1999)', 'S/RES/1373 (2001)'),
        ],
      },
      all,
    );
    expect(items.map(({ node }) => node.id)).toEqual([op17.id, 'S/RES/1373 (2001)']);
  });

  test('where there is more than is shown, each step keeps a share, and says how much is missing', () => {
    const few = traceModel(trace, { most: 2, without: [] });
    expect(few.items.map(({ node }) => node.id)).toEqual([op17.id, 'S/RES/1373 (2001)', 'S/RES/1267 (1999)']);
    expect(few.total).toBe(4);
    expect([...few.more]).toEqual([
      [1, 1],
      [2, 1],
    ]);
  });

  test('others rely on a resolution as a whole: forward in time its paragraph stands within it', () => {
    const whole = at(0, aResolutionNode(2617, 2021));
    const later = at(1, aResolutionNode(2665, 2022));
    const forward = traceModel(
      {
        ...trace,
        direction: 'relied-on-by',
        nodes: [whole, at(0, op17), later],
        edges: [edge(whole.id, op17.id, 'HAS_PARAGRAPH'), edge(later.id, whole.id)],
      },
      all,
    );
    expect(forward.start).toBe(symbol);
    expect(forward.items.map(({ node, from }) => [node.id, from])).toEqual([
      [symbol, null],
      [later.id, symbol],
    ]);
  });

  test.each([
    [aResolutionNode(1373, 2001), 2001],
    [op17, 2021],
    [{ id: 'CTED', adopted: '1999-12-31' }, 1999],
    [{ id: 'UN-CHARTER' }, null],
  ])('%o stands at %s', (node, year) => {
    expect(yearOf(node)).toBe(year);
  });
});

const anyTrace = fc
  .record({
    numbers: fc.uniqueArray(fc.integer({ min: 1, max: 2600 }), { minLength: 1, maxLength: 120 }),
    ties: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 300 }),
  })
  .map(({ numbers, ties }): Trace => {
    const nodes = numbers.map((number, index) =>
      at(Math.min(6, Math.floor(Math.sqrt(index))), aResolutionNode(number, 1946 + Math.floor(number / 33))),
    );
    // Younger documents cite older ones.
    const edges = ties.flatMap(([a, b]) => {
      const [one, other] = [nodes[a % nodes.length], nodes[b % nodes.length]];
      if (!one || !other || one === other) return [];
      return (one.number ?? 0) > (other.number ?? 0) ? [edge(one.id, other.id)] : [edge(other.id, one.id)];
    });
    return {
      from: nodes[0]?.id ?? '',
      direction: 'builds-on',
      depth: 6,
      truncated: false,
      total: nodes.length,
      nodes,
      edges,
    };
  });

const inside = ({ x, y, width, height }: Box, point: Point): boolean =>
  Math.abs(point.x - x) < width / 2 - 0.01 && Math.abs(point.y - y) < height / 2 - 0.01;

/** Points along a line that turns at right angles, dense enough to meet every box that it runs behind. */
const alongTurned = ({ from, to, turn = from.x }: Stroke): Point[] =>
  [
    [from, { x: turn, y: from.y }],
    [
      { x: turn, y: from.y },
      { x: turn, y: to.y },
    ],
    [{ x: turn, y: to.y }, to],
  ].flatMap(([a, b]) =>
    a && b
      ? Array.from({ length: 60 }, (_, step) => ({
          x: a.x + ((b.x - a.x) * step) / 59,
          y: a.y + ((b.y - a.y) * step) / 59,
        }))
      : [],
  );

describe('where a trace puts it', () => {
  test('older documents stand to the left, none on another, all on the page, no line behind a box', () => {
    fc.assert(
      fc.property(
        anyTrace,
        fc.integer({ min: 300, max: 2000 }),
        fc.integer({ min: 200, max: 1400 }),
        fc.constantFrom('builds-on' as const, 'relied-on-by' as const),
        fc.integer({ min: 1, max: 150 }),
        (one, width, height, direction, most) => {
          const model = traceModel({ ...one, direction }, { most, without: [] });
          expect(model.items.length).toBeLessThanOrEqual(most + 1);
          const { boxes, size, strokes } = traceLayout(
            model,
            { width, height },
            { widthOf: () => 40, linesOf: () => 1 },
          );
          const placed = model.items.flatMap(({ node }) => {
            const box = boxes.get(node.id);
            return box ? [{ ...box, year: yearOf(node) ?? 0 }] : [];
          });
          expect(placed).toHaveLength(model.items.length);
          expect(strokes.size).toBe(model.lines.length);
          for (const [index, a] of placed.entries()) {
            expect(a.x - a.width / 2).toBeGreaterThanOrEqual(0);
            expect(a.x + a.width / 2).toBeLessThanOrEqual(size.width + 0.01);
            expect(a.y - a.height / 2).toBeGreaterThanOrEqual(0);
            expect(a.y + a.height / 2).toBeLessThanOrEqual(size.height + 0.01);
            for (const b of placed.slice(index + 1)) {
              const apart = Math.abs(a.x - b.x) >= a.width || Math.abs(a.y - b.y) >= a.height;
              expect(apart).toBe(true);
              if (a.year !== b.year) expect(a.x < b.x === a.year < b.year).toBe(true);
            }
          }
          const ways = new Set(model.items.map(({ by }) => by));
          for (const line of model.lines) {
            const stroke = strokes.get(line.id);
            if (!stroke || !ways.has(line.id)) continue;
            for (const point of alongTurned(stroke))
              expect(placed.some((box) => inside(box, point))).toBe(false);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

await describeExplorer('a trace and its dossier', [], (at) => {
  test('light each other: pointing at a step lights its document, and the other way round', () =>
    at('?view=trace', async (page) => {
      const one = 'S/RES/2396 (2017)';
      const node = () =>
        page.evaluate((id) => {
          const holder = document.querySelector('.__________cytoscape_container');
          const { cy } = (holder as unknown as { _cyreg: { cy: cytoscape.Core } })._cyreg;
          const found = cy.getElementById(id);
          return { pointed: found.hasClass('pointed'), place: { ...found.renderedPosition() } };
        }, one);
      const step = page
        .getByRole('listitem')
        .filter({ has: page.getByRole('button', { name: '2396 (2017)', exact: true }) });
      await step.hover();
      await expect.poll(async () => (await node()).pointed, { timeout: 60_000 }).toBe(true);
      const frame = await page.getByRole('application').boundingBox();
      if (!frame) throw new Error('the picture is not there');
      await page.mouse.move(frame.x + 5, frame.y + frame.height - 5);
      await expect.poll(async () => (await node()).pointed, { timeout: 60_000 }).toBe(false);
      expect(await step.getAttribute('data-lit')).toBe('false');
      const { place } = await node();
      await page.mouse.move(frame.x + place.x, frame.y + place.y);
      await expect.poll(() => step.getAttribute('data-lit'), { timeout: 60_000 }).toBe('true');
    }));

  test('keep the years in sight, each over its column, when the picture is scrolled', () =>
    at(`?view=trace&from=${encodeURIComponent(symbol)}&depth=3&documents=150`, async (page) => {
      const years = () =>
        page.evaluate(() => {
          const holder = document.querySelector('.__________cytoscape_container');
          const { cy } = (holder as unknown as { _cyreg: { cy: cytoscape.Core } })._cyreg;
          const start = cy.nodes('.document.start').first().renderedPosition();
          const ticks = cy
            .nodes('.tick')
            .map((tick) => ({ ...tick.renderedPosition(), text: tick.data('text') }));
          return { start, ticks, height: cy.height() };
        });
      await expect
        .poll(async () => (await years().catch(() => null))?.ticks.length ?? 0, { timeout: 60_000 })
        .toBeGreaterThan(5);
      const before = await years();
      const frame = await page.getByRole('application').boundingBox();
      if (!frame) throw new Error('the picture is not there');
      await page.mouse.move(frame.x + frame.width / 2, frame.y + frame.height / 2);
      await page.mouse.wheel(0, 600);
      await expect.poll(async () => (await years()).start.y, { timeout: 60_000 }).not.toBe(before.start.y);
      const after = await years();
      expect(after.ticks).toEqual(before.ticks);
    }));
});
