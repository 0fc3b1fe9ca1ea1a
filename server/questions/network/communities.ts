import louvain from 'graphology-communities-louvain';
import type { Community } from '../../contract.ts';
import { type Citations, graphOfEdges } from './rank.ts';
import { type Described, subjectsOfGroups } from './subjects.ts';
import { closenessOf } from './ties.ts';

/** Above 1: groups as small as one country's resolutions, which 1 puts together with their neighbours'. */
const fineness = 1.5;

/** What a community is described by. */
export interface Member extends Described {
  readonly year: number;
  readonly rank: number;
}

export interface Communities {
  /** By index of the member, the index of its community; null for what has no neighbour. */
  readonly memberships: readonly (number | null)[];
  /** The largest first, of equal ones that with the older member. */
  readonly communities: Community[];
}

const described = (
  indexes: readonly number[],
  members: readonly Member[],
  describe: (group: readonly number[]) => string[],
): Community => {
  const years = indexes.map((index) => members[index]?.year ?? 0);
  const rankAt = (index: number): number => members[index]?.rank ?? 0;
  return {
    size: indexes.length,
    subjects: describe(indexes),
    centre: indexes.reduce((best, index) => (rankAt(index) > rankAt(best) ? index : best)),
    from: Math.min(...years),
    to: Math.max(...years),
  };
};

/**
 * Communities by Louvain's method, a citation counting by how closely it ties, walking members in order and so without
 * chance: the same citations give the same communities. What neither cites nor is cited belongs to none.
 */
export const communitiesOf = (members: readonly Member[], edges: Citations): Communities => {
  const linked = new Set(edges.flatMap(([source, target]) => (source === target ? [] : [source, target])));
  if (linked.size === 0) return { memberships: members.map(() => null), communities: [] };
  const closeness = closenessOf(members.length, edges);
  const found = louvain(graphOfEdges(members.length, edges), {
    getEdgeWeight: (_edge, _attributes, source, target) => closeness(Number(source), Number(target)),
    randomWalk: false,
    resolution: fineness,
  });
  const groups = new Map<number, number[]>();
  for (const index of members.keys()) {
    const group = found[index];
    if (group === undefined || !linked.has(index)) continue;
    groups.set(group, [...(groups.get(group) ?? []), index]);
  }
  const ordered = [...groups.values()].sort(
    (one, other) => other.length - one.length || (one[0] ?? 0) - (other[0] ?? 0),
  );
  const memberships: (number | null)[] = members.map(() => null);
  for (const [community, indexes] of ordered.entries())
    for (const index of indexes) memberships[index] = community;
  const cited = members.map(() => 0);
  for (const [, target] of edges) cited[target] = (cited[target] ?? 0) + 1;
  const describe = subjectsOfGroups(
    members,
    cited.map((count) => Math.sqrt(1 + count)),
  );
  return { memberships, communities: ordered.map((indexes) => described(indexes, members, describe)) };
};
