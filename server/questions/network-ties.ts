import type { Citations } from './network-rank.ts';

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
  return (one, other) => {
    const [few = new Set(), many = new Set()] = [around[one], around[other]].toSorted(
      (a, b) => (a?.size ?? 0) - (b?.size ?? 0),
    );
    let shared = 0;
    for (const index of few) if (many.has(index)) shared += 1;
    return shared / (few.size + many.size - shared);
  };
};
