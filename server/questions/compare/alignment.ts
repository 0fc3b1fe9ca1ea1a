/** What of two sequences stands beside what: an index in each, null where there is no counterpart. */
export type Pair = readonly [number | null, number | null];

/** Below this likeness two paragraphs are not versions of each other. */
const leastLikeness = 0.3;

const bagOf = (words: readonly string[]): ReadonlyMap<string, number> => {
  const bag = new Map<string, number>();
  for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
};

const sizeOf = (bag: ReadonlyMap<string, number>): number =>
  [...bag.values()].reduce((sum, count) => sum + count, 0);

/** Twice the words in common over all words of both: 1 for the same words, 0 for none in common. */
const likeness = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number => {
  const all = sizeOf(one) + sizeOf(other);
  if (all === 0) return 1;
  let common = 0;
  for (const [word, count] of one) common += Math.min(count, other.get(word) ?? 0);
  return (2 * common) / all;
};

/**
 * Which paragraph of one text is a version of which of another, both in their own order: the alignment whose pairs are
 * most alike in sum (Needleman and Wunsch, gaps cost nothing). What moved past others counts as removed and added.
 *
 * @param one each paragraph as its words
 */
export const alignParagraphs = (
  one: readonly (readonly string[])[],
  other: readonly (readonly string[])[],
): Pair[] => {
  const [bags, others] = [one.map(bagOf), other.map(bagOf)];
  const width = others.length + 1;
  const scores = new Float64Array((bags.length + 1) * width);
  const likenesses = new Float64Array(scores.length);
  const at = (values: Float64Array, row: number, column: number): number => values[row * width + column] ?? 0;
  for (let row = bags.length - 1; row >= 0; row -= 1)
    for (let column = others.length - 1; column >= 0; column -= 1) {
      const [bag, its] = [bags[row], others[column]];
      const alike = bag === undefined || its === undefined ? 0 : likeness(bag, its);
      const paired =
        alike < leastLikeness ? Number.NEGATIVE_INFINITY : alike + at(scores, row + 1, column + 1);
      likenesses[row * width + column] = alike;
      scores[row * width + column] = Math.max(
        paired,
        at(scores, row + 1, column),
        at(scores, row, column + 1),
      );
    }
  const pairs: Pair[] = [];
  let [row, column] = [0, 0];
  while (row < bags.length || column < others.length) {
    const score = at(scores, row, column);
    const alike = at(likenesses, row, column);
    if (row < bags.length && score === at(scores, row + 1, column)) pairs.push([row++, null]);
    else if (column < others.length && score === at(scores, row, column + 1)) pairs.push([null, column++]);
    else if (alike >= leastLikeness) pairs.push([row++, column++]);
    else if (row < bags.length) pairs.push([row++, null]);
    else pairs.push([null, column++]);
  }
  return pairs;
};
