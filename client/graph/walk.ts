import type { Point } from './geometry.ts';
import type { SceneLine } from './scene.ts';

const directions = ['up', 'down', 'left', 'right'] as const;
export type WalkDirection = (typeof directions)[number];

export interface Place extends Point {
  readonly id: string;
}

/**
 * Where an arrow key leads from a node: sideways along a line if one leads there, else to the nearest node on that
 * side. `null` where there is none. Without a node to start from, to the first.
 */
export const walk = (
  places: readonly Place[],
  lines: readonly SceneLine[],
  from: string | null,
  direction: WalkDirection,
): string | null => {
  const here = places.find(({ id }) => id === from);
  if (!here) return places[0]?.id ?? null;
  const ahead = places.filter((place) => place.id !== here.id && along(here, place, direction) > 0);
  const linked = new Set(
    lines.flatMap(({ source, target }) =>
      source === here.id ? [target] : target === here.id ? [source] : [],
    ),
  );
  const sideways = direction === 'left' || direction === 'right';
  const onLines = sideways ? ahead.filter(({ id }) => linked.has(id)) : [];
  return nearest(here, onLines.length > 0 ? onLines : ahead, direction)?.id ?? null;
};

/** How far `to` lies in the direction; negative on the other side. */
const along = (from: Point, to: Point, direction: WalkDirection): number =>
  ({ up: from.y - to.y, down: to.y - from.y, left: from.x - to.x, right: to.x - from.x })[direction];

/** What lies straight ahead is nearer than what lies askew. */
const askew = 3;

const nearest = (from: Point, places: readonly Place[], direction: WalkDirection): Place | undefined => {
  const cost = (place: Place) => {
    const vertical = direction === 'up' || direction === 'down';
    const aside = vertical ? Math.abs(place.x - from.x) : Math.abs(place.y - from.y);
    return along(from, place, direction) + askew * aside;
  };
  return places.reduce<Place | undefined>(
    (best, place) => (!best || cost(place) < cost(best) ? place : best),
    undefined,
  );
};
