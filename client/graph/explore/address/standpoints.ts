import { inOrder } from './ids.ts';
import { decodePlaces, encodePlaces, type Standpoint } from './places.ts';

export type Standpoints = ReadonlyMap<string, Standpoint>;

/** Where nodes stand, as an address says it; nodes that it has no place for are missing. */
export const standpointsOf = (nodes: readonly string[], at: string): Standpoints => {
  const places = decodePlaces(at) ?? [];
  if (places.length !== nodes.length) return new Map();
  return new Map(
    inOrder(nodes).flatMap((id, index) => {
      const place = places[index];
      return place ? [[id, place] as const] : [];
    }),
  );
};

/** The nodes that are pinned where they stand. */
export const pinnedOf = (standpoints: Standpoints): Set<string> =>
  new Set([...standpoints].filter(([, place]) => place.pinned).map(([id]) => id));

/** The two parts of an address that say what stands where. */
export const addressOf = (nodes: Iterable<string>, standpoints: Standpoints) => {
  const ids = inOrder(nodes);
  return { nodes: ids, at: encodePlaces(ids.map((id) => standpoints.get(id))) };
};
