import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Graph, Paths, Trace } from '../../../server/contract.ts';
import { startServer, type TestServer } from '../server.ts';

const shipped = 'S/RES/2617 (2021)';
let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

/** Edges have both ends, and nothing is there twice. */
const consistent = ({ nodes, edges }: Graph) => {
  const ids = new Set(nodes.map(({ id }) => id));
  expect(ids.size).toBe(nodes.length);
  expect(new Set(edges.map(({ id }) => id)).size).toBe(edges.length);
  for (const { source, target } of edges) expect([ids.has(source), ids.has(target)]).toEqual([true, true]);
};

describe('the neighbourhood', () => {
  test('of CTED, cut at a limit, keeps the focus and says how much there is', async () => {
    const whole = Graph.parse(await server.json('/api/graph', { focus: 'CTED', limit: '2000' }));
    const cut = Graph.parse(await server.json('/api/graph', { focus: 'CTED', limit: '10' }));
    consistent(whole);
    consistent(cut);
    expect(whole).toMatchObject({ truncated: false, total: whole.nodes.length });
    expect(cut).toMatchObject({ truncated: true, total: whole.total });
    expect(cut.nodes).toHaveLength(10);
    expect(cut.nodes.map(({ id }) => id)).toContain('CTED');
  });

  test('beyond the limit nothing is counted that would not be kept', async () => {
    const near = Graph.parse(await server.json('/api/graph', { focus: 'CTED', depth: '1', limit: '10' }));
    const far = Graph.parse(await server.json('/api/graph', { focus: 'CTED', depth: '3', limit: '10' }));
    expect(near.totalIsMinimum).toBeUndefined();
    expect(far).toEqual({ ...near, totalIsMinimum: true });
  });

  test('keeps to the relationships that are asked for', async () => {
    const { edges } = Graph.parse(
      await server.json('/api/graph', { focus: shipped, relations: 'CITES', depth: '2', limit: '2000' }),
    );
    expect(new Set(edges.map(({ type }) => type))).toEqual(new Set(['CITES']));
  });
});

describe('the trace', () => {
  const trace = async (parameters: Record<string, string>) => {
    const answer = Trace.parse(await server.json('/api/trace', { limit: '2000', ...parameters }));
    consistent(answer);
    return answer;
  };

  test('of op17 goes back in time, each step with its sentence or its source', async () => {
    const { nodes, edges } = await trace({ from: `${shipped}#op17`, depth: '6' });
    const byId = new Map(nodes.map((node) => [node.id, node]));
    expect(Math.max(...nodes.map(({ hop }) => hop ?? 0))).toBeGreaterThan(1);
    for (const { source, target, type, evidence } of edges) {
      const [from, to] = [byId.get(source), byId.get(target)];
      if (type === 'CITES') expect(from?.number ?? 0).toBeGreaterThan(to?.number ?? 0);
      expect(evidence.length).toBeGreaterThan(0);
      if (type !== 'CITES') expect(evidence.every(({ quote }) => quote !== null)).toBe(true);
      for (const { source: origin, quote } of evidence)
        expect(quote !== null || origin !== 'text').toBe(true);
    }
  });

  test('shows as many nodes as are asked for, the nearest first, and says how many there are', async () => {
    const start = { from: `${shipped}#op17`, depth: '6' };
    const whole = await trace(start);
    const part = await trace({ ...start, limit: '5' });
    expect(part).toMatchObject({ total: whole.nodes.length, truncated: true });
    expect(part.nodes).toHaveLength(5);
    expect(Math.max(...part.nodes.map(({ hop }) => hop ?? 0))).toBe(1);
  });

  test('of each depth holds the one before it', async () => {
    let before = new Set<string>();
    for (const depth of ['1', '2', '3']) {
      const { nodes } = await trace({ from: `${shipped}#op17`, depth });
      const now = new Set(nodes.map(({ id }) => id));
      expect([...before].every((id) => now.has(id))).toBe(true);
      expect(now.size).toBeGreaterThanOrEqual(before.size);
      before = now;
    }
  });

  test('follows the grounds that are asked for', async () => {
    const of = async (basis: string) => {
      const { edges } = await trace({ from: `${shipped}#op17`, depth: '1', basis });
      return edges.flatMap((edge) => (edge.type === 'BUILDS_ON' ? (edge.basis ?? []) : []));
    };
    expect(new Set(await of('preamble'))).toEqual(new Set(['preamble']));
    expect(new Set(await of('clause,paragraph,preamble'))).toContain('preamble');
    expect(await of('clause')).not.toContain('preamble');
  });

  test('turned round finds the mandates and resolutions that rely on 1373', async () => {
    const { nodes } = await trace({ from: '1373', direction: 'relied-on-by', depth: '1' });
    const types = new Set(nodes.map(({ type }) => type));
    expect(types).toEqual(new Set(['Resolution', 'Paragraph', 'Mandate']));
    expect(nodes.map(({ id }) => id)).toContain(shipped);
  });

  test('of a paragraph turned round begins at its resolution', async () => {
    const { nodes, from } = await trace({ from: '2617 op17', direction: 'relied-on-by', depth: '2' });
    expect(from).toBe(`${shipped}#op17`);
    expect(nodes.find(({ id }) => id === shipped)?.hop).toBe(0);
  });
});

describe('the path', () => {
  const path = async (from: string, to: string, limit = '10') => {
    const answer = Paths.parse(await server.json('/api/path', { from, to, limit }));
    consistent(answer);
    const edges = new Map(answer.edges.map((edge) => [edge.id, edge]));
    for (const ids of answer.paths) {
      let at = answer.from;
      for (const id of ids) {
        const edge = edges.get(id);
        expect([edge?.source, edge?.target]).toContain(at);
        at = (edge?.source === at ? edge.target : edge?.source) ?? '';
      }
      expect(at).toBe(answer.to);
    }
    return answer;
  };

  test('from CTED to 1373 is the shortest, with all its variants up to the limit', async () => {
    const { paths } = await path('CTED', '1373', '50');
    const lengths = new Set(paths.map(({ length }) => length));
    expect([...lengths]).toEqual([2]);
    expect(new Set(paths.map((ids) => ids.join())).size).toBe(paths.length);
    expect((await path('CTED', '1373', '1')).truncated).toBe(true);
  });

  test('from document to document goes by an actor only where nothing else connects them', async () => {
    const typesOf = async (from: string, to: string, relations = '') =>
      new Set(
        Paths.parse(await server.json('/api/path', { from, to, ...(relations && { relations }) })).edges.map(
          ({ type }) => type,
        ),
      );
    expect(await typesOf('1267', '1624')).toEqual(new Set(['CITES']));
    expect(await typesOf('425', '690')).toContain('ESTABLISHES');
    expect(await typesOf('425', '690', 'CITES')).toEqual(new Set());
  });

  test('is the same both ways', async () => {
    const there = await path('ICAO', '1267', '50');
    const back = await path('1267', 'ICAO', '50');
    expect(back.paths.map((ids) => ids.toReversed().join()).sort()).toEqual(
      there.paths.map((ids) => ids.join()).sort(),
    );
  });

  test('goes forward only along citations, where that is asked for', async () => {
    const forward = async (from: string, to: string) =>
      Paths.parse(await server.json('/api/path', { from, to, direction: 'forward' }));
    const answer = await forward('2617', '1189');
    const edges = new Map(answer.edges.map((edge) => [edge.id, edge]));
    expect(answer.paths.length).toBeGreaterThan(0);
    for (const ids of answer.paths) {
      let at = answer.from;
      for (const id of ids) {
        expect(edges.get(id)?.source).toBe(at);
        at = edges.get(id)?.target ?? '';
      }
      expect(at).toBe(answer.to);
    }
    // What is older cites nothing that is younger.
    expect((await forward('1189', '2617')).paths).toEqual([]);
    expect((await path('1189', '2617')).paths.length).toBe(answer.paths.length);
    expect((await server.get('/api/path', { from: '1', to: '2', direction: 'back' })).status).toBe(400);
  });

  test('from a node to itself has no steps; where there is none, there are none', async () => {
    expect((await path('CTED', 'CTED')).paths).toEqual([[]]);
    expect((await path('CTED', '1')).paths).toEqual([]);
  });
});
