import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { views } from '../../client/state/views.ts';
import { quiet } from '../support/chromium.ts';
import { keepPicture, settled } from './support/visitor.ts';
import { describeExplorer } from './support/walks.ts';

/** What of a page is cut off, stands outside the window and cannot be scrolled to, or lies on another part. */
const faultsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const scrolls = (element: Element): boolean => {
      for (let up = element.parentElement; up; up = up.parentElement)
        if (/auto|scroll/.test(getComputedStyle(up).overflowX)) return true;
      return false;
    };
    const faults: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth} px wide`);
    for (const element of document.querySelectorAll('a, button, input, select, h1')) {
      const box = element.getBoundingClientRect();
      const seen = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      if (!seen || box.width < 2 || element.closest('[data-fits="false"], .skip-link')) continue;
      const name = `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent}`;
      if (
        (box.left < -1 || box.right > clientWidth + 1) &&
        !scrolls(element) &&
        !element.matches('.skip-link')
      )
        faults.push(`${name} is outside the window`);
      if (
        element.matches('button') &&
        element.scrollWidth > element.clientWidth + 2 &&
        !element.closest('table')
      )
        faults.push(`${name} is cut off`);
    }
    const parts = [...document.querySelectorAll('header, main, main > div, aside')];
    for (const one of parts)
      for (const other of parts) {
        if (one === other || one.contains(other) || other.contains(one)) continue;
        const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (across > 2 && down > 2) faults.push(`${one.className} lies on ${other.className}`);
      }
    return faults;
  });

/** How much of the window is left below the title and the controls of a view. */
const roomIn = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const bar = document.querySelector('main h1')?.closest('main > div')?.getBoundingClientRect();
    return (innerHeight - (bar?.bottom ?? 0)) / innerHeight;
  });

const screens = [
  ...views.map((view) => `view=${view}`),
  'view=loom&select=S/RES/2617+(2021)%23op17',
  'view=council&question=communities',
  'view=council&question=coverage',
];

const windows = [
  ['a desk', 1440, 900],
  ['a desk at 200 % zoom', 720, 450],
  ['a tablet', 820, 1180],
  ['a phone', 390, 844],
] as const;

/** Why facts and not pictures: docs/decisions/0074-screens-checked-by-facts.md. */
await describeExplorer('nothing is cut off or covered', [], (at) => {
  test.each(screens.flatMap((screen) => ['en', 'zh'].map((lang) => [screen, lang] as const)))(
    '%s in %s, in every window',
    (screen, lang) =>
      at(`?${screen}&lang=${lang}`, async (page) => {
        // One page for all windows: it is fetched once, and follows its window as a tablet does that is turned.
        for (const [name, width, height] of windows) {
          await page.setViewportSize({ width, height });
          await settled(page);
          await keepPicture(page, `${name} ${lang} ${screen.replaceAll(/\W+/g, '-')}`.replaceAll(' ', '-'));
          expect(await faultsOf(page), name).toEqual([]);
          expect(await roomIn(page), name).toBeGreaterThan(0.5);
        }
      }),
  );

  test('the questions over all resolutions are in sight in every window, or in one list', () =>
    at('?view=council', async (page) => {
      for (const [, width, height] of windows) {
        await page.setViewportSize({ width, height });
        await settled(page);
        const list = await page.getByRole('combobox', { name: 'Question' }).count();
        const outside = await page
          .getByRole('radio')
          .evaluateAll(
            (all) =>
              all.filter((one) => (one.parentElement?.getBoundingClientRect().right ?? 0) > innerWidth)
                .length,
          );
        expect([list, outside], `${width} px`).toEqual([width > 800 ? 0 : 1, 0]);
      }
    }));

  test('the title of a trace is whole beside its evidence', () =>
    at('?view=trace&select=S/RES/1373+(2001)', async (page) => {
      await settled(page);
      // Of lines whose height is no whole number, a pixel is left over.
      const isCut = await page
        .locator('h1')
        .evaluate(
          (title) => title.scrollWidth > title.clientWidth || title.scrollHeight > title.clientHeight + 1,
        );
      expect(isCut).toBe(false);
    }));

  test('communities are called in Chinese on the Chinese screen', () =>
    at('?view=council&question=communities&lang=zh', async (page) => {
      await settled(page);
      const names = await page.locator('tbody th[scope=row] span').allTextContents();
      expect(names.length).toBeGreaterThan(60);
      expect(names.filter((name) => !/\p{Script=Han}/u.test(name))).toEqual([]);
    }));
});

/** How much larger than they are laid out the things in a picture are drawn. */
const zoomOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const holder = document.querySelector('.__________cytoscape_container');
    return (holder as unknown as { _cyreg: { cy: cytoscape.Core } })._cyreg.cy.zoom();
  });

/** Words of the page, pictures aside, whose letters are smaller than so many pixels. */
const smallWords = (page: Page, pixels: number): Promise<string[]> =>
  page.evaluate((least) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const small: string[] = [];
    while (walker.nextNode()) {
      const { parentElement: element, textContent } = walker.currentNode;
      const words = textContent?.trim();
      if (!words || !element?.checkVisibility() || element.closest('svg')) continue;
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      if (size < least) small.push(`${words.slice(0, 40)} (${size} px)`);
    }
    return small;
  }, pixels);

/** Readers who set their browser's letters to twice the usual size, and zoom nothing else. */
await describeExplorer(
  'letters of twice the size',
  [],
  (at) => {
    test.each(screens.flatMap((screen) => ['en', 'zh'].map((lang) => [screen, lang] as const)))(
      '%s in %s: all words grow, and nothing is cut off',
      (screen, lang) =>
        at(`?${screen}&lang=${lang}`, async (page) => {
          await settled(page);
          await keepPicture(page, `large-letters-${lang}-${screen.replaceAll(/\W+/g, '-')}`);
          expect(await smallWords(page, 20)).toEqual([]);
          expect(await faultsOf(page)).toEqual([]);
          expect(await roomIn(page)).toBeGreaterThan(0.5);
        }),
    );

    test.each(['view=loom', 'view=trace'])('the words in the picture of %s grow with them', (screen) =>
      at(`?${screen}`, async (page) => {
        await settled(page);
        expect(await zoomOf(page)).toBe(2);
      }),
    );
  },
  [...quiet, '--blink-settings=defaultFontSize=32'],
);
