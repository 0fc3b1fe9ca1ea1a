import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { settled } from './support/visitor.ts';
import { describeExplorer } from './support/walks.ts';

/** What the first picture of 2617 may need, in bytes of gzipped JavaScript, in any language. */
const budget = 350_000;

await describeExplorer('the JavaScript of the first picture', [], (at) => {
  test.each(['en-GB', 'zh-CN'])('in %s is within its budget', async (locale) => {
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
      { locale },
    );
  });
});
