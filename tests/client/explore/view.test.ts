import { expect, test } from 'vitest';
import { accessibilityFaults, keepPicture, settled } from '../support/visitor.ts';
import { describeExplorer } from '../support/walks.ts';
import { button, count, drawn, drawnWith, onScreen } from './picture.ts';

const shipped = 'S/RES/2617 (2021)';
const op17 = `${shipped}#op17`;
const encoded = encodeURIComponent;

await describeExplorer('a graph that the reader grows', [], (at) => {
  test('opens on a resolution and what it cites; a relation shows its count, and adds without moving anything', () =>
    at('?view=explore', async (page) => {
      const before = await drawnWith(page, (one) => count(one) === 21);
      await page.mouse.click(...(await onScreen(page, shipped)));
      const way = button(page, 'cites (Resolution) 20 / 42');
      await way.click();
      const after = await drawnWith(page, (one) => count(one) === 41);
      for (const [id, place] of Object.entries(before.places)) expect(after.places[id]).toEqual(place);
      expect(after.edges.length).toBeGreaterThan(before.edges.length);
      await button(page, 'Undo').click();
      expect((await drawnWith(page, (one) => count(one) === 21)).places).toEqual(before.places);
      await button(page, 'Redo').click();
      expect((await drawnWith(page, (one) => count(one) === 41)).places).toEqual(after.places);
      await page.goBack();
      await drawnWith(page, (one) => count(one) === 21);
      expect(await accessibilityFaults(page)).toEqual([]);
      await keepPicture(page, 'explore');
    }));

  test('begins with the picture on a phone, too; its table is a step away', () =>
    at(
      '?view=explore',
      async (page) => {
        await drawnWith(page, (one) => count(one) === 21);
        await button(page, 'Show as a list').click();
        await page.getByRole('table').waitFor();
        await page.getByTestId('canvas').waitFor({ state: 'detached' });
        await button(page, 'Show as a list').click();
        await drawnWith(page, (one) => count(one) === 21);
      },
      { width: 390, height: 844, touches: true },
    ));

  test('a double click shows more, a dragged node stays where it is put, and the link shows the same', () =>
    at(`?view=explore&nodes=20p_~CTED`, async (page) => {
      await drawnWith(page, (one) => count(one) === 2);
      await page.mouse.dblclick(...(await onScreen(page, 'CTED')));
      await drawnWith(page, (one) => count(one) > 10);
      const [x, y] = await onScreen(page, 'CTED');
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 40, y + 60, { steps: 4 });
      await page.mouse.up();
      await page.getByRole('button', { name: 'Unpin' }).waitFor();
      await settled(page);
      const link = page.url();
      const { places } = await drawn(page);
      expect(link.length).toBeLessThan(600);
      await page.goto('about:blank');
      await page.goto(link);
      expect((await drawnWith(page, (one) => count(one) > 10)).places).toEqual(places);
    }));

  test('who drags one of several selected nodes drags all of them, in one step', () =>
    at('?view=explore&nodes=125_20p_~CTED&select=CTED', async (page) => {
      const before = await drawnWith(page, (one) => count(one) === 3);
      await page.keyboard.down('Shift');
      await page.mouse.click(...(await onScreen(page, 'S/RES/1373 (2001)')));
      await page.keyboard.up('Shift');
      await page.getByRole('region', { name: '2 selected' }).waitFor();
      const [x, y] = await onScreen(page, 'CTED');
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 30, y + 40, { steps: 4 });
      await page.mouse.up();
      await button(page, 'Unpin').waitFor();
      await settled(page);
      const { places } = await drawn(page);
      const moved = (id: string) => {
        const [from, to] = [before.places[id], places[id]];
        return [Math.sign((to?.x ?? 0) - (from?.x ?? 0)), Math.sign((to?.y ?? 0) - (from?.y ?? 0))];
      };
      expect(moved('CTED')).toEqual([1, 1]);
      expect(moved('S/RES/1373 (2001)')).toEqual([1, 1]);
      expect(moved('S/RES/2617 (2021)')).toEqual([0, 0]);
      await button(page, 'Undo').click();
      await drawnWith(page, (one) => JSON.stringify(one.places) === JSON.stringify(before.places));
    }));

  test('a box catches nodes; what is caught is hidden, or kept alone', () =>
    at('?view=explore&nodes=125_20p_~CTED&select=CTED', async (page) => {
      await drawnWith(page, (one) => count(one) === 3);
      await button(page, 'Clear the selection').click();
      await button(page, 'Select in a box').click();
      const area = await page.getByTestId('select-area').boundingBox();
      if (!area) throw new Error('there is nothing to draw on');
      await page.mouse.move(area.x + 2, area.y + 2);
      await page.mouse.down();
      await page.mouse.move(area.x + area.width - 4, area.y + area.height - 4, { steps: 3 });
      await page.mouse.up();
      await page.getByRole('region', { name: '3 selected' }).waitFor();
      await page.goto(`${page.url().replace(/&select=[^&]*/g, '')}&select=CTED`);
      await drawnWith(page, (one) => count(one) === 3);
      await button(page, 'Hide').click();
      await drawnWith(page, (one) => count(one) === 2);
    }));

  test('the shortest paths between two nodes are drawn, each arrow with the words that it was read from', () =>
    at(`?view=explore&nodes=125_~CTED&select=CTED&select=${encoded('S/RES/1373 (2001)')}`, async (page) => {
      await drawnWith(page, (one) => count(one) === 2);
      await button(page, 'Shortest path').first().click();
      const path = await drawnWith(page, (one) => count(one) > 2);
      expect(path.edges.length).toBeGreaterThanOrEqual(2);
      const evidence = page.getByRole('complementary', { name: 'Evidence' });
      await evidence.locator('blockquote mark').first().waitFor();
    }));

  test('a link with nothing that is in this graph says so, and leads to where something is', () =>
    at('?view=explore&nodes=9999', async (page) => {
      await page.getByRole('heading', { name: 'There is nothing in this picture' }).waitFor();
      await button(page, 'Begin with S/RES/2617 (2021)').click();
      await drawnWith(page, (one) => count(one) > 5);
    }));

  test('filters have counts and hide; years are brushed, and all of it is in the address', () =>
    at(`?view=explore&nodes=125_1mi_20p.op17_.op17.1_~CTED&arrange=time`, async (page) => {
      const whole = await drawnWith(page, (one) => count(one) === 5);
      await button(page, 'Filters').click();
      const panel = page.getByRole('region', { name: 'Filters' });
      await panel.getByRole('checkbox', { name: 'Resolution 2' }).click();
      const left = await drawnWith(page, (one) => count(one) === 3);
      expect(page.url()).toContain('off=kind.Resolution');
      for (const [id, place] of Object.entries(left.places)) expect(place).toEqual(whole.places[id]);
      await panel.getByRole('button', { name: 'Show everything' }).click();
      await drawnWith(page, (one) => count(one) === 5);
      await panel.getByRole('slider', { name: 'From year' }).fill('2010');
      await drawnWith(page, (one) => count(one) === 4);
      expect(page.url()).toContain('years=2010-2021');
      await panel.getByRole('button', { name: 'Play the years' }).click();
      await panel.getByRole('button', { name: 'Stop playing' }).click();
      expect(await accessibilityFaults(page)).toEqual([]);
    }));

  test.each(['Time', 'Layers', 'Rings', 'Force'])('"%s" lays it out anew, as one step', (layout) =>
    at('?view=explore&nodes=120_125_1mi_20p&at=gAfqgAf4gAgIgAgW', async (page) => {
      const before = await drawnWith(page, (one) => count(one) === 4);
      await page.getByText(layout, { exact: true }).click();
      if (layout === 'Force') await button(page, 'Lay out again').click();
      await drawnWith(page, (one) => JSON.stringify(one.places) !== JSON.stringify(before.places));
      await page.keyboard.press('Control+z');
      await button(page, 'Undo').click();
      await drawnWith(page, (one) => JSON.stringify(one.places) === JSON.stringify(before.places));
    }),
  );

  test('the keyboard walks along lines, selects, grows and hides; the table shows the same', () =>
    at(`?view=explore&nodes=20p.op17_.op17.1&select=${encoded(op17)}&show=both`, async (page) => {
      await drawnWith(page, (one) => count(one) === 2);
      const table = page.getByRole('table', { name: 'Nodes' });
      expect(await table.getByRole('row').count()).toBe(3);
      await page.getByRole('application').focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('+');
      await drawnWith(page, (one) => count(one) > 2);
      await table.getByRole('button', { name: 'Sort by Lines in all' }).click();
      await page.getByRole('region', { name: 'List' }).getByText('Lines', { exact: true }).click();
      await page.getByRole('table', { name: 'Lines' }).waitFor();
    }));

  test('on a tablet a finger that stays adds to what is selected, and two fingers zoom', () =>
    at(
      '?view=explore',
      async (page) => {
        await drawnWith(page, (one) => count(one) === 21);
        const fingers = await page.context().newCDPSession(page);
        const touch = (
          type: 'touchStart' | 'touchMove' | 'touchEnd',
          ...places: (readonly [number, number])[]
        ) =>
          fingers.send('Input.dispatchTouchEvent', {
            type,
            touchPoints: places.map(([x, y], id) => ({ x, y, id })),
          });
        await page.touchscreen.tap(...(await onScreen(page, 'S/RES/1373 (2001)')));
        await page.getByRole('region', { name: 'See more of 1373 (2001)' }).waitFor();
        await settled(page);
        await touch('touchStart', await onScreen(page, shipped));
        const both = page.getByRole('region', { name: '2 selected' });
        await both.waitFor();
        await touch('touchEnd');
        await settled(page);
        expect(await both.isVisible()).toBe(true);
        const height = async () => {
          const box = (await drawn(page)).boxes[shipped];
          return (box?.y2 ?? 0) - (box?.y1 ?? 0);
        };
        const before = await height();
        const { x = 0, y = 0 } = (await page.getByRole('application').boundingBox()) ?? {};
        await touch('touchStart', [x + 200, y + 40], [x + 300, y + 40]);
        for (const apart of [120, 160, 200])
          await touch('touchMove', [x + 250 - apart / 2, y + 40], [x + 250 + apart / 2, y + 40]);
        await touch('touchEnd');
        await expect.poll(height, { timeout: 60_000 }).toBeGreaterThan(1.5 * before);
      },
      { width: 1024, height: 768, touches: true },
    ));

  test('in Chinese, in the dark', () =>
    at(`?view=explore&lang=zh&theme=dark&select=${encoded(op17)}&colour=year&size=cited`, async (page) => {
      await drawnWith(page, (one) => count(one) > 8);
      await page.getByRole('heading', { name: '探索' }).waitFor();
      expect(await page.locator('main').textContent()).not.toMatch(/explore\.|Resolution|cites/);
      expect(await accessibilityFaults(page)).toEqual([]);
      await keepPicture(page, 'explore-zh-dark');
    }));
});
