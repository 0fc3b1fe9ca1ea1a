import type { Comparison } from './compare.ts';
import { reading } from './reading.ts';

/** A group of comparisons: what is compared with what, or why it is not on this machine. */
const groups: { title: string; run: () => Promise<Comparison[]> }[] = [
  { title: 'Reading, against a scan for `number (year)`', run: reading },
];

const milliseconds = (value: number) => `${value < 10 ? value.toFixed(3) : value.toFixed(0)} ms`;

function print({ name, product, bare, ratio }: Comparison): void {
  const columns = [milliseconds(product), milliseconds(bare), `× ${ratio.toFixed(2)}`];
  console.log(`  ${name.padEnd(50)}${columns.map((text) => text.padStart(12)).join('')}`);
}

for (const { title, run } of groups) {
  console.log(
    `\n${title}\n  ${''.padEnd(50)}${['product', 'bare', 'ratio'].map((text) => text.padStart(12)).join('')}`,
  );
  for (const comparison of await run()) print(comparison);
}
