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
  let moved = true;
  for (let round = 0; moved && round < rounds; round += 1) {
    moved = false;
    const near = neighboursOf(places);
    places.forEach((a, index) => {
      for (const other of near(index)) {
        const b = places[other];
        if (b) moved = pushApart(a, b) || moved;
      }
    });
  }
  if (moved) dropDown(places);
  return new Map(places.map(({ id, x, y }) => [id, { x, y }]));
};

/**
 * For each box the later ones that may lie on it, in their order: those in the same cell of a grid or in one next to
 * it, where a cell is as large as the largest box. So a picture of a thousand boxes needs no half million comparisons.
 */
const neighboursOf = (boxes: readonly Standing[]): ((index: number) => number[]) => {
  const cell = {
    width: Math.max(1, ...boxes.map(({ width }) => width)) + clearance,
    height: Math.max(1, ...boxes.map(({ height }) => height)) + clearance,
  };
  const cells = new Map<string, number[]>();
  const at = boxes.map(({ x, y }) => [Math.floor(x / cell.width), Math.floor(y / cell.height)] as const);
  at.forEach(([across, down], index) => {
    const key = `${across} ${down}`;
    const held = cells.get(key);
    if (held) held.push(index);
    else cells.set(key, [index]);
  });
  return (index) => {
    const [across = 0, down = 0] = at[index] ?? [];
    return around
      .flatMap(([dx, dy]) => cells.get(`${across + dx} ${down + dy}`) ?? [])
      .filter((other) => other > index)
      .toSorted((a, b) => a - b);
  };
};

const around = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [dx, dy] as const));

/** What many boxes on one spot pushed to and fro: from the highest down, each is moved below those that it lies on. */
const dropDown = (places: readonly Movable[]): void => {
  const placed: Movable[] = [];
  for (const box of places.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    for (;;) {
      const under = placed.filter((other) => overlapOf(box, other) !== null);
      if (under.length === 0) break;
      box.y = Math.max(...under.map(({ y, height }) => y + height / 2)) + box.height / 2 + clearance;
    }
    placed.push(box);
  }
};

/** How far two boxes reach into each other with the room between them; null where they stand clear. */
const overlapOf = (a: Standing, b: Standing): { readonly x: number; readonly y: number } | null => {
  const x = (a.width + b.width) / 2 + clearance - Math.abs(a.x - b.x);
  const y = (a.height + b.height) / 2 + clearance - Math.abs(a.y - b.y);
  return x <= 0.01 || y <= 0.01 ? null : { x, y };
};

const pushApart = (a: Movable, b: Movable): boolean => {
  const overlap = overlapOf(a, b);
  if (overlap === null) return false;
  // Boxes that stand exactly on each other go apart in the order in which they came.
  const axis = overlap.x < overlap.y ? 'x' : 'y';
  const half = Math.min(overlap.x, overlap.y) / 2;
  const sign = a[axis] > b[axis] ? 1 : -1;
  a[axis] += sign * half;
  b[axis] -= sign * half;
  return true;
};

type Movable = { -readonly [K in keyof Standing]: Standing[K] };
