import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { settled } from '../support/visitor.ts';
import { describeExplorer } from '../support/walks.ts';
import { button, count, drawn, drawnWith } from './picture.ts';

const shipped = 'S/RES/2617 (2021)';
const small = '?view=explore&nodes=125_20p_~CTED&select=CTED';

/** Types into the search box, and waits for the line that is chosen then. */
const find = async (page: Page, words: string, line: string | RegExp) => {
  await settled(page);
  await page.keyboard.press('/');
  await page.keyboard.type(words);
  await page.getByRole('option', { name: line }).first().waitFor();
};

await describeExplorer('what joins a graph, and what one finds', [], (at) => {
  test('a search result joins the graph: what stands is not moved, and one step takes it back', () =>
    at(small, async (page) => {
      const before = await drawnWith(page, (one) => count(one) === 3);
      await find(page, 'ICAO', /^ICAO/);
      await page.getByRole('option', { name: 'Add to the graph' }).first().waitFor();
      await page.keyboard.press('Shift+Enter');
      const after = await drawnWith(page, (one) => count(one) === 4);
      expect(Object.keys(after.places)).toContain('ICAO');
      for (const [id, place] of Object.entries(before.places)) expect(after.places[id]).toEqual(place);
      await page.getByRole('region', { name: /^See more of International Civil Aviation/ }).waitFor();
      await find(page, 'ICAO', /^ICAO/);
      await page.getByRole('option', { name: 'Show in the graph' }).first().waitFor();
      await page.keyboard.press('Escape');
      await button(page, 'Undo').click();
      expect((await drawnWith(page, (one) => count(one) === 3)).places).toEqual(before.places);
    }));

  test('a graph around anything is a question, too', () =>
    at('', async (page) => {
      await find(page, 'explore CTED', 'A graph around CTED');
      await page.keyboard.press('Enter');
      const graph = await drawnWith(page, (one) => count(one) > 10);
      expect(Object.keys(graph.places)).toContain('CTED');
    }));

  test('a resolution is shown on the map of all', () =>
    at('?view=network', async (page) => {
      await find(page, '1373', /^S\/RES\/1373/);
      await page.keyboard.press('Shift+Enter');
      await page.waitForURL(/view=network&select=S/);
      await page
        .getByRole('complementary', { name: 'Evidence' })
        .getByText('S/RES/1373 (2001)')
        .first()
        .waitFor();
    }));

  test('all that was found is listed for whoever asks; bodies without an acronym go by their names', () =>
    at('', async (page) => {
      await find(page, '反恐执行局', /^CTED/);
      const options = page.getByRole('option');
      const first = await options.count();
      await page.getByRole('option', { name: /^Show more of \d+/ }).click();
      await expect.poll(() => options.count()).toBeGreaterThan(first);
      await page.getByRole('combobox', { name: 'Search' }).fill('terrorist groups');
      await page.getByRole('option', { name: 'Terrorist groups', exact: true }).waitFor();
    }));

  test('what can be done with a node stands beside the picture, and covers none of it', () =>
    at(small, async (page) => {
      await drawnWith(page, (one) => count(one) === 3);
      const evidence = page.getByRole('complementary', { name: 'Evidence' });
      await evidence.getByRole('region', { name: /^See more of/ }).waitFor();
      const [card, picture] = await Promise.all([
        page.getByRole('region', { name: /^See more of/ }).boundingBox(),
        page.getByRole('application').boundingBox(),
      ]);
      expect(card?.x).toBeGreaterThanOrEqual((picture?.x ?? 0) + (picture?.width ?? 0));
    }));

  test('paragraphs join a time axis in their order, from the top down', () =>
    at('?view=explore&nodes=125_20p&arrange=time&select=S%2FRES%2F2617%20(2021)', async (page) => {
      await drawnWith(page, (one) => count(one) === 2);
      await button(page, /^its paragraphs/).click();
      const { places } = await drawnWith(page, (one) => count(one) === 22);
      const downwards = Object.entries(places)
        .filter(([id]) => id.includes('#'))
        .toSorted(([, one], [, other]) => one.y - other.y)
        .map(([id]) => id);
      expect(downwards).toEqual(Array.from({ length: 20 }, (_, index) => `${shipped}#op${index + 1}`));
    }));

  test('Delete hides all that is selected; minus leaves what is pinned', () =>
    at(
      '?view=explore&nodes=125_20p.op17_20p.op17.1_~CTED&select=CTED&select=S%2FRES%2F1373%20(2001)',
      async (page) => {
        await drawnWith(page, (one) => count(one) === 4);
        await page.getByRole('application').focus();
        await page.keyboard.press('Delete');
        const left = await drawnWith(page, (one) => count(one) === 2);
        await button(page, 'Undo').click();
        await drawnWith(page, (one) => count(one) === 4);
        await page.goto(`${page.url().replace(/&select=[^&]*/g, '')}&select=CTED`);
        await drawnWith(page, (one) => count(one) === 4);
        await button(page, 'Pin').click();
        await button(page, 'Unpin').waitFor();
        await page.goto(
          `${page.url().replace(/&select=[^&]*/g, '')}&select=${encodeURIComponent(`${shipped}#op17.1`)}`,
        );
        await drawnWith(page, (one) => count(one) === 4);
        await page.getByRole('application').focus();
        await page.keyboard.press('-');
        expect(Object.keys((await drawn(page)).places)).toContain('CTED');
        expect(Object.keys(left.places)).not.toContain('CTED');
      },
    ));

  test('where the server does not answer, it is said so, and asked again', () =>
    at(
      small,
      async (page) => {
        await drawnWith(page, (one) => count(one) === 3);
        await page.route('**/api/neighbours**', (route) => route.abort());
        await button(page, /^told to act by/).click();
        await page.getByRole('alert').getByText('The server does not answer').waitFor();
        await page.unroute('**/api/neighbours**');
        await button(page, 'Try again').click();
        await drawnWith(page, (one) => count(one) > 10);
        expect(await page.getByRole('alert').count()).toBe(0);
      },
      { breaks: true },
    ));

  test('a layout that is overtaken by a step back is given up', () =>
    at('?view=explore&nodes=120_125_1mi_20p&at=gAfqgAf4gAgIgAgW', async (page) => {
      const before = await drawnWith(page, (one) => count(one) === 4);
      await page.getByText('Layers', { exact: true }).click();
      await drawnWith(page, (one) => JSON.stringify(one.places) !== JSON.stringify(before.places));
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route(/assets\/worker.*\.js/, async (route) => {
        await held;
        await route.continue();
      });
      await page.getByText('Rings', { exact: true }).click();
      await button(page, 'Stop').waitFor();
      await page.goBack();
      await drawnWith(page, (one) => JSON.stringify(one.places) === JSON.stringify(before.places));
      release();
      await button(page, 'Stop').waitFor({ state: 'detached' });
      expect((await drawn(page)).places).toEqual(before.places);
      expect(page.url()).not.toContain('concentric');
    }));
});
