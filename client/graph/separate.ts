import type { Box, Point } from './geometry.ts';

/** A box that has to stand clear of the others, with its label. */
export interface Standing extends Box {
  readonly id: string;
}

const rounds = 60;
/** What stays free between two boxes. */
const clearance = 4;

/**
 * Where boxes have to stand so that none covers another: each pair that overlaps is moved apart by the shorter way, both
 * by half, again and again. Boxes that stand clear stay where they are.
 */
export const separated = (boxes: readonly Standing[]): ReadonlyMap<string, Point> => {
  const places = boxes.map((box) => ({ ...box }));
  for (let round = 0; round < rounds; round += 1) {
    let moved = false;
    places.forEach((a, index) => {
      for (const b of places.slice(index + 1)) moved = pushApart(a, b) || moved;
    });
    if (!moved) break;
  }
  return new Map(places.map(({ id, x, y }) => [id, { x, y }]));
};

const pushApart = (a: Movable, b: Movable): boolean => {
  const overlapX = (a.width + b.width) / 2 + clearance - Math.abs(a.x - b.x);
  const overlapY = (a.height + b.height) / 2 + clearance - Math.abs(a.y - b.y);
  if (overlapX <= 0.01 || overlapY <= 0.01) return false;
  // Boxes that stand exactly on each other go apart in the order in which they came.
  const axis = overlapX < overlapY ? 'x' : 'y';
  const half = Math.min(overlapX, overlapY) / 2;
  const sign = a[axis] > b[axis] ? 1 : -1;
  a[axis] += sign * half;
  b[axis] -= sign * half;
  return true;
};

type Movable = { -readonly [K in keyof Standing]: Standing[K] };
