/** How far apart two years stand where nothing else is known. */
const yearWidth = 60;

/**
 * Where a year stands on a time axis that is there already, given where other years stand: between its neighbours, or
 * beyond the first or last; null where no year stands anywhere.
 */
export const acrossAt = (year: number, known: readonly (readonly [number, number])[]): number | null => {
  const sorted = known.toSorted((a, b) => a[0] - b[0]);
  const before = sorted.findLast(([one]) => one <= year);
  const after = sorted.find(([one]) => one >= year);
  if (before && after) {
    const [from, to] = [before[0], after[0]];
    return from === to ? before[1] : before[1] + ((after[1] - before[1]) * (year - from)) / (to - from);
  }
  if (before) return before[1] + yearWidth * (year - before[0]);
  return after ? after[1] - yearWidth * (after[0] - year) : null;
};
