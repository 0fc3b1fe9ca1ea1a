import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inTwoLanguages } from './support/texts.ts';
import { keepPicture, settled } from './support/visitor.ts';
import { describeExplorer } from './support/walks.ts';

/** Presses Tab until something has the focus. */
const tabTo = async (page: Page, wanted: Locator): Promise<void> => {
  await wanted.waitFor();
  for (let tabs = 0; tabs < 80; tabs += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('eighty steps of the Tab key do not lead there');
};

/** Whether what has the focus shows it. */
const showsFocus = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return false;
    const { outlineStyle, outlineWidth, borderColor } = getComputedStyle(element);
    const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
    // Fields show it by the colour of their border.
    return outlined || (element.matches('input') && borderColor !== 'rgba(0, 0, 0, 0)');
  });

await describeExplorer('everybody can use it', inTwoLanguages, (at) => {
  test('with colours forced by the system, focus and choices are seen, and pictures keep their ground', () =>
    at(
      '?view=trace',
      async (page) => {
        await settled(page);
        await page.keyboard.press('Tab');
        expect(await showsFocus(page)).toBe(true);
        const pressed = page.getByRole('button', { pressed: true }).first();
        const other = page.getByRole('button', { pressed: false }).first();
        const look = (one: Locator) =>
          one.evaluate((element) => {
            const { outline, borderColor, backgroundColor, color } = getComputedStyle(element);
            return [outline, borderColor, backgroundColor, color].join();
          });
        expect(await look(pressed)).not.toBe(await look(other));
        const picture = page.getByRole('application');
        expect(await picture.evaluate((one) => getComputedStyle(one).forcedColorAdjust)).toBe('none');
        await keepPicture(page, 'forced-colors');
      },
      { forcedColors: true },
    ));

  test.each([
    [false, 0],
    [true, 3],
  ])('motion where the reader wants it (%s): %d dots move', (moves, dots) =>
    at(
      '',
      async (page) => {
        await settled(page);
        await page.route('**/api/trace**', () => {});
        await page.getByRole('link', { name: 'Trace', exact: true }).click();
        await page.getByRole('status', { name: 'Loading…' }).waitFor();
        const running = () =>
          page.evaluate(
            () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
          );
        await expect.poll(running).toBe(dots);
        await page.unroute('**/api/trace**');
      },
      { moves },
    ),
  );

  test('Arabic runs from right to left wherever it is shown', () =>
    at('?view=read&resolution=S/RES/2618+(2022)&wording=ar&select=S/RES/2618+(2022)%23op2', async (page) => {
      await settled(page);
      const arabic = page.locator('[lang=ar]');
      expect(await arabic.count()).toBeGreaterThan(3);
      const directions = await arabic.evaluateAll((all) => all.map((one) => getComputedStyle(one).direction));
      expect(new Set(directions)).toEqual(new Set(['rtl']));
      await page.keyboard.press('/');
      await page.keyboard.type('تقريرا عن تنفيذ القرار');
      const found = page.getByRole('option').locator('[lang=ar]').first();
      await found.waitFor();
      expect(await found.evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
    }));

  test('the three questions by keyboard alone: along lines, with what is reached told', () =>
    at('', async (page) => {
      await settled(page);
      const picture = page.getByRole('application');
      const told = page.getByRole('main').getByRole('status').last();
      await tabTo(page, picture);
      expect(await showsFocus(page)).toBe(true);
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => told.textContent()).toMatch(/\d{4}/);
      // To the paragraph that cites it: the node and the line that leads there are told.
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => told.textContent()).toMatch(/cites/);
      // The row of the preamble would unfold; below it are the operative paragraphs.
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      const evidence = page.getByRole('complementary', { name: 'Evidence' });
      await evidence.waitFor();
      // What does it build on?
      await tabTo(page, evidence.getByText(/^Trace what it builds on/).first());
      expect(await showsFocus(page)).toBe(true);
      await page.keyboard.press('Enter');
      await page.waitForURL(/view=trace/);
      await settled(page);
      // What is every mandate that involves a body?
      await page.keyboard.press('/');
      await page.keyboard.type('mandates of ICAO');
      await page.getByRole('option', { name: 'All mandates of ICAO' }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Mandates of ICAO' }).waitFor();
      await settled(page);
      // The part of the graph, as a file.
      await tabTo(page, page.getByRole('button', { name: 'Export', exact: true }));
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: 'Export' });
      await dialog.waitFor();
      const saved = page.waitForEvent('download');
      await tabTo(page, dialog.getByRole('button', { name: 'Download' }));
      await page.keyboard.press('Enter');
      expect((await saved).suggestedFilename()).toMatch(/\.\w+$/);
    }));
});
