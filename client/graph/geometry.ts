/** Lengths are CSS pixels at zoom 1; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** `x`, `y` are the middle, as in Cytoscape. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** From its left upper to its right lower corner. */
export interface Rect {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** The least rectangle that holds all of some; null for none. */
export const around = (rects: readonly Rect[]): Rect | null =>
  rects.length === 0
    ? null
    : {
        x1: Math.min(...rects.map(({ x1 }) => x1)),
        y1: Math.min(...rects.map(({ y1 }) => y1)),
        x2: Math.max(...rects.map(({ x2 }) => x2)),
        y2: Math.max(...rects.map(({ y2 }) => y2)),
      };

/** A line between two points, leaving and arriving horizontally. */
export interface Stroke {
  readonly from: Point;
  readonly to: Point;
  /** How far the line swings to the left, where its ends stand above each other. */
  readonly bow?: number;
  /** Where the line turns: horizontal to this x, then vertical, then horizontal. */
  readonly turn?: number;
}

export const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));

export const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);
