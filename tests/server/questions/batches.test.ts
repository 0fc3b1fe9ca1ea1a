import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inBoundedBatches } from '../../../server/questions/rows/batches.ts';

/** Rows of each key, cut as a database cuts them. */
const asking =
  (rows: Readonly<Record<string, number>>) =>
  async (keys: readonly string[], limit: number): Promise<string[]> =>
    keys
      .flatMap((key) => Array.from({ length: rows[key] ?? 0 }, (_, index) => `${key}.${index}`))
      .slice(0, limit);

test('no row is lost, however many there are for some keys, as long as none alone has more than the bound', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(9), { maxLength: 40 }),
      fc.integer({ min: 1, max: 12 }),
      async (counts, size) => {
        const rows = Object.fromEntries(counts.map((count, index) => [`k${index}`, count]));
        const ask = asking(rows);
        const found = await inBoundedBatches(Object.keys(rows), 10, ask, size);
        expect(found).toEqual(await ask(Object.keys(rows), Number.POSITIVE_INFINITY));
      },
    ),
  );
});
