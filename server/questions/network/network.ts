import { z } from 'zod';
import { Force } from '../../../seed/document.ts';
import { type Network, NetworkWay } from '../../contract.ts';
import type { Database } from '../../database/database.ts';
import { defineQuery } from '../../database/query.ts';
import { keptByRevision } from '../at-hand/kept.ts';
import { communitiesOf } from './communities.ts';
import { rankOf } from './rank.ts';
import { forcesOfPlaces, waysInOrder } from './ways.ts';

const optional = z.string().nullable();

const ResolutionRow = z.object({
  id: z.string(),
  number: z.int(),
  year: z.int(),
  adopted: optional,
  loaded: z.boolean(),
  chapterVii: z.boolean().nullable(),
  subjects: z.array(z.string()).nullable(),
  title_en: optional,
  title_zh: optional,
});
type ResolutionRow = z.infer<typeof ResolutionRow>;

const resolutionsQuery = defineQuery('network/resolutions', ResolutionRow);
const citationsQuery = defineQuery(
  'network/citations',
  z.object({
    source: z.string(),
    target: z.string(),
    mentions: z.int(),
    part: NetworkWay.shape.part,
    places: z.array(z.string()).nullable(),
  }),
);

const forcesQuery = defineQuery(
  'network/forces',
  z.object({ source: z.string(), target: z.string(), force: Force }),
);

type Edge = Network['edges'][number];

const titleOf = ({ title_en, title_zh }: ResolutionRow): Network['nodes'][number]['title'] => ({
  ...(title_en !== null && { en: title_en }),
  ...(title_zh !== null && { zh: title_zh }),
});

const readNetworkNow = async (database: Database): Promise<Network> => {
  const [resolutions, citations, forces] = await Promise.all([
    database.read(resolutionsQuery),
    database.read(citationsQuery),
    database.read(forcesQuery),
  ]);
  const indexes = new Map(resolutions.map(({ id }, index) => [id, index]));
  const read = new Map<string, Force[]>();
  for (const { source, target, force } of forces) {
    const key = `${source} ${target}`;
    read.set(key, [...(read.get(key) ?? []), force]);
  }
  const { ways, indexOf } = waysInOrder();
  const edges = citations
    .flatMap(({ source, target, mentions, part, places }): Edge[] => {
      const [from, to] = [indexes.get(source), indexes.get(target)];
      if (from === undefined || to === undefined) return [];
      const own = read.get(`${source} ${target}`);
      return [[from, to, mentions, indexOf({ part, forces: own ?? forcesOfPlaces(places ?? []) })]];
    })
    .sort((one, other) => one[0] - other[0] || one[1] - other[1]);
  const degrees = { in: new Uint32Array(resolutions.length), out: new Uint32Array(resolutions.length) };
  for (const [from, to] of edges) {
    degrees.out[from] = (degrees.out[from] ?? 0) + 1;
    degrees.in[to] = (degrees.in[to] ?? 0) + 1;
  }
  const ranks = rankOf(resolutions.length, edges);
  const { memberships, communities } = communitiesOf(
    resolutions.map(({ year, subjects, title_en }, index) => ({
      year,
      subjects: subjects ?? [],
      title: title_en,
      rank: ranks[index] ?? 0,
    })),
    edges,
  );
  const nodes = resolutions.map((row, index) => ({
    id: row.id,
    number: row.number,
    year: row.year,
    adopted: row.adopted,
    title: titleOf(row),
    loaded: row.loaded,
    chapterVii: row.chapterVii,
    inDegree: degrees.in[index] ?? 0,
    outDegree: degrees.out[index] ?? 0,
    pageRank: ranks[index] ?? 0,
    community: memberships[index] ?? null,
  }));
  return { nodes, edges, ways, communities };
};

/**
 * All resolutions and who cites whom, with each one's rank and community. Costs one small question as long as nothing is
 * loaded, by this process or another; the same graph gives the same answer on every engine.
 */
export const readNetwork = keptByRevision(readNetworkNow);
