import { subjectIn } from '../../map/subjects.ts';
import type { DrawnMap } from './drawn-map.ts';
import type { Measure, Point, Shape } from './shape.ts';
import { ink, paper, type Write } from './write.ts';

interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

const meet = (one: Box, other: Box): boolean =>
  one.x1 < other.x2 && one.x2 > other.x1 && one.y1 < other.y2 && one.y2 > other.y1;

const cell = 64;

/** Where something stands already. */
class Taken {
  readonly #cells = new Map<string, Box[]>();

  add(box: Box): void {
    for (const key of cellsOf(box)) {
      const boxes = this.#cells.get(key);
      if (boxes) boxes.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  isFree(box: Box): boolean {
    return cellsOf(box).every((key) => !this.#cells.get(key)?.some((other) => meet(box, other)));
  }
}

const cellsOf = ({ x1, y1, x2, y2 }: Box): string[] => {
  const keys: string[] = [];
  for (let x = Math.floor(x1 / cell); x <= Math.floor(x2 / cell); x += 1)
    for (let y = Math.floor(y1 / cell); y <= Math.floor(y2 / cell); y += 1) keys.push(`${x} ${y}`);
  return keys;
};

const size = 10;
const bandSize = 18;
/** So many of the most cited are named even where their name covers others. */
const always = 60;

/** Right of a dot, else left of it, over it or under it. */
const placesFor = ([x, y]: Point, radius: number, width: number): Point[] => [
  [x + radius + 3, y],
  [x - radius - 3 - width, y],
  [x - width / 2, y - radius - 7],
  [x - width / 2, y + radius + 7],
];

const boxAt = ([x, y]: Point, width: number, height: number): Box => ({
  x1: x - 1,
  y1: y - height / 2 - 1,
  x2: x + width + 1,
  y2: y + height / 2 + 1,
});

/**
 * The names of the communities, and the numbers of the resolutions, the most cited first, that have room between the
 * dots.
 */
export const mapNames = (map: DrawnMap, language: string, write: Write, measure: Measure): Shape[] => {
  const { network, geometry, shown, at, top, left } = map;
  const names = new Taken();
  const dots = new Taken();
  const radiusOf = (index: number): number => geometry.radius[index] ?? 1;
  for (const index of shown) {
    const [[x, y], radius] = [at(index), radiusOf(index)];
    dots.add({ x1: x - radius, y1: y - radius, x2: x + radius, y2: y + radius });
  }
  const shapes: Shape[] = [];
  const add = (text: string, place: Point, box: Box, height: number, bold: boolean) => {
    const { x1, y1, x2, y2 } = box;
    names.add(box);
    shapes.push(
      { kind: 'box', at: [x1, y1], width: x2 - x1, height: y2 - y1, fill: paper, opacity: 0.75 },
      write(text, [place[0], place[1] + height / 3], { size: height, width: 600, bold, colour: ink }),
    );
  };
  for (const { community, top: y, left: x } of geometry.bands) {
    const subject = community === null ? undefined : network.communities[community]?.subjects[0];
    if (subject === undefined) continue;
    const text = subjectIn(subject, language).name;
    const place: Point = [Math.max(left + 4, map.xOf(geometry.firstYear) + x), top + y - 4];
    add(text, place, boxAt(place, measure(text, bandSize, true), bandSize), bandSize, true);
  }
  const cited = shown
    .filter((index) => (network.nodes[index]?.inDegree ?? 0) > 0)
    .toSorted((one, other) => radiusOf(other) - radiusOf(one));
  for (const [rank, index] of cited.entries()) {
    const text = String(network.nodes[index]?.number ?? '');
    const width = measure(text, size, false);
    const places = placesFor(at(index), radiusOf(index), width).map((place) => ({
      place,
      box: boxAt(place, width, size),
    }));
    const found =
      places.find(({ box }) => names.isFree(box) && dots.isFree(box)) ??
      (rank < always ? places.find(({ box }) => names.isFree(box)) : undefined);
    if (found) add(text, found.place, found.box, size, false);
  }
  return shapes;
};
