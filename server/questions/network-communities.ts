import louvain from 'graphology-communities-louvain';
import type { Community } from '../contract.ts';
import { type Citations, graphOfEdges } from './network-rank.ts';

/** What a community is described by. */
export interface Member {
  readonly year: number;
  readonly subjects: readonly string[];
  readonly title: string | null;
  readonly rank: number;
}

export interface Communities {
  /** By index of the member, the index of its community; null for what has no neighbour. */
  readonly memberships: readonly (number | null)[];
  /** The largest first, of equal ones that with the older member. */
  readonly communities: Community[];
}

const shownSubjects = 3;

const countOf = (terms: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
};

const subjectsOf = ({ subjects }: Member): readonly string[] => [...new Set(subjects)];
const titleOf = ({ title }: Member): readonly string[] => (title === null ? [] : [title]);

/**
 * The terms that tell some members from all, the best first: what many of them have and few others do. A term's score is
 * its share of the members, times the logarithm of how much larger that is than its share of all.
 */
const tellingTerms = (
  members: readonly Member[],
  all: ReadonlyMap<string, number>,
  size: number,
  termsOf: (member: Member) => readonly string[],
): string[] => {
  const scored = [...countOf(members.flatMap(termsOf))].map(([term, count]) => {
    const share = count / members.length;
    return { term, score: share * Math.log(share / ((all.get(term) ?? count) / size)) };
  });
  return scored
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || (one.term < other.term ? -1 : 1))
    .slice(0, shownSubjects)
    .map(({ term }) => term);
};

const described = (
  indexes: readonly number[],
  members: readonly Member[],
  describe: (some: readonly Member[]) => string[],
): Community => {
  const some = indexes.flatMap((index) => members[index] ?? []);
  const years = some.map(({ year }) => year);
  const rankAt = (index: number): number => members[index]?.rank ?? 0;
  return {
    size: indexes.length,
    subjects: describe(some),
    centre: indexes.reduce((best, index) => (rankAt(index) > rankAt(best) ? index : best)),
    from: Math.min(...years),
    to: Math.max(...years),
  };
};

/**
 * Communities by Louvain's method, walking members in order and so without chance: the same citations give the same
 * communities. What neither cites nor is cited belongs to none.
 */
export const communitiesOf = (members: readonly Member[], edges: Citations): Communities => {
  const linked = new Set(edges.flatMap(([source, target]) => (source === target ? [] : [source, target])));
  if (linked.size === 0) return { memberships: members.map(() => null), communities: [] };
  const found = louvain(graphOfEdges(members.length, edges), { getEdgeWeight: null, randomWalk: false });
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
  const headings = countOf(members.flatMap(subjectsOf));
  const titles = countOf(members.flatMap(titleOf));
  const describe = (some: readonly Member[]): string[] => {
    const byHeading = tellingTerms(some, headings, members.length, subjectsOf);
    return byHeading.length > 0 ? byHeading : tellingTerms(some, titles, members.length, titleOf);
  };
  return { memberships, communities: ordered.map((indexes) => described(indexes, members, describe)) };
};
