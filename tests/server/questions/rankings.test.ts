import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Network, Problem, Ranking } from '../../../server/contract.ts';
import { citedSince, coCitedWith, silentSince } from '../../../server/questions/network/rankings.ts';
import { networkNode } from '../../support/network.ts';
import { startServer, type TestServer } from '../server.ts';

const node = (index: number) => networkNode(index + 1, 2000 + index, { adopted: `${2000 + index}-06-01` });

/** 2 cites 0 and 1; 3 cites 0; 4 cites 1 and 2. */
const network: Network = {
  nodes: Array.from({ length: 5 }, (_, index) => node(index)),
  edges: [
    [2, 0, 3, 0],
    [2, 1, 1, 0],
    [3, 0, 1, 0],
    [4, 1, 1, 0],
    [4, 2, 1, 0],
  ],
  ways: [{ part: null, forces: [] }],
  communities: [],
};

describe('over a small network', () => {
  test.each<[string, ReadonlyMap<number, number>, [number, number][]]>([
    [
      'cited',
      citedSince(network),
      [
        [0, 2],
        [1, 2],
        [2, 1],
      ],
    ],
    [
      'cited from a day on',
      citedSince(network, '2003-01-01'),
      [
        [0, 1],
        [1, 1],
        [2, 1],
      ],
    ],
    ['cited before, and never since', silentSince(network, '2004-01-01'), [[0, 2]]],
    ['cited together with 0', coCitedWith(network, 0), [[1, 1]]],
    [
      'cited together with 1',
      coCitedWith(network, 1),
      [
        [0, 1],
        [2, 1],
      ],
    ],
  ])('%s', (_, values, expected) => {
    expect([...values].sort(([one], [other]) => one - other)).toEqual(expected);
  });
});

describe('GET /api/rankings', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server?.stop());

  const ranking = async (parameters: Record<string, string>): Promise<Ranking> => {
    const response = await server.get('/api/rankings', parameters);
    expect(response.status, await response.clone().text()).toBe(200);
    return Ranking.parse(await response.json());
  };

  test.each([
    [{ by: 'cited' }],
    [{ by: 'citing' }],
    [{ by: 'pageRank' }],
    [{ by: 'silent', since: '2000-01-01' }],
    [{ by: 'coCited', with: '1373' }],
  ])('%j: the largest first, as many as asked for', async (parameters) => {
    const { items, total } = await ranking({ ...parameters, limit: '7' });
    expect(items).toHaveLength(7);
    expect(total).toBeGreaterThan(7);
    const values = items.map(({ value }) => value);
    expect(values).toEqual([...values].sort((one, other) => other - one));
  });

  test('what is silent was last cited before that day', async () => {
    const { items } = await ranking({ by: 'silent', since: '2000-01-01' });
    for (const { lastCited } of items) expect((lastCited ?? '') < '2000-01-01').toBe(true);
  });

  test('1267 is among those most often cited together with 1373', async () => {
    const { items } = await ranking({ by: 'coCited', with: '1373', limit: '10' });
    expect(items.map(({ id }) => id)).toContain('S/RES/1267 (1999)');
  });

  test.each<[Record<string, string>, string]>([
    [{ by: 'silent' }, 'by=silent needs the parameter "since"'],
    [{ by: 'coCited' }, 'by=coCited needs the parameter "with"'],
    [{ by: 'beauty' }, 'by must be one of cited'],
    [{ by: 'citing', since: '2000-01-01' }, '"since" goes with by=cited or by=silent, not with by=citing'],
    [{ with: '1373' }, '"with" goes with by=coCited, not with by=cited'],
  ])('%j: says what is needed', async (parameters, words) => {
    const response = await server.get('/api/rankings', parameters);
    expect(response.status).toBe(400);
    expect(Problem.parse(await response.json()).detail).toContain(words);
  });
});
