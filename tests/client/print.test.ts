import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { settled } from './support/visitor.ts';
import { describeExplorer, type GivenText } from './support/walks.ts';

const text = (number: string, until: string): string =>
  [
    `Resolution ${number}`,
    'The Security Council,',
    'Recalling its resolution 186 (1964),',
    `1. Decides to extend the mandate of UNFICYP until ${until};`,
    ...Array.from(
      { length: 30 },
      (_, index) => `${index + 2}. Urges both sides to settle question ${index + 1} before ${until};`,
    ),
  ].join('\n\n');

const renewals: readonly GivenText[] = [
  { name: 'one.txt', text: text('2618 (2022)', '31 July 2022') },
  { name: 'other.txt', text: text('2646 (2022)', '31 January 2023') },
];

/** What would not come on paper in its whole length, or in its whole width: boxes that hold more than they show. */
const cutOnPaper = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main, main *')]
      .filter((element) => {
        const { overflowX, overflowY, display } = getComputedStyle(element);
        if (display === 'inline' || !element.checkVisibility() || element.clientHeight < 2) return false;
        const down = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 2;
        const across = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 2;
        return down || across;
      })
      .map((element) => `${element.tagName} ${element.className}: ${element.textContent?.slice(0, 60)}`),
  );

const step = 'view=lineage&actor=UNFICYP&step=S/RES/2646+(2022)&comparing=true';

await describeExplorer('on paper', renewals, (at) => {
  test.each([
    ['view=read', 'the text'],
    ['view=trace', 'a trace'],
    ['view=actor', 'mandates'],
    ['view=lineage', 'a line of mandates'],
    [step, 'a comparison'],
    ['view=lineage&step=S/RES/2646+(2022)&against=S/RES/2618+(2022)&comparing=true', 'two resolutions'],
    ['view=council', 'a ranking'],
    ['view=path', 'a path'],
  ])('%s: %s is printed whole, says whose texts it has, and has nothing to be clicked', (query) =>
    at(`?${query}&lang=en`, async (page) => {
      await settled(page);
      const source = page.getByText(
        /^Recalling, .* Unofficial copy\. Source of the resolutions: United Nations\.$/,
      );
      expect(await source.isVisible()).toBe(false);
      await page.setViewportSize({ width: 680, height: 900 });
      await page.emulateMedia({ media: 'print' });
      expect(await cutOnPaper(page)).toEqual([]);
      expect(await source.isVisible()).toBe(true);
      expect(await page.locator('main select, main input').filter({ visible: true }).count()).toBe(0);
    }),
  );

  test('signs keep their grounds, which say what is loaded, new or gone', () =>
    at(`?${step}&lang=en`, async (page) => {
      await settled(page);
      await page.emulateMedia({ media: 'print' });
      const grounds = await page
        .locator('ins, del, tbody [class*=loaded]')
        .evaluateAll((all) => all.map((one) => getComputedStyle(one).printColorAdjust));
      expect(grounds.length).toBeGreaterThan(4);
      expect(new Set(grounds)).toEqual(new Set(['exact']));
    }));

  test('paper is light, whatever the screen is', () =>
    at('?view=trace&theme=dark', async (page) => {
      await settled(page);
      const root = page.locator('html');
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      expect(await root.getAttribute('data-mantine-color-scheme')).toBe('light');
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      expect(await root.getAttribute('data-mantine-color-scheme')).toBe('dark');
    }));
});
