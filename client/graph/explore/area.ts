import type { Point } from '../geometry.ts';

/** A closed line around a part of the picture. */
export type Area = readonly Point[];

/** Whether a point lies within an area: a ray from it to the right crosses its border an odd number of times. */
export const within = ({ x, y }: Point, area: Area): boolean => {
  let inside = false;
  area.forEach((from, index) => {
    const to = area[(index + 1) % area.length] ?? from;
    if (from.y > y === to.y > y) return;
    if (x < from.x + ((to.x - from.x) * (y - from.y)) / (to.y - from.y)) inside = !inside;
  });
  return inside;
};
