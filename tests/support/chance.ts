/** Numbers from 0 to below 1 that look like chance and are the same in every run (mulberry32). */
const numbersFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

export interface Chance {
  /** From 0 to below 1. */
  number(): number;
  /** A whole number from 0 to below `count`. */
  below(count: number): number;
  /** True once in `count` times. */
  once(count: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
}

export const chanceFrom = (seed: number): Chance => {
  const number = numbersFrom(seed);
  const below = (count: number): number => Math.floor(number() * count);
  return {
    number,
    below,
    once: (count) => below(count) === 0,
    pick(items) {
      const [item] = items.slice(below(items.length));
      if (item === undefined) throw new Error('There is nothing to pick from.');
      return item;
    },
  };
};
