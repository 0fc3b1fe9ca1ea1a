import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { dialogs } from '../../client/state/address.ts';
import { keepPicture, settled } from './support/visitor.ts';
import { describeExplorer } from './support/walks.ts';

const dialog = (page: Page) => page.getByRole('dialog');

/** What the focus is in or on, as people would say it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id ?? '');

const hasFocus = (within: Locator): Promise<boolean> =>
  within.evaluate((element) => element.contains(document.activeElement));

await describeExplorer('what stands over a view', [], (at) => {
  test.each(['Export', 'Add documents', 'Saved views', 'Show the Cypher', 'Keyboard shortcuts'])(
    '%s takes the focus, and gives it back to the button that opened it',
    (name) =>
      at('', async (page) => {
        await settled(page);
        await page.getByRole('button', { name, exact: true }).focus();
        await page.keyboard.press('Enter');
        await dialog(page).waitFor();
        await expect.poll(() => hasFocus(dialog(page))).toBe(true);
        // It does not begin with the way out of it.
        expect(await focused(page)).not.toBe('Close');
        await page.keyboard.press('Escape');
        await dialog(page).waitFor({ state: 'detached' });
        await expect.poll(() => focused(page)).toBe(name);
      }),
  );

  test('a key that opens one leaves nobody nowhere', () =>
    at('', async (page) => {
      await settled(page);
      await page.keyboard.press('?');
      await dialog(page).waitFor();
      await page.keyboard.press('Escape');
      await dialog(page).waitFor({ state: 'detached' });
      await expect.poll(() => focused(page)).toBe('content');
    }));

  const windows = [
    ['a desk at 200 % zoom', 720, 450],
    ['a phone', 390, 844],
  ] as const;

  test.each(dialogs.flatMap((one) => ['en', 'zh'].map((lang) => [one, lang] as const)))(
    '%s (%s) fits in small windows: all of it is reached by scrolling, nothing is cut off',
    (one, lang) =>
      at(`?dialog=${one}&lang=${lang}`, async (page) => {
        for (const [window, width, height] of windows) {
          await page.setViewportSize({ width, height });
          await settled(page);
          await keepPicture(page, `dialog-${one}-${lang}-${width}`);
          const box = await dialog(page).boundingBox();
          expect(box?.x, window).toBeGreaterThanOrEqual(0);
          expect((box?.x ?? 0) + (box?.width ?? 0), window).toBeLessThanOrEqual(width);
          const controls = dialog(page).locator('button:visible, a:visible, input:visible');
          const cut = await controls.evaluateAll((all) =>
            all
              .filter((control) => {
                control.scrollIntoView({ block: 'center' });
                const { left, right, top, bottom } = control.getBoundingClientRect();
                const isOut = left < -1 || right > innerWidth + 1 || top < -1 || bottom > innerHeight + 1;
                return isOut || (control.matches('button') && control.scrollWidth > control.clientWidth + 2);
              })
              .map((control) => control.getAttribute('aria-label') ?? control.textContent),
          );
          expect(cut, window).toEqual([]);
        }
      }),
  );

  test.each(dialogs)('%s keeps its edge and its choices where the system forces its colours', (one) =>
    at(
      `?dialog=${one}`,
      async (page) => {
        await settled(page);
        await keepPicture(page, `dialog-${one}-forced-colors`);
        const { borders, chosen } = await dialog(page).evaluate((element) => ({
          borders: getComputedStyle(element).borderTopStyle,
          chosen: [...element.querySelectorAll('input[type=radio]')].map((radio) => {
            // Where a choice is a row of words, the radio itself is not seen.
            const label = radio.clientWidth < 4 ? radio.nextElementSibling : null;
            const { backgroundColor, borderColor } = getComputedStyle(label ?? radio);
            return { on: (radio as HTMLInputElement).checked, look: `${backgroundColor} ${borderColor}` };
          }),
        }));
        expect(borders).not.toBe('none');
        const looks = (on: boolean) =>
          new Set(chosen.filter((radio) => radio.on === on).map(({ look }) => look));
        for (const look of looks(true)) expect(looks(false)).not.toContain(look);
      },
      { forcedColors: true },
    ),
  );

  test('a view that was deleted by a slip of the hand comes back', () =>
    at('?dialog=views', async (page) => {
      await settled(page);
      await page.keyboard.type('For Monday');
      await page.keyboard.press('Enter');
      const saved = dialog(page).getByRole('listitem');
      await saved.first().waitFor();
      const name = await saved.first().getByRole('link').textContent();
      await saved.getByRole('button', { name: /^Delete / }).click();
      await saved.waitFor({ state: 'detached' });
      // The button that had the focus is gone; the way back has it.
      await page.keyboard.press('Enter');
      await dialog(page)
        .getByRole('link', { name: name ?? '' })
        .waitFor();
    }));
});
