import type { LineageStep } from '../../../server/contract.ts';

/** A stretch of the time line, in percent of its whole length. */
export interface Bar {
  readonly start: number;
  readonly length: number;
}

/** From the first adoption to the last end of a mandate, in years, both whole. */
export interface Axis {
  readonly from: number;
  readonly to: number;
}

const yearsOf = (iso: string): number => {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
};

/** The years that the time axis runs over, so that all adoptions and ends are on it. */
export const axisOf = (steps: readonly LineageStep[]): Axis => {
  const dates = steps.flatMap(({ adopted, until }) => [adopted, until]).filter((date) => date !== null);
  const years = dates.map(yearsOf);
  return years.length === 0
    ? { from: 0, to: 1 }
    : { from: Math.floor(Math.min(...years)), to: Math.ceil(Math.max(...years) + 0.01) };
};

/** Where a date lies on the axis, in percent. */
export const placeOf = ({ from, to }: Axis, iso: string): number =>
  Math.min(100, Math.max(0, ((yearsOf(iso) - from) / (to - from)) * 100));

/** From a resolution's adoption until the mandate's end; no longer than a point where no end is known. */
export const barOf = (axis: Axis, { adopted, until }: LineageStep): Bar | null => {
  if (adopted === null) return null;
  const start = placeOf(axis, adopted);
  return { start, length: until === null ? 0 : Math.max(0, placeOf(axis, until) - start) };
};

/** From the day on which a mandate had ended to the adoption of the resolution that took it up again. */
export const gapOf = (axis: Axis, { adopted, lapsed }: LineageStep): Bar | null => {
  if (adopted === null || lapsed === null) return null;
  const start = placeOf(axis, lapsed);
  return { start, length: placeOf(axis, adopted) - start };
};

/** Years to write under the axis: at most `most`, at even distances. */
export const ticksOf = ({ from, to }: Axis, most = 6): number[] => {
  const distance = [1, 2, 5, 10, 20, 50].find((years) => (to - from) / years <= most) ?? 100;
  const first = Math.ceil(from / distance) * distance;
  return Array.from(
    { length: Math.floor((to - first) / distance) + 1 },
    (_, index) => first + index * distance,
  );
};
