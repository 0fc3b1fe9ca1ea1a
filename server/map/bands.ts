import type { Network } from '../contract/network.ts';

/** A community of less than half a percent of all resolutions has no place of its own. */
const leastShare = 1 / 200;
/** Years between the starts of two communities in one row, for the name of the first; and between its end and the next. */
const nameYears = 14;
const gapYears = 2;
/** So large a part of a community may lie before its start or after its end: one old resolution makes no beginning. */
const stray = 0.02;

export interface Place {
  readonly community: number;
  /** The years in which nearly all of it was adopted. */
  readonly start: number;
  readonly end: number;
}

/** How many communities, the largest first, have a place of their own on the map. */
export const placedCommunities = ({ nodes, communities }: Pick<Network, 'nodes' | 'communities'>): number => {
  const tooSmall = communities.findIndex(({ size }) => size < nodes.length * leastShare);
  return tooSmall === -1 ? communities.length : tooSmall;
};

const placeOf = (community: number, years: readonly number[]): Place => {
  const sorted = years.toSorted((one, other) => one - other);
  const outside = Math.floor(sorted.length * stray);
  return { community, start: sorted[outside] ?? 0, end: sorted[sorted.length - 1 - outside] ?? 0 };
};

/**
 * Which communities stand beside each other: those that began first in the upper rows, and in each row one after the
 * other, where the one had ended when the next began.
 */
export const rowsOfCommunities = (network: Pick<Network, 'nodes' | 'communities'>): Place[][] => {
  const years = Array.from({ length: placedCommunities(network) }, (): number[] => []);
  for (const { community, year } of network.nodes) if (community !== null) years[community]?.push(year);
  const places = years
    .flatMap((own, community) => (own.length === 0 ? [] : placeOf(community, own)))
    .toSorted((one, other) => one.start - other.start || one.community - other.community);
  const rows: Place[][] = [];
  for (const place of places) {
    const row = rows.find((others) => {
      const last = others.at(-1);
      return last && place.start >= Math.max(last.end + gapYears, last.start + nameYears);
    });
    if (row) row.push(place);
    else rows.push([place]);
  }
  return rows;
};
