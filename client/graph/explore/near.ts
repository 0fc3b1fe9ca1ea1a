import type { Box, Point, Size } from '../geometry.ts';

const gap = 10;
const rings = 40;
const ringStep = 46;
/** Labels are wide and low: rings are, too. */
const stretch = 1.9;

const covers = (a: Box, b: Box): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 + gap &&
  Math.abs(a.y - b.y) < (a.height + b.height) / 2 + gap;

/**
 * Places for new boxes around a point where nothing stands yet: the nearest free ones, those that lead away from the
 * middle of the picture first. What stands already is not moved. `upright`: only straight above and below the point.
 */
export const placesNear = (
  standing: readonly Box[],
  source: Point,
  sizes: readonly (Size & { readonly id: string })[],
  upright = false,
): ReadonlyMap<string, Point> => {
  const taken = [...standing];
  const away =
    standing.length === 0 ? 0 : Math.atan2(source.y - mean(standing, 'y'), source.x - mean(standing, 'x'));
  const places = new Map<string, Point>();
  for (const { id, width, height } of sizes) {
    const place = firstFree(taken, source, { width, height }, upright ? null : away);
    taken.push({ ...place, width, height });
    places.set(id, place);
  }
  return places;
};

const mean = (boxes: readonly Box[], axis: 'x' | 'y'): number =>
  boxes.reduce((all, box) => all + box[axis], 0) / Math.max(1, boxes.length);

const firstFree = (taken: readonly Box[], source: Point, size: Size, away: number | null): Point => {
  const free = (place: Point) => !taken.some((box) => covers({ ...place, ...size }, box));
  if (free(source)) return { x: source.x, y: source.y };
  if (away === null) return inColumn(source, size, free);
  for (let ring = 1; ring <= rings; ring += 1) {
    const seats = 6 + ring * 6;
    for (let seat = 0; seat < seats; seat += 1) {
      // 0, 1, -1, 2, -2 …: from the direction that leads away, to both sides.
      const turn = (seat % 2 === 0 ? 1 : -1) * Math.ceil(seat / 2);
      const angle = away + (2 * Math.PI * turn) / seats;
      const place = {
        x: source.x + Math.cos(angle) * ring * ringStep * stretch,
        y: source.y + Math.sin(angle) * ring * ringStep,
      };
      if (free(place)) return place;
    }
  }
  // No room within sight: below everything.
  const lowest = Math.max(...taken.map((box) => box.y + box.height / 2));
  return { x: source.x, y: lowest + size.height + gap };
};

/** The nearest free place straight above or below. */
const inColumn = (source: Point, size: Size, free: (place: Point) => boolean): Point => {
  for (let step = 1; ; step += 1)
    for (const sign of [1, -1]) {
      const place = { x: source.x, y: source.y + sign * step * (size.height + gap) };
      if (free(place)) return place;
    }
};
