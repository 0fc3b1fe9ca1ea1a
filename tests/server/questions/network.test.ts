import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDocuments } from '../../../seed/load/documents.ts';
import { openStore } from '../../../seed/load/store.ts';
import { Network } from '../../../server/contract.ts';
import { communitiesOf, type Member } from '../../../server/questions/network/communities.ts';
import { readNetwork } from '../../../server/questions/network/network.ts';
import { rankOf } from '../../../server/questions/network/rank.ts';
import { corpusOf } from '../../support/corpus.ts';
import { startServer, type TestServer } from '../server.ts';

type Edges = [number, number, number][];
const shipped = 'S/RES/2617 (2021)';

describe('rank', () => {
  test('of what nobody cites is equal, and grows with those who cite it', () => {
    const [cited = 0, once = 0, ...others] = rankOf(5, [
      [2, 0, 1],
      [3, 0, 9],
      [4, 1, 1],
    ]);
    expect(new Set(others).size).toBe(1);
    expect(cited).toBeGreaterThan(once);
    expect(once).toBeGreaterThan(others[0] ?? 1);
  });

  const networks = fc.integer({ min: 1, max: 12 }).chain((size) =>
    fc.record({
      size: fc.constant(size),
      edges: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1), fc.integer({ min: 1, max: 5 })), {
        maxLength: 40,
      }),
    }),
  );

  test('adds up to 1 over any network', () => {
    fc.assert(
      fc.property(networks, ({ size, edges }) => {
        const ranks = rankOf(size, edges);
        expect(ranks).toHaveLength(size);
        expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1, 6);
      }),
    );
  });

  test('every member of any network is in the community that counts it, and what has no neighbour in none', () => {
    fc.assert(
      fc.property(networks, ({ size, edges }) => {
        const members = Array.from(
          { length: size },
          (_, index): Member => ({
            year: 1946 + index,
            subjects: [],
            title: null,
            rank: index,
          }),
        );
        const { memberships, communities } = communitiesOf(members, edges);
        for (const [index, { size: counted, centre }] of communities.entries()) {
          const found = memberships.flatMap((community, member) => (community === index ? member : []));
          expect(found).toHaveLength(counted);
          expect(centre).toBe(Math.max(...found));
        }
        for (const [member, community] of memberships.entries()) {
          const linked = edges.some(([from, to]) => from !== to && (from === member || to === member));
          expect(community === null).toBe(!linked);
        }
      }),
    );
  });
});

test('communities are those who cite each other, described by what tells them apart', () => {
  const about = [
    'CYPRUS',
    'CYPRUS',
    'CYPRUS',
    'CYPRUS',
    'HAITI',
    'HAITI',
    'HAITI',
    'ANGOLA',
    'ANGOLA',
    'ANGOLA',
  ];
  const members = [
    ...about.map(
      (subject, index): Member => ({
        year: 1964 + index,
        subjects: ['PEACEKEEPING OPERATIONS', subject],
        title: null,
        rank: index === 0 ? 1 : 0,
      }),
    ),
    { year: 2000, subjects: ['SANCTIONS'], title: null, rank: 0 },
  ];
  // Each cites all those before it on the same subject.
  const edges = about.flatMap((subject, source) =>
    about
      .slice(0, source)
      .flatMap((earlier, target): Edges => (earlier === subject ? [[source, target, 1]] : [])),
  );
  const { memberships, communities } = communitiesOf(members, edges);
  expect(memberships).toEqual([0, 0, 0, 0, 1, 1, 1, 2, 2, 2, null]);
  expect(communities).toEqual([
    { size: 4, subjects: ['CYPRUS', 'PEACEKEEPING OPERATIONS'], centre: 0, from: 1964, to: 1967 },
    { size: 3, subjects: ['HAITI', 'PEACEKEEPING OPERATIONS'], centre: 4, from: 1968, to: 1970 },
    { size: 3, subjects: ['ANGOLA', 'PEACEKEEPING OPERATIONS'], centre: 7, from: 1971, to: 1973 },
  ]);
});

describe('GET /api/network', () => {
  let server: TestServer;
  let folder: string;
  beforeAll(async () => {
    server = await startServer();
    folder = await mkdtemp(join(tmpdir(), 'recalling-network-'));
  });
  afterAll(async () => {
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });
  const network = async (): Promise<Network> =>
    Network.parse(await (await server.get('/api/network')).json());

  test('has every resolution in order, and every citation once', async () => {
    const { nodes, edges, ways, communities } = await network();
    expect(nodes.map(({ number }) => number)).toEqual(Array.from({ length: 2825 }, (_, index) => index + 1));
    const pairs = edges.map(([from, to]) => `${nodes[from]?.id} ${nodes[to]?.id}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    const cited = edges.filter(([from]) => nodes[from]?.id === shipped);
    expect(cited).toHaveLength(42);
    const mostCited = cited.find(([, to]) => nodes[to]?.number === 1373);
    expect(ways[mostCited?.[3] ?? -1]).toEqual({
      part: 'both',
      forces: expect.arrayContaining(['reaffirms', 'directs']),
    });
    // The other resolutions' ways are the catalogue's.
    const sanctions = edges.find(([from, to]) => nodes[from]?.number === 2610 && nodes[to]?.number === 1267);
    expect(ways[sanctions?.[3] ?? -1]?.forces).toContain('recalls');
    expect(new Set(ways.map((way) => JSON.stringify(way))).size).toBe(ways.length);
    expect(nodes[2616]).toMatchObject({ id: shipped, loaded: true, outDegree: 42, chapterVii: false });
    for (const [index, { inDegree }] of nodes.entries())
      expect(inDegree).toBe(edges.filter(([, to]) => to === index).length);
    expect(nodes.reduce((sum, { pageRank }) => sum + pageRank, 0)).toBeCloseTo(1, 6);
    expect(nodes.filter(({ community }) => community === nodes[2616]?.community)).toHaveLength(
      communities[nodes[2616]?.community ?? -1]?.size ?? 0,
    );
    expect(communities[nodes[2616]?.community ?? -1]?.subjects).toContain('TERRORISM');
  });

  test('is the same answer until something is loaded', async () => {
    const before = await readNetwork(server.database);
    expect(await readNetwork(server.database)).toBe(before);
    const loading = loadDocuments(
      server.database,
      openStore(folder),
      corpusOf({ from: 2700, resolutions: 1, languages: ['en'], preamble: 3, operative: 3 }),
    );
    for await (const { outcome } of loading) expect(outcome).toBe('loaded');
    const { nodes } = await network();
    expect(before.nodes[2699]).toMatchObject({ loaded: false, outDegree: 0 });
    expect(nodes[2699]?.loaded).toBe(true);
    expect(nodes[2699]?.outDegree).toBeGreaterThan(0);
  });

  test('takes no parameters', async () => {
    const wrong = await server.get('/api/network', { limit: '3' });
    expect(wrong.status).toBe(400);
    expect(Object(await wrong.json()).detail).toContain(
      'limit is not a parameter of this call; it has none.',
    );
  });
});
