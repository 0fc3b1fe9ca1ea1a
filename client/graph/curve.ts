import type { Stroke } from './geometry.ts';

/** How Cytoscape wants the control points of a curve: along the straight line (0 to 1), and away from it (pixels). */
export interface ControlPoints {
  readonly weights: readonly [number, number];
  readonly distances: readonly [number, number];
}

/** How far across each control point lies: small enough that steep threads of one fan do not meet in one vertical. */
const reach = 0.3;

/**
 * An S-shaped curve that leaves `from` and arrives at `to` horizontally: each control point lies at the height of its
 * own end. With a `bow`, both lie so far to the left of the line: for ends that stand above each other. With a `turn`,
 * they are the two corners of a line that turns there.
 */
export const controlPoints = ({ from, to, bow = 0, turn }: Stroke): ControlPoints => {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const squared = dx * dx + dy * dy;
  if (bow !== 0)
    return { weights: [reach, 1 - reach], distances: [bow * Math.sign(dy), bow * Math.sign(dy)] };
  if (squared === 0) return { weights: [reach, 1 - reach], distances: [0, 0] };
  if (turn !== undefined) {
    // Relative to `from`, the corners are (across, 0) and (across, dy).
    const across = turn - from.x;
    const length = Math.sqrt(squared);
    return {
      weights: [(across * dx) / squared, (across * dx + dy * dy) / squared],
      distances: [(-across * dy) / length, ((dx - across) * dy) / length],
    };
  }
  // Relative to `from`, the control points are (reach * dx, 0) and (dx - reach * dx, dy).
  const along = (reach * dx * dx) / squared;
  const away = (reach * dx * dy) / Math.sqrt(squared);
  return { weights: [along, 1 - along], distances: [-away, away] };
};
