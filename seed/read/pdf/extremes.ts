/** The least of many numbers: `Math.min` takes its numbers as arguments, of which there can be too many. */
export const least = (numbers: readonly number[]): number =>
  numbers.reduce((a, b) => Math.min(a, b), Infinity);

/** The greatest of many numbers. */
export const greatest = (numbers: readonly number[]): number =>
  numbers.reduce((a, b) => Math.max(a, b), -Infinity);
