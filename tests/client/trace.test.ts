import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { traceLayout } from '../../client/graph/trace/layout.ts';
import { traceLight, traceModel, yearOf } from '../../client/graph/trace/model.ts';
import type { GraphEdge, GraphNode, Trace } from '../../server/contract.ts';
import { aResolutionNode, symbol } from './support/documents.ts';

const edge = (source: string, target: string, type: GraphEdge['type'] = 'CITES'): GraphEdge => ({
  id: `${source}|${type}|${target}`,
  source,
  target,
  type,
  mentions: 1,
  evidence: [],
});

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

describe('what a trace shows', () => {
  const model = traceModel(trace);

  test('mandates stand within the paragraph that it starts from', () => {
    expect(model.items.map(({ node }) => node.id)).not.toContain(op17a.id);
    expect(model.lines.map(({ id }) => id)).toContain(`${op17.id}|BUILDS_ON|S/RES/2396 (2017)`);
    expect(model.lines.map(({ edge: { type } }) => type)).not.toContain('SETS');
  });

  test('a mandate that it starts from stands for itself', () => {
    const own = traceModel({ ...trace, from: op17a.id });
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
    const pick = (index: number) => nodes[index % nodes.length]?.id ?? '';
    const edges = ties.flatMap(([a, b]) => (pick(a) === pick(b) ? [] : [edge(pick(a), pick(b))]));
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

describe('where a trace puts it', () => {
  test('older documents stand to the left, none on another, all on the page', () => {
    fc.assert(
      fc.property(
        anyTrace,
        fc.integer({ min: 300, max: 2000 }),
        fc.integer({ min: 200, max: 1400 }),
        (one, width, height) => {
          const model = traceModel(one);
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
              if (a.year === b.year) expect(Math.abs(a.y - b.y)).toBeGreaterThanOrEqual(a.height);
              else expect(a.x < b.x === a.year < b.year).toBe(true);
            }
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
