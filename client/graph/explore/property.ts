import { groupColour, yearColour } from '../../../server/map/colours.ts';
import { type ExploreNode, yearOfNode } from './model.ts';

/** What a node's size can tell. */
export const sizings = ['same', 'cited', 'rank', 'mandates'] as const;
export type Sizing = (typeof sizings)[number];

/** What a node's colour can tell. */
export const colourings = ['kind', 'year', 'community'] as const;
export type Colouring = (typeof colourings)[number];

/** What the network of all resolutions says of one. */
interface Standing {
  readonly pageRank: number;
  readonly community: number | null;
}

export type Standings = ReadonlyMap<string, Standing>;

/** A node's value of a property; null where it has none. */
const sizeValue = (item: ExploreNode, sizing: Sizing, standings: Standings): number | null => {
  switch (sizing) {
    case 'same':
      return null;
    case 'cited':
      return item.cited;
    case 'rank':
      return standings.get(item.node.id)?.pageRank ?? null;
    case 'mandates':
      return item.relations.reduce(
        (all, { neighbour, count }) => all + (neighbour === 'Mandate' ? count : 0),
        0,
      );
  }
};

/** The largest node is so many times as high as the smallest. */
export const mostScale = 2.1;

/** How large each node is drawn, 1 for the smallest: by the root of its value, so that its area tells. */
export const scalesOf = (
  items: Iterable<ExploreNode>,
  sizing: Sizing,
  standings: Standings,
): ReadonlyMap<string, number> => {
  const values = [...items].map((item) => [item.node.id, sizeValue(item, sizing, standings) ?? 0] as const);
  const most = Math.max(...values.map(([, value]) => value), 0);
  return new Map(
    values.map(([id, value]) => [id, most === 0 ? 1 : 1 + (mostScale - 1) * Math.sqrt(value / most)]),
  );
};

/** The communities of the nodes, those of most of them first. */
export const communitiesOf = (ids: Iterable<string>, standings: Standings): number[] => {
  const counts = new Map<number, number>();
  for (const id of ids) {
    const community = standings.get(id)?.community ?? null;
    if (community !== null) counts.set(community, (counts.get(community) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).map(([community]) => community);
};

/** The fill of each node that has the property; others are drawn as without it. */
export const fillsOf = (
  items: Iterable<ExploreNode>,
  colouring: Colouring,
  standings: Standings,
): ReadonlyMap<string, string> => {
  const all = [...items];
  if (colouring === 'kind') return new Map();
  if (colouring === 'community') {
    const communities = communitiesOf(
      all.map(({ node }) => node.id),
      standings,
    );
    return new Map(
      all.flatMap(({ node }) => {
        const community = standings.get(node.id)?.community ?? null;
        return community === null ? [] : [[node.id, groupColour(communities.indexOf(community))] as const];
      }),
    );
  }
  const years = all.flatMap(({ node }) => yearOfNode(node) ?? []);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return new Map(
    all.flatMap(({ node }) => {
      const year = yearOfNode(node);
      return year === null ? [] : [[node.id, yearColour(year, from, to)] as const];
    }),
  );
};
