import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Graph, Neighbours, Problem, Relations, SubgraphAnswer } from '../../../server/contract.ts';
import { startServer, type TestServer } from '../server.ts';

const shipped = 'S/RES/2617 (2021)';
let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

describe('what hangs on a node', () => {
  test.each([
    ['2617', { type: 'CITES', direction: 'out', neighbour: 'Resolution', count: 42 }],
    ['2617', { type: 'HAS_PARAGRAPH', direction: 'out', neighbour: 'Paragraph', count: 81 }],
    ['2617 op17', { type: 'HAS_PARAGRAPH', direction: 'in', neighbour: 'Resolution', count: 1 }],
  ])('%s has %o', async (id, relation) => {
    expect(Relations.parse(await server.json('/api/relations', { id })).relations).toContainEqual(relation);
  });

  test.each(['2617', '2617 op17', 'CTED', '1373', 'A/RES/60/288'])(
    '%s: the counts are those of its neighbourhood',
    async (id) => {
      const found = Relations.parse(await server.json('/api/relations', { id }));
      const whole = Graph.parse(await server.json('/api/graph', { focus: id, limit: '2000' }));
      const types = new Map(whole.nodes.map((node) => [node.id, node.type]));
      const counts: Record<string, number> = {};
      for (const { source, target, type } of whole.edges) {
        if (source !== found.id && target !== found.id) continue;
        const [direction, other] = source === found.id ? ['out', target] : ['in', source];
        const way = [type, direction, types.get(other)].join(' ');
        counts[way] = (counts[way] ?? 0) + 1;
      }
      const named = found.relations.map((one) => [
        [one.type, one.direction, one.neighbour].join(' '),
        one.count,
      ]);
      expect(Object.fromEntries(named)).toEqual(counts);
    },
  );

  test('the neighbours on each way are as many as were counted, the first of them the most tied to', async () => {
    const { id, relations } = Relations.parse(await server.json('/api/relations', { id: '1373' }));
    expect(relations.length).toBeGreaterThan(0);
    for (const { type, direction, neighbour, count } of relations) {
      const way = { id, relation: type, direction, neighbour };
      const all = Neighbours.parse(await server.json('/api/neighbours', { ...way, limit: '500' }));
      const some = Neighbours.parse(await server.json('/api/neighbours', { ...way, limit: '2' }));
      expect(all.total).toBe(count);
      expect(all.nodes).toHaveLength(count);
      expect(new Set(all.nodes.map((node) => node.type))).toEqual(new Set([neighbour]));
      expect(some).toEqual({ ...all, nodes: all.nodes.slice(0, 2) });
    }
  });

  test('neighbours that as much is tied to come in the order of their numbers', async () => {
    const way = { id: shipped, relation: 'HAS_PARAGRAPH', direction: 'out', neighbour: 'Paragraph' };
    const { nodes } = Neighbours.parse(await server.json('/api/neighbours', { ...way, limit: '12' }));
    expect(nodes.map(({ id }) => id)).toEqual(
      Array.from({ length: 12 }, (_, index) => `${shipped}#op${index + 1}`),
    );
  });
});

describe('a part of the graph', () => {
  const subgraph = async (nodes: readonly string[]) => {
    const response = await server.post('/api/subgraph', { nodes });
    expect(response.status, await response.clone().text()).toBe(200);
    return SubgraphAnswer.parse(await response.json());
  };

  test('has the nodes that were asked for, once each, and every edge among them with its evidence', async () => {
    const nodes = [shipped, `${shipped}#op17`, 'CTED', 'S/RES/1373 (2001)', shipped, 'NOBODY'];
    const answer = await subgraph(nodes);
    expect(answer.nodes.map(({ id }) => id).sort()).toEqual([...new Set(nodes)].slice(0, 4).sort());
    expect(answer.missing).toEqual(['NOBODY']);
    expect(Object.keys(answer.relations).sort()).toEqual(answer.nodes.map(({ id }) => id).sort());
    const ids = answer.edges.map(({ id }) => id);
    expect(ids).toContain(`${shipped}|CITES|S/RES/1373 (2001)`);
    expect(ids).toContain(`${shipped}|HAS_PARAGRAPH|${shipped}#op17`);
    for (const { evidence } of answer.edges) expect(evidence.length).toBeGreaterThan(0);
  });

  test('of one node counts what hangs on it', async () => {
    const { relations } = await subgraph(['CTED']);
    expect(relations.CTED).toEqual(
      Relations.parse(await server.json('/api/relations', { id: 'CTED' })).relations,
    );
  });

  test.each([
    [{}, 'nodes must be a list of 1 to 1000 texts; it is missing.'],
    [{ nodes: [] }, 'nodes must be a list of 1 to 1000 texts; [] was given.'],
    [{ nodes: ['CTED'], depth: 2 }, 'depth is not a parameter of this call; it has: nodes.'],
  ])('%j is refused: %s', async (body, message) => {
    const response = await server.post('/api/subgraph', body);
    expect(response.status).toBe(400);
    expect(Problem.parse(await response.json()).errors?.map((error) => error.message)).toContain(message);
  });
});
