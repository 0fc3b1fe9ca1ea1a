import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kept, nodeAt, wholeMap, zoomedAt } from '../../../client/graph/network/geometry.ts';
import type { Network } from '../../../server/contract.ts';
import { networkGeometry } from '../../../server/map/geometry.ts';

/** Networks of all sizes; most resolutions of a real one are in no community. */
const anyNetwork: fc.Arbitrary<Network> = fc
  .record({
    years: fc.array(fc.integer({ min: 1946, max: 2026 }), { minLength: 1, maxLength: 150 }),
    communities: fc.array(fc.option(fc.nat({ max: 11 })), { minLength: 150, maxLength: 150 }),
    ties: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 300 }),
  })
  .map(({ years, communities, ties }) => {
    const sorted = years.toSorted((a, b) => a - b);
    const edges = ties
      .map(([a, b]): [number, number, number, number] => [a % sorted.length, b % sorted.length, 1, 0])
      .filter(([a, b]) => a !== b);
    const cited = (index: number) => edges.filter(([, target]) => target === index).length;
    return {
      nodes: sorted.map((year, index) => ({
        id: `S/RES/${index + 1} (${year})`,
        number: index + 1,
        year,
        adopted: index % 3 === 0 ? null : `${year}-0${1 + (index % 9)}-15`,
        title: {},
        loaded: false,
        chapterVii: null,
        inDegree: cited(index),
        outDegree: 0,
        pageRank: 1 / sorted.length,
        community: communities[index] ?? null,
      })),
      edges,
      ways: [{ part: null, forces: [] }],
      communities: Array.from({ length: 12 }, (_, index) => ({
        size: index < 9 ? 1 : 0,
        subjects: [`SUBJECT ${index}`],
        centre: 0,
        from: 1946,
        to: 2026,
      })),
    };
  });

const window = { width: 1200, height: 700 };

describe('the map of the network', () => {
  test('has every resolution at its year, in its band, and none on another', () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const map = networkGeometry(network);
        const year = map.width / (map.lastYear - map.firstYear + 1);
        const small = new Set(network.communities.flatMap(({ size }, index) => (size === 0 ? [index] : [])));
        network.nodes.forEach((node, index) => {
          const x = map.x[index] ?? Number.NaN;
          const y = map.y[index] ?? Number.NaN;
          expect(Math.floor(x / year + 1e-4)).toBe(node.year - map.firstYear);
          const band = map.bands.find(
            ({ community }) => community === (small.has(node.community ?? -1) ? null : node.community),
          );
          expect(band).toBeDefined();
          expect(y).toBeGreaterThanOrEqual((band?.top ?? 0) - 1e-2);
          expect(y).toBeLessThanOrEqual((band?.bottom ?? 0) + 1e-2);
          for (let other = 0; other < index; other += 1) {
            const apart = Math.hypot(x - (map.x[other] ?? 0), y - (map.y[other] ?? 0));
            expect(apart).toBeGreaterThan((map.radius[index] ?? 0) + (map.radius[other] ?? 0));
          }
        });
        for (const [index, band] of map.bands.entries()) {
          const before = map.bands[index - 1];
          if (before === undefined) continue;
          if (band.top === before.top) expect(band.left).toBeGreaterThan(before.left);
          else expect(band.top).toBeGreaterThan(before.bottom);
        }
        expect(map.edges).toHaveLength(2 * network.edges.length);
      }),
      { numRuns: 30 },
    );
  });

  test('is seen as a whole at first', () => {
    fc.assert(
      fc.property(anyNetwork, (network) => {
        const map = networkGeometry(network);
        const { x, y, zoom } = wholeMap(map, window);
        expect({ x, y }).toEqual({ x: map.width / 2, y: map.height / 2 });
        expect(map.width * zoom).toBeLessThanOrEqual(window.width);
        expect(map.height * zoom).toBeLessThanOrEqual(window.height);
      }),
      { numRuns: 30 },
    );
  });

  test('what lies under the pointer stays there when it comes closer', () => {
    const at = fc.record({ x: fc.nat({ max: 1200 }), y: fc.nat({ max: 700 }) });
    fc.assert(
      fc.property(at, fc.double({ min: 0.2, max: 5, noNaN: true }), (point, factor) => {
        const before = { x: 300, y: 200, zoom: 0.7 };
        const after = zoomedAt(before, factor, point, window);
        const under = (camera: typeof before) => ({
          x: camera.x + (point.x - window.width / 2) / camera.zoom,
          y: camera.y + (point.y - window.height / 2) / camera.zoom,
        });
        expect(under(after).x).toBeCloseTo(under(before).x, 6);
        expect(under(after).y).toBeCloseTo(under(before).y, 6);
      }),
    );
  });

  test('cannot be lost', () => {
    const map = { width: 1000, height: 500 };
    expect(kept({ x: -50, y: 900, zoom: 1 }, map, 0.5)).toEqual({ x: 0, y: 500, zoom: 1 });
    expect(kept({ x: 5, y: 5, zoom: 0.001 }, map, 0.5).zoom).toBeCloseTo(0.4);
    expect(kept({ x: 5, y: 5, zoom: 1000 }, map, 0.5).zoom).toBeLessThan(100);
  });

  test('the pointer is on the nearest node that is shown, or on none', () => {
    fc.assert(
      fc.property(anyNetwork, fc.nat(), (network, some) => {
        const map = networkGeometry(network);
        const index = some % network.nodes.length;
        const point = { x: map.x[index] ?? 0, y: map.y[index] ?? 0 };
        expect(nodeAt(map, point, 5, () => true)).toBe(index);
        expect(nodeAt(map, point, 5, (one) => one !== index)).not.toBe(index);
        expect(nodeAt(map, { x: -1000, y: -1000 }, 5, () => true)).toBeNull();
      }),
      { numRuns: 50 },
    );
  });
});
