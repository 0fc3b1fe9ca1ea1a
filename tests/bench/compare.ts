/** One way to do a thing, to be timed. */
type Work = () => unknown;

/** Milliseconds each way takes, and how many times the product's takes longer than the bare one's. */
export interface Comparison {
  readonly name: string;
  readonly product: number;
  readonly bare: number;
  readonly ratio: number;
}

/** A sample is at least this long, in milliseconds: short work is repeated within it. */
const sampleLength = 5;

async function timed(work: Work, times: number): Promise<number> {
  const start = performance.now();
  for (let turn = 0; turn < times; turn += 1) await work();
  return (performance.now() - start) / times;
}

/** How often work has to be repeated to fill a sample, seen when it is warm. */
async function repetitions(work: Work): Promise<number> {
  await timed(work, 3);
  return Math.max(1, Math.ceil(sampleLength / (await timed(work, 3))));
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/**
 * Times two ways in turn, A B A B …, so that whatever else the machine does meets both; takes the medians, and of the
 * ratios the median over the pairs.
 */
export async function compare(name: string, product: Work, bare: Work, pairs = 25): Promise<Comparison> {
  const times = { product: await repetitions(product), bare: await repetitions(bare) };
  const samples: { product: number; bare: number }[] = [];
  while (samples.length < pairs)
    samples.push({ product: await timed(product, times.product), bare: await timed(bare, times.bare) });
  return {
    name,
    product: median(samples.map((sample) => sample.product)),
    bare: median(samples.map((sample) => sample.bare)),
    ratio: median(samples.map((sample) => sample.product / sample.bare)),
  };
}
