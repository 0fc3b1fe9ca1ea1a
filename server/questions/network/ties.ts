import type { Citations } from './rank.ts';

/**
 * How closely two resolutions are tied, by their indexes: from all that either of them cites, is cited by or is, the
 * share that both have (Jaccard's index), above 0 for two of which one cites the other. Hundreds of resolutions about
 * anything recall 1325 (2000) and share little with it; 2085 (2012) and 2100 (2013), both on Mali, share much of what they
 * cite and who cites them.
 */
export const closenessOf = (size: number, edges: Citations): ((one: number, other: number) => number) => {
  const around = Array.from({ length: size }, (_, index) => new Set([index]));
  for (const [source, target] of edges) {
    around[source]?.add(target);
    around[target]?.add(source);
  }
  const none = new Set<number>();
  const closeness = (one: number, other: number): number => {
    const [few, many] = [around[one] ?? none, around[other] ?? none];
    if (few.size > many.size) return closeness(other, one);
    let shared = 0;
    for (const index of few) if (many.has(index)) shared += 1;
    return shared / (few.size + many.size - shared);
  };
  return closeness;
};
