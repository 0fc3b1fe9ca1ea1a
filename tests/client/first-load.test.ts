import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { settled } from './support/visitor.ts';
import { describeExplorer } from './support/walks.ts';

/** What the first picture of 2617 may need, in bytes of gzipped JavaScript; another language than English adds its words. */
const budgets = [
  ['en-GB', 300_000],
  ['zh-CN', 312_000],
] as const;

await describeExplorer('the JavaScript of the first picture', [], (at) => {
  test.each(budgets)(
    'in %s is at most %d bytes, with the tour that is offered first',
    async (locale, budget) => {
      await at(
        '',
        async (page) => {
          await settled(page);
          const scripts: Promise<{ name: string; bytes: number }>[] = [];
          page.on('response', (response) => {
            if (response.request().resourceType() !== 'script') return;
            const name = new URL(response.url()).pathname;
            scripts.push(response.body().then((body) => ({ name, bytes: gzipSync(body).length })));
          });
          await page.reload();
          await settled(page);
          const loaded = await Promise.all(scripts);
          const total = loaded.reduce((sum, { bytes }) => sum + bytes, 0);
          expect(loaded.length).toBeGreaterThan(1);
          expect(total, JSON.stringify(loaded)).toBeLessThanOrEqual(budget);
        },
        { locale, first: true },
      );
    },
  );
});

await describeExplorer('what the first picture asks the server', [], (at) => {
  test.each(['', '?view=read'])('is asked once, and while the scripts still come in: %j', (query) =>
    at(query, async (page) => {
      await settled(page);
      const asked = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .filter(({ name }) => /\/api\/resolutions\/[^/]*\?$/.test(name))
          .map((entry) => (entry as PerformanceResourceTiming).initiatorType),
      );
      expect(asked).toContain('link');
      // What was fetched ahead is taken, not fetched again: an entry of its own would have come over the wire.
      const sent = await page.evaluate(
        () =>
          performance
            .getEntriesByType('resource')
            .filter(
              (entry) =>
                /\/api\/resolutions\/[^/]*\?$/.test(entry.name) &&
                (entry as PerformanceResourceTiming).transferSize > 0,
            ).length,
      );
      expect(sent).toBe(1);
    }),
  );
});
