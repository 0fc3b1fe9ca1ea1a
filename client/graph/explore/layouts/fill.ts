import type { Places } from './layout.ts';

/** Rows move apart to no more than so many times their distance. */
const most = 2.4;

/**
 * Places of a graph that is flatter than its window, with the rows further apart, so that a window that is higher than
 * wide is filled. `aspect` is how many times as wide as high the window is.
 */
export const filled = (places: Places, aspect: number): Places => {
  const all = [...places.values()];
  if (all.length < 3) return places;
  const span = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  const [width, height] = [span(all.map(({ x }) => x)), span(all.map(({ y }) => y))];
  if (height === 0) return places;
  const stretch = Math.min(most, width / height / aspect);
  return stretch <= 1 ? places : new Map([...places].map(([id, { x, y }]) => [id, { x, y: y * stretch }]));
};
