import type { Network } from '../../../server/contract.ts';
import { placedCommunities } from '../../../server/map/bands.ts';
import { countsByFacet, type FacetCount, type FacetValue, facetValue, isOff } from '../facetValues.ts';

/** What of the network can be switched off: the first two of resolutions, the others of citations. */
export const networkFacets = ['community', 'chapter', 'part', 'force'] as const;
export type NetworkFacet = (typeof networkFacets)[number];

/**
 * The communities that have a place on the map, each by the resolution in its middle, which stays when others grow larger
 * than it.
 */
export const communityNames = (network: Network): readonly string[] =>
  network.communities
    .slice(0, placedCommunities(network))
    .map(({ centre }) => String(network.nodes[centre]?.number ?? ''));

const nodeValues = (network: Network): FacetValue[][] => {
  const names = communityNames(network);
  return network.nodes.map(({ community, chapterVii }) => [
    facetValue('community', names[community ?? -1] ?? 'other'),
    facetValue('chapter', chapterVii === null ? 'unknown' : chapterVii ? 'vii' : 'other'),
  ]);
};

const wayValues = ({ ways }: Network): FacetValue[][] =>
  ways.map(({ part, forces }) => [
    ...(part === null ? [] : [facetValue('part', part)]),
    ...forces.map((force) => facetValue('force', force)),
  ]);

export interface NetworkFilters {
  readonly off: readonly string[];
  /** By how many resolutions one is cited at least. */
  readonly least: number;
}

/** What filters leave of the network, by index: 1 for what is shown, 0 for what is not. Years are no matter of it. */
export interface Left {
  readonly nodes: Uint8Array;
  readonly edges: Uint8Array;
}

/** What the filters leave; null where they leave all. */
export const leftOf = (network: Network, { off, least }: NetworkFilters): Left | null => {
  if (off.length === 0 && least === 0) return null;
  const switched = new Set(off);
  const values = nodeValues(network);
  const nodes = Uint8Array.from(network.nodes, ({ inDegree }, index) =>
    inDegree >= least && !isOff(values[index] ?? [], switched) ? 1 : 0,
  );
  const ways = wayValues(network).map((own) => !isOff(own, switched));
  const edges = Uint8Array.from(network.edges, ([source, target, , way]) =>
    nodes[source] === 1 && nodes[target] === 1 && ways[way] !== false ? 1 : 0,
  );
  return { nodes, edges };
};

/** For each facet its values and how many citations or resolutions have them, the most frequent first. */
export const networkCounts = (network: Network): ReadonlyMap<NetworkFacet, readonly FacetCount[]> => {
  const ways = wayValues(network);
  return countsByFacet(networkFacets, [
    ...nodeValues(network),
    ...network.edges.map(([, , , way]) => ways[way] ?? []),
  ]);
};

/** Numbers of citations that can be asked for at least, each with how many resolutions have as many. */
export const leastCounts = ({ nodes }: Network): { readonly least: number; readonly count: number }[] =>
  [0, 1, 5, 10, 25, 50, 100].map((least) => ({
    least,
    count: nodes.filter(({ inDegree }) => inDegree >= least).length,
  }));
