import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placedCommunities, rowsOfCommunities } from '../../../server/map/bands.ts';
import { networkNode } from '../../support/network.ts';

const node = (community: number | null, year: number) => networkNode(1, year, { community });

const networkOf = (years: readonly (readonly number[])[], alone = 0) => ({
  nodes: [
    ...years.flatMap((own, community) => own.map((year) => node(community, year))),
    ...Array.from({ length: alone }, () => node(null, 1950)),
  ],
  communities: years.map((own) => ({
    size: own.length,
    subjects: [],
    centre: 0,
    from: Math.min(...own),
    to: Math.max(...own),
  })),
});

const spanned = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe('the rows of the map', () => {
  test('have those first that began first, and put others behind what has ended', () => {
    const rows = rowsOfCommunities(
      networkOf([spanned(2011, 2022), spanned(1965, 1980), spanned(1974, 2022), spanned(1982, 1990)]),
    );
    expect(rows.map((row) => row.map(({ community }) => community))).toEqual([[1, 3, 0], [2]]);
  });

  test('leave room for names, however short what they name was', () => {
    const rows = rowsOfCommunities(networkOf([[1990], [1994], [2004]]));
    expect(rows.map((row) => row.map(({ community }) => community))).toEqual([[0, 2], [1]]);
  });

  test('begin where a community does, not at one old resolution that it cites', () => {
    const [row] = rowsOfCommunities(networkOf([[1964, ...spanned(1990, 1999), ...Array(60).fill(1995)]]));
    expect(row).toEqual([{ community: 0, start: 1990, end: 1998 }]);
  });

  test('have no place for what is less than half a percent of all', () => {
    const network = networkOf([Array(20).fill(1999), [2000, 2001]], 500);
    expect(placedCommunities(network)).toBe(1);
    expect(rowsOfCommunities(network).flat()).toHaveLength(1);
  });

  const anyYears = fc.array(fc.integer({ min: 1946, max: 2026 }), { minLength: 1, maxLength: 12 });
  test('have each community once, none beside another of its time', () => {
    fc.assert(
      fc.property(fc.array(anyYears, { minLength: 1, maxLength: 20 }), (years) => {
        const sizes = years.toSorted((one, other) => other.length - one.length);
        const rows = rowsOfCommunities(networkOf(sizes));
        const places = rows.flat().map(({ community }) => community);
        expect(places.toSorted((a, b) => a - b)).toEqual([...sizes.keys()]);
        for (const row of rows)
          for (const [index, { start }] of row.entries())
            if (index > 0) expect(start).toBeGreaterThan(row[index - 1]?.end ?? Number.POSITIVE_INFINITY);
      }),
    );
  });
});
