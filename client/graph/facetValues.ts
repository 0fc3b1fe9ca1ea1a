/** What can be switched off in a picture: a facet with one of its values, `force.recalls`. */
export type FacetValue = `${string}.${string}`;

export const facetValue = (facet: string, value: string): FacetValue => `${facet}.${value}`;

const facetOf = (value: FacetValue): string => value.slice(0, value.indexOf('.'));

/** Whether something with these values is hidden: in some facet it has values, and all of them are switched off. */
export const isOff = (values: readonly FacetValue[], off: ReadonlySet<string>): boolean =>
  off.size > 0 &&
  [...new Set(values.map(facetOf))].some((facet) =>
    values.every((value) => facetOf(value) !== facet || off.has(value)),
  );

export interface FacetCount {
  readonly value: FacetValue;
  /** The part of the value behind its facet: `CITES`. */
  readonly name: string;
  readonly count: number;
}

/** For each facet its values and how many have them, the most frequent first. */
export const countsByFacet = <F extends string>(
  facets: readonly F[],
  all: Iterable<readonly FacetValue[]>,
): ReadonlyMap<F, readonly FacetCount[]> => {
  const counts = new Map<FacetValue, number>();
  for (const values of all)
    for (const value of new Set(values)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return new Map(
    facets.map((facet) => [
      facet,
      [...counts]
        .filter(([value]) => facetOf(value) === facet)
        .map(([value, count]) => ({ value, name: value.slice(facet.length + 1), count }))
        .toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)),
    ]),
  );
};
