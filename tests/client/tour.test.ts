import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { isBare } from '../../client/views/tour/tour.ts';
import { settled } from './support/visitor.ts';
import { describeExplorer } from './support/walks.ts';

describe('an address of a first visit', () => {
  test.each([
    ['', true],
    ['?lang=zh', true],
    ['?theme=dark&lang=en', true],
    ['?view=trace', false],
    ['?resolution=S/RES/1373+(2001)&lang=zh', false],
  ])('%s', (query, bare) => {
    expect(isBare(query)).toBe(bare);
  });
});

await describeExplorer('the tour in a real Chromium', [], (at) => {
  const first = { first: true };
  const tour = (page: Page) => page.getByRole('region', { name: 'Tour of three questions' });
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

  test('is offered once, taken by keyboard alone, and shows the view that answers each question', () =>
    at(
      '',
      async (page) => {
        await tour(page).getByRole('status').waitFor();
        // Behind the link that skips to the content, before all else.
        await page.keyboard.press('Tab');
        await page.keyboard.press('Tab');
        expect(await focused(page)).toBe('Not now');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        for (const [question, view] of [
          ['Which resolutions does an obligation build on?', /view=trace/],
          ['What is every mandate that involves a body?', /view=actor/],
        ] as const) {
          await tour(page).getByRole('heading', { name: question }).waitFor();
          await expect.poll(() => focused(page)).toBe(question);
          expect(page.url()).toMatch(view);
          const next = tour(page).getByRole('button', { name: 'Next' });
          for (
            let tabs = 0;
            tabs < 4 && !(await next.evaluate((one) => one === document.activeElement));
            tabs += 1
          )
            await page.keyboard.press('Tab');
          await page.keyboard.press('Enter');
        }
        await tour(page).getByText('3 of 3').waitFor();
        await page.goBack();
        await tour(page).getByText('2 of 3').waitFor();
        await page.goForward();
        await tour(page).getByRole('button', { name: 'Export' }).click();
        await page.getByRole('dialog', { name: 'Export' }).waitFor();
        expect(await tour(page).count()).toBe(0);
        await page.goto(new URL('/', page.url()).href);
        await settled(page);
        expect(await tour(page).count()).toBe(0);
      },
      first,
    ));

  test('is not offered again once it was refused, and opens from the list of keys', () =>
    at(
      '',
      async (page) => {
        await tour(page).getByRole('button', { name: 'Not now' }).focus();
        await page.keyboard.press('Escape');
        await tour(page).waitFor({ state: 'detached' });
        expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
        await page.reload();
        // Keys are heard once there is a page.
        await page.getByRole('heading', { level: 1 }).waitFor();
        await settled(page);
        expect(await tour(page).count()).toBe(0);
        await page.keyboard.press('?');
        await page.getByRole('dialog').getByRole('button', { name: 'Tour of three questions' }).click();
        await tour(page).getByText('1 of 3').waitFor();
        await tour(page).getByRole('button', { name: 'End the tour' }).click();
        await tour(page).waitFor({ state: 'detached' });
        expect(page.url()).not.toContain('tour');
      },
      first,
    ));

  test('is not offered to whoever follows a link', () =>
    at(
      '?view=actor&actor=ICAO',
      async (page) => {
        await settled(page);
        expect(await tour(page).count()).toBe(0);
      },
      first,
    ));
});
