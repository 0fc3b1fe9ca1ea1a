import type { FoundDate } from '../numbers/dates.ts';
import type { NumberItem } from '../numbers/number-item.ts';
import type { Citing, Resolutions } from './citing.ts';

/** Between a number and the date of adoption that follows it stand no more characters ("20 (1982) of 17 September 1982"). */
const nearDate = 8;

/** The numbers that one figure makes of a printed one: put in another's place, added, or taken away. */
function oneFigureOff(printed: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at <= printed.length; at += 1) {
    const [before, after] = [printed.slice(0, at), printed.slice(at)];
    found.add(Number(before + after.slice(1)));
    for (const figure of '0123456789') {
      found.add(Number(before + figure + after));
      found.add(Number(before + figure + after.slice(1)));
    }
  }
  return found;
}

/**
 * The number that is meant where a printed one can not be right: one figure off, of the printed year, and adopted on the
 * day that follows; without a day there must be only one. S/RES/630 (1989) prints `20 (1982)` for 520 (1982), S/RES/834 (1993)
 * `84 (1993) of 29 January 1993` for 804 (1993). null: none, or several.
 */
export function mendedNumber(
  { number, year, end }: NumberItem,
  dates: readonly FoundDate[],
  citing: Citing,
  resolutions: Resolutions,
): number | null {
  if (year === null) return null;
  const day = dates.find(({ start, iso }) => start >= end && start - end <= nearDate && iso.length === 10);
  const meant = [...oneFigureOff(String(number))].filter((candidate) => {
    const known = candidate < citing.number ? resolutions.resolution(candidate) : undefined;
    return known?.year === year && (day === undefined || known.adopted === day.iso);
  });
  return meant.length === 1 ? (meant[0] ?? null) : null;
}
