import { expect, test } from 'vitest';
import { accessibilityFaults, keepPicture } from '../support/visitor.ts';
import { describeExplorer } from '../support/walks.ts';

await describeExplorer('the whole network', [], (at) => {
  test('is drawn, walked with the keyboard, and told; a resolution is selected and has its evidence', () =>
    at('?view=network', async (page) => {
      await page.locator('[data-testid=network][data-painted=true]').waitFor();
      await page.getByText('2825 resolutions').waitFor();
      const map = page.getByRole('application', { name: /^Map of 2825 resolutions/ });
      await map.focus();
      await page.keyboard.press('ArrowLeft');
      await page
        .getByRole('status')
        .filter({ hasText: /cited by \d+ resolution/ })
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

  test('is zoomed and dragged: what is drawn changes', () =>
    at('?view=network', async (page) => {
      const map = page.locator('[data-testid=network][data-painted=true]');
      await map.waitFor();
      const frame = await map.boundingBox();
      if (!frame) throw new Error('the map is not there');
      const before = await page.screenshot({ clip: frame });
      await page.mouse.move(frame.x + frame.width / 2, frame.y + frame.height / 2);
      await page.mouse.wheel(0, -600);
      await expect.poll(async () => before.equals(await page.screenshot({ clip: frame }))).toBe(false);
      const near = await page.screenshot({ clip: frame });
      await page.mouse.down();
      await page.mouse.move(frame.x + 60, frame.y + 60, { steps: 3 });
      await page.mouse.up();
      await expect.poll(async () => near.equals(await page.screenshot({ clip: frame }))).toBe(false);
      // A drag selects nothing.
      expect(page.url()).not.toContain('select');
    }));

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
