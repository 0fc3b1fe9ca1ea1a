import type { Page } from 'playwright-core';

/** Waits until all is fetched and drawn. */
export const settled = async (page: Page): Promise<void> => {
  // The network can be idle before the program has begun, and then nothing tells that it is loading.
  await page.waitForFunction(() => document.getElementById('root')?.childElementCount !== 0);
  await page.waitForLoadState('networkidle');
  await page.locator('[data-loading]').first().waitFor({ state: 'detached' });
  await page.waitForLoadState('networkidle');
  await page.locator('[data-painted=false]').waitFor({ state: 'detached' });
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
};
