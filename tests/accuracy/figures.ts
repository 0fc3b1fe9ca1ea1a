/** One line of the table: what was measured on which set, as counts. */
export interface Figures {
  readonly set: string;
  readonly documents: number;
  /** Each measure as [right, of], or for precision and recall [true positives, false positives, false negatives]. */
  readonly measures: Readonly<Record<string, readonly number[]>>;
  /** Single errors, one line each, without sentences: for comparison with the last commit. */
  readonly errors: readonly string[];
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

/** `99.4 % of 165`; for precision and recall `F1 0.998 (P 1.000, R 0.996; 2975 right, 1 extra, 12 missed)`. */
export function words(counts: readonly number[]): string {
  const [first = 0, second = 0, third] = counts;
  if (third === undefined) return `${percent(first, second)} of ${second}`;
  const precision = first + second === 0 ? 1 : first / (first + second);
  const recall = first + third === 0 ? 1 : first / (first + third);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return `F1 ${f1.toFixed(3)} (P ${precision.toFixed(3)}, R ${recall.toFixed(3)}; ${first} right, ${second} extra, ${third} missed)`;
}
