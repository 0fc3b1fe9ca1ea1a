import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { settled } from './support/visitor.ts';
import { describeExplorer } from './support/walks.ts';

const table = (page: Page) => page.getByRole('table', { name: 'Mandates of CTED' });

/** What of the table, as far as it is drawn, stands outside the window; how far what holds it can be scrolled sideways. */
const outside = (page: Page): Promise<{ cells: string[]; sideways: number }> =>
  table(page).evaluate((element) => ({
    cells: [...element.querySelectorAll('th, td')]
      .filter((cell) => {
        const { left, right, width } = cell.getBoundingClientRect();
        return width > 0 && (left < -1 || right > document.documentElement.clientWidth + 1);
      })
      .map((cell) => cell.textContent ?? ''),
    sideways: (element.parentElement?.scrollWidth ?? 0) - (element.parentElement?.clientWidth ?? 0),
  }));

const headings = async (page: Page): Promise<string[]> => {
  const all = table(page).locator('thead').getByRole('columnheader');
  return (await all.allInnerTexts()).map((text) => text.trim());
};

const roomy = ['Paragraph', 'Verb', 'Role', 'Gist', 'Due'];

await describeExplorer('the table of mandates in a window without room for a picture beside it', [], (at) => {
  test.each([
    [1100, roomy],
    [1000, roomy],
    [820, roomy],
    [700, roomy],
    [601, roomy],
    // A gist begins with its verb.
    [600, ['Paragraph', 'Gist', 'Due']],
    [390, ['Paragraph', 'Gist', 'Due']],
    [320, ['Paragraph', 'Gist', 'Due']],
  ])('%i pixels wide has its whole width for it, with all that is read first', (width, expected) =>
    at(
      '?view=actor&actor=CTED',
      async (page) => {
        await settled(page);
        expect(await headings(page)).toEqual(expected);
        expect(await outside(page)).toEqual({ cells: [], sideways: 0 });
        expect((await table(page).boundingBox())?.width).toBeGreaterThan(width * 0.9);
        expect(await page.getByRole('application').isVisible()).toBe(false);
        expect(
          await table(page)
            .getByRole('button', { name: /^Select/ })
            .count(),
        ).toBeGreaterThan(3);
      },
      { width, height: 844 },
    ),
  );

  test('has the timeline in its place where that is chosen, and no choice of a picture', () =>
    at(
      '?view=actor&actor=CTED',
      async (page) => {
        const choice = page.getByRole('combobox', { name: 'What is shown' });
        await choice.waitFor();
        expect(await choice.locator('option').allTextContents()).toEqual(['Table', 'Timeline']);
        await choice.selectOption('Timeline');
        await page.getByRole('heading', { name: 'Deadlines' }).waitFor();
        await table(page).waitFor({ state: 'hidden' });
        await choice.selectOption('Table');
        await table(page).waitFor();
        await page.setViewportSize({ width: 1200, height: 844 });
        await page.getByRole('combobox', { name: 'Beside the table' }).waitFor();
      },
      { width: 1000, height: 844 },
    ));
});
