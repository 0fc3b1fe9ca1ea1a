import { stat } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { accessibilityFaults, keepPicture, settled } from '../support/visitor.ts';
import { describeExplorer } from '../support/walks.ts';

await describeExplorer('the whole network', [], (at) => {
  test('is drawn, walked with the keyboard, and told; a resolution is selected and has its evidence', () =>
    at('?view=network', async (page) => {
      await page.locator('[data-testid=network][data-painted=true]').waitFor();
      await page.getByText('2,825 resolutions').waitFor();
      const map = page.getByRole('application', { name: /^Map of 2,825 resolutions/ });
      await map.focus();
      await page.keyboard.press('ArrowLeft');
      // It hears also the citation along which it came.
      await page
        .getByRole('status')
        .filter({ hasText: /cited by \d+ resolution.*\(.+ cites .+\)/ })
        .waitFor();
      await page.keyboard.press('Enter');
      await page
        .getByRole('complementary', { name: 'Evidence' })
        .getByRole('heading', { name: /^S\/RES\// })
        .waitFor();
      expect(page.url()).toContain('select=S/RES/');
      expect(await accessibilityFaults(page)).toEqual([]);
      await keepPicture(page, 'network');
    }));

  test('is filtered: by citing verb, part, community, Chapter VII and how often one is cited, with counts', () =>
    at('?view=network&show=both', async (page) => {
      const table = page.locator('#list');
      await table.getByText('The 400 most cited of 2,825').waitFor();
      const filters = page.getByRole('region', { name: 'Filters' });
      for (const facet of ['Cited in', 'Citing verb', 'Community', 'Chapter VII'])
        await filters.getByRole('group', { name: facet }).waitFor();
      await filters.getByRole('combobox', { name: 'Cited at least' }).selectOption('100');
      await page.waitForURL(/least=100/);
      await expect
        .poll(async () => /of (\d+)/.exec((await table.textContent()) ?? '')?.[1])
        .toMatch(/^\d{1,2}$/);
      await filters
        .getByRole('group', { name: 'Chapter VII' })
        .getByRole('checkbox', { name: /^Acts/ })
        .uncheck();
      await page.waitForURL(/off=chapter\.vii/);
      expect(await accessibilityFaults(page)).toEqual([]);
      await keepPicture(page, 'network-filtered');
      await filters.getByRole('button', { name: 'Show everything' }).click();
      await page.waitForURL((url) => !/off=|least=/.test(url.search));
    }));

  test('is zoomed and dragged: what is drawn changes', () =>
    at('?view=network', async (page) => {
      const map = page.locator('[data-testid=network][data-painted=true]');
      await map.waitFor();
      const frame = await map.boundingBox();
      if (!frame) throw new Error('the map is not there');
      const before = await page.screenshot({ clip: frame });
      await page.mouse.move(frame.x + frame.width / 2, frame.y + frame.height / 2);
      await page.mouse.wheel(0, -600);
      await expect
        .poll(async () => before.equals(await page.screenshot({ clip: frame })), { timeout: 60_000 })
        .toBe(false);
      const near = await page.screenshot({ clip: frame });
      await page.mouse.down();
      await page.mouse.move(frame.x + 60, frame.y + 60, { steps: 3 });
      await page.mouse.up();
      await expect
        .poll(async () => near.equals(await page.screenshot({ clip: frame })), { timeout: 60_000 })
        .toBe(false);
      // A drag selects nothing.
      expect(page.url()).not.toContain('select');
    }));

  test('what part is seen is in the address: a colleague, and the way back, find it again', () =>
    at('?view=network', async (page) => {
      const map = page.locator('[data-testid=network][data-painted=true]');
      await map.waitFor();
      const frame = await map.boundingBox();
      if (!frame) throw new Error('the map is not there');
      await page.mouse.move(frame.x + frame.width / 3, frame.y + frame.height / 3);
      await page.mouse.wheel(0, -700);
      await page.waitForURL(/camera=/);
      const link = page.url();
      const names = async () => {
        await settled(page);
        await page.getByRole('application').focus();
        await page.keyboard.press('ArrowRight');
        const circle = page.locator('[data-testid=network] svg text').first();
        return [await circle.getAttribute('x'), await circle.getAttribute('y'), await circle.textContent()];
      };
      const before = await names();
      await page.goto('about:blank');
      await page.goto(link);
      await map.waitFor();
      const after = await names();
      expect(after[2]).toBe(before[2]);
      for (const at of [0, 1]) expect(Number(after[at])).toBeCloseTo(Number(before[at]), -1);
      expect(page.url()).toBe(link);
      await page.getByRole('button', { name: 'Fit to the window' }).click();
      await page.waitForURL((url) => !url.search.includes('camera='));
    }));

  test.each(['PNG', 'SVG', 'PDF'])('the map is taken along as %s, however many nodes it shows', (format) =>
    at('?view=network&dialog=export', async (page) => {
      await page.locator('[data-testid=network][data-painted=true]').waitFor();
      await page.getByRole('radio', { name: 'What is on the screen (2,825 nodes)' }).check();
      await page.getByRole('radio', { name: format, exact: true }).click();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Download' }).click();
      const file = await download;
      expect(file.suggestedFilename()).toBe(`resolutions.${format.toLowerCase()}`);
      const { size } = await stat(await file.path());
      // A picture of nothing takes a few kilobytes.
      expect(size).toBeGreaterThan(60_000);
    }),
  );

  test('years are played, and the table shows the most cited of them', () =>
    at('?view=network&show=both&years=1990-2001', async (page) => {
      const table = page.getByRole('table', { name: 'Network' });
      await table.getByRole('button', { name: '1267 (1999)' }).waitFor();
      expect(await table.getByRole('button', { name: '1325 (2000)' }).count()).toBe(1);
      expect(await table.getByRole('button', { name: '2178 (2014)' }).count()).toBe(0);
      await page.getByRole('button', { name: 'Play the years' }).click();
      await page.waitForURL(/years=1991-2002|years=199\d-20/);
      await page.getByRole('button', { name: 'Stop playing' }).click();
      await page.getByRole('button', { name: 'All years' }).click();
      await page.waitForURL((url) => !url.href.includes('years'));
    }));

  test('in Chinese, in the dark', () =>
    at('?view=network&lang=zh&theme=dark&colour=year', async (page) => {
      await page.locator('[data-testid=network][data-painted=true]').waitFor();
      await page.getByRole('heading', { name: '网络' }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await keepPicture(page, 'network-zh-dark');
    }));
});
