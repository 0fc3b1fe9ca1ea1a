/** What part of the map a window shows: the map's point at the window's middle, and pixels for each of its units. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** A camera as an address has it: to a tenth of a unit, and four digits of the zoom. */
export const roundedCamera = ({ x, y, zoom }: Camera): Camera => ({
  x: Math.round(x * 10) / 10,
  y: Math.round(y * 10) / 10,
  zoom: Number(zoom.toPrecision(4)),
});

export const sameCamera = (one: Camera | null, other: Camera | null): boolean =>
  one === other ||
  (one !== null && other !== null && one.x === other.x && one.y === other.y && one.zoom === other.zoom);
