/** Milliseconds that doing a thing once takes. */
export type Measure = () => Promise<number>;

export interface Comparison {
  readonly name: string;
  /** Medians, in milliseconds, or in what `unit` says. */
  readonly product: number;
  readonly bare: number;
  /** How many times longer the product's way takes: the median over the pairs. */
  readonly ratio: number;
  /** Bytes that the product's way goes through, where that is what it does. */
  readonly size?: number;
  readonly unit?: 'MB';
}

/** A sample is at least this long, in milliseconds: short work is repeated within it. */
const sampleLength = 5;

/** Measures work in this process, done so many times. */
export const timesOf =
  (work: () => unknown, times: number): Measure =>
  async () => {
    const start = performance.now();
    for (let turn = 0; turn < times; turn += 1) await work();
    return (performance.now() - start) / times;
  };

/** Measures work in this process, repeated as often as its shortness asks for. */
export async function repeated(work: () => unknown): Promise<Measure> {
  const few = timesOf(work, 5);
  await few();
  return timesOf(work, Math.max(1, Math.ceil(sampleLength / (await few()))));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  const upper = sorted[Math.floor(sorted.length / 2)];
  return lower === undefined || upper === undefined ? Number.NaN : (lower + upper) / 2;
}

/**
 * Measures two ways to the same end in turn, A B A B …, so that whatever else the machine does meets both. The first
 * pair is for warming up.
 */
export async function compare(
  name: string,
  product: Measure,
  bare: Measure,
  pairs: number,
): Promise<Comparison> {
  const samples: Sample[] = [];
  while (samples.length <= pairs) samples.push({ product: await product(), bare: await bare() });
  samples.shift();
  return comparisonOf(name, samples);
}

/** What was measured one way, and right after or before it the other way. */
export interface Sample {
  readonly product: number;
  readonly bare: number;
}

export function comparisonOf(name: string, samples: readonly Sample[]): Comparison {
  return {
    name,
    product: median(samples.map((sample) => sample.product)),
    bare: median(samples.map((sample) => sample.bare)),
    ratio: median(samples.map((sample) => sample.product / sample.bare)),
  };
}
