export interface YearCount {
  readonly year: number;
  readonly count: number;
}

/** How often each year comes, from the first to the last; null is no year. */
export const countsByYear = (years: readonly (number | null)[]): YearCount[] => {
  const counts = new Map<number, number>();
  for (const year of years) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  if (counts.size === 0) return [];
  const [first, last] = [Math.min(...counts.keys()), Math.max(...counts.keys())];
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    year: first + index,
    count: counts.get(first + index) ?? 0,
  }));
};
