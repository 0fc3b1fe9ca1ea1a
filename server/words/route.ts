import { type Basis, bases } from '../../seed/document.ts';
import { groupBy } from '../../seed/group.ts';
import { resolutionOf } from './gist/names.ts';

/**
 * The documents and actors that a way leads through, by the keys of its nodes: a paragraph and a mandate stand for their
 * resolution. A resolution's preamble is what each of its mandates builds on, so that one route to what it recalls runs
 * through all of them (from CTED by forty mandates of S/RES/2617 (2021) to S/RES/1373 (2001)).
 */
const routeOf = (way: readonly string[]): string =>
  way
    .map(resolutionOf)
    .filter((key, index, keys) => key !== keys[index - 1])
    .join('\n');

/** Ways by the route that they take, each route where its first way stands. */
export const byRoute = <Way>(
  ways: readonly Way[],
  keysOf: (way: Way) => readonly string[],
): readonly (readonly [Way, ...Way[]])[] => [...groupBy(ways, (way) => routeOf(keysOf(way))).values()];

/** At most `limit` ways, those of one route side by side: every route has one before any has two. */
export const fairly = <Way>(
  ways: readonly Way[],
  keysOf: (way: Way) => readonly string[],
  limit: number,
): Way[] => {
  const routes = byRoute(ways, keysOf);
  const inTurn = routes.flatMap((route) => route.map((way, turn) => ({ way, turn })));
  const kept = new Set(
    inTurn
      .toSorted((one, other) => one.turn - other.turn)
      .slice(0, limit)
      .map(({ way }) => way),
  );
  return routes.flat().filter((way) => kept.has(way));
};

/** How far from a mandate's own words it says what it builds on, at the farthest step of a way; 0 where none of it builds on anything. */
export const remoteness = (steps: readonly { readonly basis?: Basis | undefined }[]): number =>
  Math.max(0, ...steps.map(({ basis }) => (basis === undefined ? 0 : 1 + bases.indexOf(basis))));

/** The ways of a route, those that are read from closest by first. */
export const closestFirst = <Way>(
  route: readonly Way[],
  stepsOf: (way: Way) => Parameters<typeof remoteness>[0],
): Way[] =>
  route
    .map((way) => ({ way, far: remoteness(stepsOf(way)) }))
    .toSorted((one, other) => one.far - other.far)
    .map(({ way }) => way);

/** The nodes by which one way of a route is told from the others. */
export const apartIn = (route: readonly (readonly string[])[], way: readonly string[]): string[] =>
  way.filter((key) => !route.every((other) => other.includes(key)));
