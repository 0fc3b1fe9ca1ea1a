import { groupBy } from '../../../seed/group.ts';
import type { Network } from '../../../server/contract.ts';

/** What is known of the resolutions of one year. */
export interface YearCoverage {
  readonly year: number;
  readonly resolutions: number;
  /** Of how many it is known that they cite others. */
  readonly citing: number;
  /** Keys of those whose texts are loaded, by number. */
  readonly loaded: readonly string[];
}

export interface Coverage {
  /** The latest first. */
  readonly years: readonly YearCoverage[];
  readonly resolutions: number;
  readonly citing: number;
  readonly loaded: number;
  /** The highest number; 0 where there is none. */
  readonly last: number;
  /** Numbers up to it of which nothing is known: the Council numbers its resolutions through, so each is one that is lacking. */
  readonly lacking: readonly number[];
}

type Known = Pick<Network['nodes'][number], 'id' | 'number' | 'year' | 'loaded' | 'outDegree'>;

/** How much of what the Council has adopted is known here, and how well: year by year, and what is lacking. */
export const coverageOf = (nodes: readonly Known[]): Coverage => {
  const years = [...groupBy(nodes, ({ year }) => year)]
    .toSorted(([a], [b]) => b - a)
    .map(([year, own]) => ({
      year,
      resolutions: own.length,
      citing: own.filter(({ outDegree }) => outDegree > 0).length,
      loaded: own
        .filter(({ loaded }) => loaded)
        .toSorted((a, b) => a.number - b.number)
        .map(({ id }) => id),
    }));
  const numbers = new Set(nodes.map(({ number }) => number));
  const last = Math.max(0, ...numbers);
  const sum = (count: (year: YearCoverage) => number) => years.reduce((all, year) => all + count(year), 0);
  return {
    years,
    resolutions: nodes.length,
    citing: sum(({ citing }) => citing),
    loaded: sum(({ loaded }) => loaded.length),
    last,
    lacking: Array.from({ length: last }, (_, index) => index + 1).filter((number) => !numbers.has(number)),
  };
};

/** Numbers as people list them: `4, 7–9`. */
export const ranged = (numbers: readonly number[]): string[] => {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
};
