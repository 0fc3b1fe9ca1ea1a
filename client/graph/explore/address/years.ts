/** The number of the Council's first resolution of each year from 1946 on, as the catalogue has them. */
const firstNumbers = [
  1, 16, 38, 67, 79, 90, 97, 99, 104, 106, 111, 122, 127, 132, 133, 161, 171, 178, 186, 200, 220, 233, 245,
  263, 276, 292, 308, 325, 345, 367, 385, 403, 423, 444, 462, 485, 500, 529, 546, 560, 581, 594, 607, 627,
  647, 684, 726, 800, 893, 970, 1036, 1093, 1147, 1220, 1285, 1335, 1387, 1455, 1522, 1581, 1652, 1739, 1795,
  1860, 1908, 1967, 2033, 2086, 2133, 2196, 2260, 2337, 2398, 2452, 2504, 2561, 2618, 2672, 2722, 2768, 2812,
] as const;

const firstYear = 1946;

/**
 * The year that a resolution's number implies, since the Council numbers through from year to year. Only a short way of
 * writing: a symbol whose year is another is written with it.
 */
export const impliedYear = (number: number): number =>
  firstYear +
  Math.max(
    0,
    firstNumbers.findLastIndex((first) => first <= number),
  );
