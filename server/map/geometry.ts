import { groupBy } from '../../seed/group.ts';
import type { Network } from '../contract/network.ts';
import { placedCommunities, rowsOfCommunities } from './bands.ts';

/** Where everything of the network stands; indexes are those of the network's nodes. Numbers only, for a worker. */
export interface NetworkGeometry {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly radius: Float32Array;
  readonly year: Uint16Array;
  /** Pairs of indexes: the citing node, the cited one. */
  readonly edges: Uint32Array;
  readonly bands: readonly Band[];
  readonly width: number;
  readonly height: number;
  readonly firstYear: number;
  readonly lastYear: number;
}

interface Band {
  /** Index in the network's communities; null for the band of all small ones. */
  readonly community: number | null;
  readonly top: number;
  readonly bottom: number;
  /** Where nearly all of it begins, from left: its name stands there. */
  readonly left: number;
}

const yearWidth = 46;
const step = 7;
const bandGap = 26;
const leastRadius = 1.8;
const mostRadius = 9;
/** A map is at least so high for its width, so that it fills a window. */
const flattest = 0.6;

/** The year of a date as a number: in the middle of 2021 is 2021.5. */
const momentOf = (year: number, adopted: string | null): number => {
  const [month, day] = (adopted ?? '').split('-').slice(1).map(Number);
  return month === undefined || Number.isNaN(month)
    ? year + 0.5
    : year + (month - 1) / 12 + ((day ?? 15) - 1) / 372;
};

/**
 * The whole network as a map: from left to right by date of adoption, in bands by community, those that began first
 * above, one after the other in a row where they do not meet; below all, what is in no community or a small one. Within a
 * row, nodes stand as near to its middle as those before them leave room, the most cited first.
 */
export const networkGeometry = (network: Network): NetworkGeometry => {
  const { nodes, edges } = network;
  const count = nodes.length;
  const years = nodes.map(({ year }) => year);
  const [firstYear, lastYear] = [Math.min(...years), Math.max(...years)];
  const mostCited = Math.max(1, ...nodes.map(({ inDegree }) => inDegree));
  const geometry = {
    x: new Float32Array(count),
    y: new Float32Array(count),
    radius: new Float32Array(count),
    year: Uint16Array.from(years),
    edges: Uint32Array.from(edges.flatMap((edge) => edge.slice(0, 2))),
  };
  nodes.forEach(({ year, adopted, inDegree }, index) => {
    geometry.x[index] = (momentOf(year, adopted) - firstYear) * yearWidth;
    geometry.radius[index] = leastRadius + (mostRadius - leastRadius) * Math.sqrt(inDegree / mostCited);
  });
  const placed = placedCommunities(network);
  const membersOf = groupBy([...nodes.keys()], (index) => {
    const community = nodes[index]?.community ?? null;
    return community === null || community >= placed ? null : community;
  });
  /** What has no place of its own, under the others. */
  const rest = { community: null, start: firstYear };
  const bands: Band[] = [];
  let top = 0;
  for (const row of [...rowsOfCommunities(network), [rest]]) {
    const members = row.flatMap(({ community }) => membersOf.get(community) ?? []);
    if (members.length === 0) continue;
    const offsets = stacked(members, geometry);
    const reach = Math.max(
      ...members.map((index, at) => Math.abs(offsets[at] ?? 0) + (geometry.radius[index] ?? 0)),
    );
    const middle = top + reach;
    members.forEach((index, at) => {
      geometry.y[index] = middle + (offsets[at] ?? 0);
    });
    for (const { community, start } of row)
      bands.push({ community, top, bottom: middle + reach, left: (start - firstYear) * yearWidth });
    top = middle + reach + bandGap;
  }
  const width = (lastYear - firstYear + 1) * yearWidth;
  const stretch = Math.max(1, (width * flattest) / (top - bandGap));
  return {
    ...geometry,
    y: geometry.y.map((y) => y * stretch),
    bands: bands.map((band) => ({ ...band, top: band.top * stretch, bottom: band.bottom * stretch })),
    width,
    height: (top - bandGap) * stretch,
    firstYear,
    lastYear,
  };
};

/** How far above or below the middle of the band each member stands so that none lies on another. */
const stacked = (
  members: readonly number[],
  { x, radius }: Pick<NetworkGeometry, 'x' | 'radius'>,
): number[] => {
  const cells = new Map<number, { x: number; offset: number; radius: number }[]>();
  const offsets = new Map<number, number>();
  const cell = (at: number) => Math.floor(at / (2 * mostRadius));
  const order = members.toSorted((a, b) => (radius[b] ?? 0) - (radius[a] ?? 0) || a - b);
  for (const index of order) {
    const own = { x: x[index] ?? 0, radius: radius[index] ?? 0 };
    const near = [-1, 0, 1].flatMap((side) => cells.get(cell(own.x) + side) ?? []);
    let offset = 0;
    for (let turn = 1; ; turn += 1) {
      if (
        near.every(
          (other) => Math.hypot(other.x - own.x, other.offset - offset) > other.radius + own.radius + 1,
        )
      )
        break;
      offset = (turn % 2 === 0 ? 1 : -1) * Math.ceil(turn / 2) * (step / 2);
    }
    offsets.set(index, offset);
    const home = cells.get(cell(own.x));
    if (home) home.push({ ...own, offset });
    else cells.set(cell(own.x), [{ ...own, offset }]);
  }
  return members.map((index) => offsets.get(index) ?? 0);
};
