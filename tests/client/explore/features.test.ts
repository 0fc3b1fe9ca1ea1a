import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { decodePlaces } from '../../../client/graph/explore/address/places.ts';
import { natural } from '../../../server/words/natural.ts';
import { settled } from '../support/visitor.ts';
import { describeExplorer } from '../support/walks.ts';
import { button, count, type Drawing, drawn, drawnWith, onScreen } from './picture.ts';

const shipped = 'S/RES/2617 (2021)';
const encoded = encodeURIComponent;
const key = (number: number, year: number) => `S/RES/${number} (${year})`;

/** Three mandates of one paragraph, whom they task, and what the paragraph cites. */
const mixed = '?view=explore&nodes=125_1mi_20p.op17_.op17.1_.op17.2_.op17.3_~CTED_~CTC';

/** Pairs of nodes that lie on each other, by more than the letters' own blur. */
const overlapping = ({ boxes }: Drawing): string[] => {
  const all = Object.entries(boxes);
  return all.flatMap(([a, one], index) =>
    all
      .slice(index + 1)
      .filter(
        ([, other]) =>
          Math.min(one.x2, other.x2) - Math.max(one.x1, other.x1) > 3 &&
          Math.min(one.y2, other.y2) - Math.max(one.y1, other.y1) > 3,
      )
      .map(([b]) => `${a} ${b}`),
  );
};

/** Nodes that are not whole in the window. */
const outside = async (page: Page, boxes: Drawing['boxes']): Promise<string[]> => {
  const { width = 0, height = 0 } = (await page.getByRole('application').boundingBox()) ?? {};
  return Object.entries(boxes).flatMap(([id, { x1, y1, x2, y2 }]) =>
    x1 < 0 || y1 < 0 || x2 > width || y2 > height ? id : [],
  );
};

/** Nodes in whose middle the picture is empty. */
const unpainted = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const holder = document.querySelector('.__________cytoscape_container');
    const { cy } = (holder as unknown as { _cyreg: { cy: cytoscape.Core } })._cyreg;
    const canvas = holder?.querySelector<HTMLCanvasElement>('canvas[data-id="layer2-node"]');
    const context = canvas?.getContext('2d');
    if (!canvas || !context) throw new Error('there is no picture');
    const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
    const ratio = width / cy.width();
    return cy
      .nodes('.item')
      .filter((node) => {
        const x = Math.round(node.renderedPosition().x * ratio);
        const y = Math.round(node.renderedPosition().y * ratio);
        return x >= 0 && y >= 0 && x < width && y < height && data[(y * width + x) * 4 + 3] === 0;
      })
      .map((node) => node.id());
  });

const legend = (page: Page) => page.getByRole('region', { name: 'Legend' });
const filters = (page: Page) => page.getByRole('region', { name: 'Filters' });

await describeExplorer('what can be done with a graph that grows', [], (at) => {
  describe('its nodes', () => {
    test('are collapsed again: what only hangs on one goes, what is pinned stays', () =>
      at(`?view=explore&nodes=20p_~CTED&select=CTED`, async (page) => {
        await drawnWith(page, (one) => count(one) === 2);
        await button(page, /^told to act by \(Mandate\)/).click();
        const grown = await drawnWith(page, (one) => count(one) === 22);
        const [kept = ''] = Object.keys(grown.places).filter((id) => id.includes('#'));
        await page.mouse.click(...(await onScreen(page, kept)));
        await button(page, 'Pin').click();
        await button(page, 'Unpin').waitFor();
        await settled(page);
        await page.mouse.click(...(await onScreen(page, 'CTED')));
        await button(page, 'Collapse').click();
        const left = await drawnWith(page, (one) => count(one) < 22);
        expect(Object.keys(left.places).sort()).toEqual(['CTED', kept].sort());
      }));

    test('that the graph has not are told, and no filter is blamed for the empty picture', () =>
      at('?view=explore&nodes=zzz', async (page) => {
        await page.getByText('1 node of this link is not in this graph.').waitFor();
        await page.getByRole('heading', { name: 'There is nothing in this picture' }).waitFor();
        expect(await page.getByText('Everything is filtered away').count()).toBe(0);
      }));

    test('are kept alone with what they are tied to', () =>
      at(`${mixed}&select=CTC`, async (page) => {
        const before = await drawnWith(page, (one) => count(one) === 8);
        const tied = new Set(
          before.edges
            .filter((id) => id.split('|').includes('CTC'))
            .flatMap((id) => id.split('|').slice(0, 1)),
        );
        await button(page, 'Only this and its neighbours').click();
        const after = await drawnWith(page, (one) => count(one) < 8);
        expect(Object.keys(after.places).sort()).toEqual(['CTC', ...tied].sort());
      }));

    test('stay where they are pinned when all is laid out anew', () =>
      at(`${mixed}&select=CTC`, async (page) => {
        const before = await drawnWith(page, (one) => count(one) === 8);
        await button(page, 'Pin').click();
        await button(page, 'Unpin').waitFor();
        await page.getByText('Rings', { exact: true }).click();
        const after = await drawnWith(
          page,
          (one) => JSON.stringify(one.places) !== JSON.stringify(before.places),
        );
        expect(after.places.CTC).toEqual(before.places.CTC);
      }));

    test('are caught with a lasso, added with Shift, and all at once', () =>
      at(mixed, async (page) => {
        await drawnWith(page, (one) => count(one) === 8);
        const [x, y] = await onScreen(page, 'CTC');
        await button(page, 'Select with a lasso').click();
        await page.mouse.move(x - 24, y - 18);
        await page.mouse.down();
        for (const [dx, dy] of [
          [24, -18],
          [24, 18],
          [-24, 18],
        ] as const)
          await page.mouse.move(x + dx, y + dy, { steps: 3 });
        await page.mouse.up();
        await page.getByRole('region', { name: /^See more of Counter-Terrorism Committee$/ }).waitFor();
        await settled(page);
        await page.keyboard.down('Shift');
        await page.mouse.click(...(await onScreen(page, 'CTED')));
        await page.keyboard.up('Shift');
        await page.getByRole('region', { name: '2 selected' }).waitFor();
        await page.getByRole('application').focus();
        await page.keyboard.press('Control+a');
        await page.getByRole('region', { name: '8 selected' }).waitFor();
      }));

    test('are drawn in sizes and colours that tell something, none on another', () =>
      at('?view=explore', async (page) => {
        const before = await drawnWith(page, (one) => count(one) === 21);
        const height = ({ boxes }: Drawing, id: string) => (boxes[id]?.y2 ?? 0) - (boxes[id]?.y1 ?? 0);
        for (const size of ['incoming lines', 'network rank']) {
          await page.getByLabel('Size', { exact: true }).selectOption({ label: size });
          const sized = await drawnWith(
            page,
            (one) => height(one, key(1373, 2001)) > 1.2 * height(one, shipped),
          );
          expect(overlapping(sized)).toEqual([]);
        }
        for (const [colour, sign] of [
          ['year', '2021'],
          ['community', 'Terrorism'],
        ] as const) {
          await page.getByLabel('Colour', { exact: true }).selectOption(colour);
          await legend(page).getByText(sign).first().waitFor();
        }
        expect(page.url()).toContain('size=rank&colour=community');
        for (let step = 0; step < 4; step += 1) await button(page, 'Undo').click();
        expect((await drawnWith(page, (one) => count(one) === 21)).places).toEqual(before.places);
      }));

    test('are no more than a picture can hold; what was left out is told, and can be had', () =>
      // 150 resolutions in a row, and one that has more around it.
      at(`?view=explore&nodes=1-45_125&select=${encoded(key(1373, 2001))}`, async (page) => {
        await drawnWith(page, (one) => count(one) === 150);
        const more = button(page, /^cited by \(Resolution\)/);
        await more.click();
        const notice = page
          .getByRole('status')
          .filter({ hasText: 'The picture is full: 20 nodes were not added' });
        await notice.waitFor();
        expect(count(await drawn(page))).toBe(150);
        await button(page, 'Go on with more').click();
        await notice.waitFor({ state: 'detached' });
        await more.click();
        await drawnWith(page, (one) => count(one) === 170);
      }));
  });

  describe('its lines', () => {
    test('stand for all mentions at once, or for each', () =>
      at('?view=explore&nodes=125_20p', async (page) => {
        expect((await drawnWith(page, (one) => count(one) === 2)).edges.length).toBe(1);
        await page.getByText('Each mention apart', { exact: true }).click();
        await drawnWith(page, (one) => one.edges.length > 3);
        await button(page, 'Undo').click();
        await drawnWith(page, (one) => one.edges.length === 1);
      }));

    test('lead from one node to another by the shortest ways: one of them, or all', () =>
      at(
        `?view=explore&nodes=x1_20p&select=${encoded(key(1189, 1998))}&select=${encoded(shipped)}`,
        async (page) => {
          await drawnWith(page, (one) => count(one) === 2);
          await button(page, 'Shortest path').first().click();
          const single = await drawnWith(page, (one) => count(one) > 2);
          await page.goBack();
          await drawnWith(page, (one) => count(one) === 2);
          await button(page, 'All shortest paths').click();
          const all = await drawnWith(page, (one) => count(one) > 2);
          expect(count(all)).toBeGreaterThan(count(single));
        },
      ));

    test('lead forward only along citations, where that is wished', () =>
      // Both task CTED, and neither cites the other: an actor joins them, citations do not.
      at(
        `?view=explore&nodes=20p.op13.1_.op14.1&select=${encoded(`${shipped}#op13.1`)}&select=${encoded(`${shipped}#op14.1`)}&forward=true`,
        async (page) => {
          await drawnWith(page, (one) => count(one) === 2);
          await button(page, 'Shortest path').first().click();
          await page.getByText('Citations alone lead from neither to the other').waitFor();
          await page.getByText('Only along citations', { exact: true }).click();
          await button(page, 'Shortest path').first().click();
          await drawnWith(page, (one) => count(one) > 2);
        },
      ));
  });

  describe('its filters', () => {
    test('count and hide verbs one by one, and what cites with which verb', () =>
      at(mixed, async (page) => {
        const whole = await drawnWith(page, (one) => count(one) === 8);
        await button(page, 'Filters').click();
        await filters(page).getByRole('checkbox', { name: 'Emphasizes 1' }).click();
        const left = await drawnWith(page, (one) => count(one) === 7);
        expect(page.url()).toContain('off=verb.emphasizes');
        await filters(page).getByRole('button', { name: 'Show everything' }).click();
        await drawnWith(page, (one) => count(one) === 8);
        for (const group of ['Kind', 'Relation', 'Verb', 'Actor'])
          await filters(page).getByRole('group', { name: group, exact: true }).waitFor();
        for (const [id, place] of Object.entries(left.places)) expect(whole.places[id]).toEqual(place);
      }));

    test('count and hide citing verbs and parts', () =>
      at('?view=explore', async (page) => {
        const whole = await drawnWith(page, (one) => count(one) === 21);
        await button(page, 'Filters').click();
        const verbs = filters(page).getByRole('group', { name: 'Citing verb', exact: true });
        const checked = verbs.getByRole('checkbox', { checked: true });
        while ((await checked.count()) > 0) await checked.first().click();
        const without = await drawnWith(page, (one) => one.edges.length < whole.edges.length);
        expect(count(without)).toBe(21);
        await filters(page).getByRole('button', { name: 'Show everything' }).click();
        await drawnWith(page, (one) => one.edges.length === whole.edges.length);
        const parts = filters(page).getByRole('group', { name: 'Cited in', exact: true });
        await parts.getByRole('checkbox', { name: /^in the preamble \d+$/ }).click();
        await drawnWith(page, (one) => one.edges.length < whole.edges.length);
      }));

    test('are in the legend, too: a sign hides what it stands for', () =>
      at(mixed, async (page) => {
        const whole = await drawnWith(page, (one) => count(one) === 8);
        const sign = (name: string) => legend(page).getByRole('button', { name, exact: true });
        await sign('Actor 2').click();
        await drawnWith(page, (one) => count(one) === 6);
        await sign('Directs 1').click();
        await drawnWith(page, (one) => count(one) === 5);
        await sign('Actor 2').click();
        await sign('Directs 1').click();
        expect((await drawnWith(page, (one) => count(one) === 8)).places).toEqual(whole.places);
        await sign('told to act 2').click();
        await drawnWith(page, (one) => one.edges.length === whole.edges.length - 2);
      }));

    test('brush years with the pointer, and play them', () =>
      at('?view=explore', async (page) => {
        await drawnWith(page, (one) => count(one) === 21);
        await button(page, 'Filters').click();
        const bars = await page.getByTestId('years').boundingBox();
        if (!bars) throw new Error('there are no years to brush');
        await page.mouse.move(bars.x + bars.width * 0.02, bars.y + 20);
        await page.mouse.down();
        await page.mouse.move(bars.x + bars.width * 0.3, bars.y + 20, { steps: 4 });
        await page.mouse.up();
        await page.waitForURL(/years=1999-20/);
        const early = await drawnWith(page, (one) => count(one) < 21 && count(one) > 1);
        await button(page, 'Play the years').click();
        const whole = await drawnWith(page, (one) => count(one) === 21);
        expect(Object.keys(early.places)).toContain(key(1267, 1999));
        // The window was made smaller by the filters while few were shown: those that came later are in it, too.
        expect(await outside(page, whole.boxes)).toEqual([]);
      }));
  });

  describe('its layouts', () => {
    test('can be stopped: everything stays where it stands', () =>
      at('?view=explore&nodes=1-46&arrange=time', async (page) => {
        const before = await drawnWith(page, (one) => count(one) === 150);
        // Stopped as soon as there is something to stop, whatever the machine's speed.
        await page.evaluate(() => {
          const stop = () =>
            [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Stop');
          const watch = new MutationObserver(() => {
            const found = stop();
            if (!found) return;
            watch.disconnect();
            found.click();
            document.body.setAttribute('data-stopped', 'true');
          });
          watch.observe(document.body, { childList: true, subtree: true });
        });
        await page.getByText('Force', { exact: true }).click();
        await page.locator('[data-stopped=true]').waitFor();
        await button(page, 'Stop').waitFor({ state: 'detached' });
        await settled(page);
        expect((await drawn(page)).places).toEqual(before.places);
        expect(page.url()).toContain('arrange=time');
      }));

    test('begin again with what is added while they run: all of it is in the window', () =>
      at('', async (page) => {
        // Added as soon as it can be, whatever the machine's speed.
        await page.addInitScript(() => {
          const watch = new MutationObserver(() => {
            const found = [...document.querySelectorAll<HTMLElement>('aside button')].find(
              ({ textContent }) => textContent?.startsWith('cites (Resolution)'),
            );
            if (!found) return;
            watch.disconnect();
            found.click();
          });
          watch.observe(document, { childList: true, subtree: true });
        });
        await page.goto(`${page.url()}?view=explore&nodes=1rw-1vw&select=S/RES/2300+(2016)`);
        const { boxes } = await drawnWith(page, (one) => count(one) === 147);
        expect(await outside(page, boxes)).toEqual([]);
      }));

    test('move hundreds of nodes to where the address has them, and draw each of them there', () =>
      at('?view=explore&nodes=1-8c&arrange=time', async (page) => {
        const before = await drawnWith(page, (one) => count(one) === 300);
        await page.getByText('Rings', { exact: true }).click();
        await page.waitForURL((url) => url.search.includes('arrange=concentric'));
        await settled(page);
        const { places } = await drawn(page);
        const at = decodePlaces(new URL(page.url()).searchParams.get('at') ?? '') ?? [];
        const said = Object.keys(before.places)
          .toSorted(natural.compare)
          .map((id, index) => [id, { x: at[index]?.x, y: at[index]?.y }] as const);
        expect(places).toEqual(Object.fromEntries(said));
        expect(await unpainted(page)).toEqual([]);
      }));

    test('are not begun again and again where the server answers with other keys', () =>
      at('?view=network', async (page) => {
        let begun = 0;
        page.on('worker', () => {
          begun += 1;
        });
        await page.route('**/api/subgraph', async (route) => {
          const response = await route.fetch();
          await route.fulfill({
            response,
            body: (await response.text()).replaceAll('1373 (2001)', '1373 (2002)'),
          });
        });
        begun = 0;
        await page.goto(page.url().replace(/\?.*/, '?view=explore&nodes=120_125_1mi_20p&arrange=force'));
        await drawnWith(page, (one) => count(one) === 3);
        await expect.poll(() => begun, { timeout: 60_000 }).toBeGreaterThan(0);
        await page.getByRole('button', { name: 'Stop', exact: true }).waitFor({ state: 'detached' });
        await settled(page);
        expect(begun).toBeLessThanOrEqual(2);
      }));
  });

  describe('its steps', () => {
    test('are taken back and again a hundred times, by buttons and keys', () =>
      at('?view=explore&nodes=125_20p', async (page) => {
        await drawnWith(page, (one) => count(one) === 2);
        const sign = legend(page).getByRole('button', { name: /^cites/ });
        for (let step = 1; step <= 101; step += 1) {
          await sign.click();
          await page.waitForURL((url) => url.search.includes('off=relation.CITES') === (step % 2 === 1));
        }
        let taken = 0;
        while (await button(page, 'Undo').isEnabled()) {
          await button(page, 'Undo').click();
          taken += 1;
          await page.waitForURL((url) => url.search.includes('off=relation.CITES') === (taken % 2 === 0));
        }
        expect(taken).toBe(100);
        await page.getByRole('application').focus();
        await page.keyboard.press('Control+y');
        await page.waitForURL((url) => !url.search.includes('off='));
        await page.keyboard.press('Control+z');
        await page.waitForURL((url) => url.search.includes('off='));
      }));

    test('are those of the browser: back and forward', () =>
      at('?view=explore&nodes=120_125_1mi_20p', async (page) => {
        await drawnWith(page, (one) => count(one) === 4);
        await page.mouse.click(...(await onScreen(page, key(2106, 2013))));
        await button(page, 'Hide').click();
        const hidden = await drawnWith(page, (one) => count(one) === 3);
        await page.goBack();
        await drawnWith(page, (one) => count(one) === 4);
        await page.goForward();
        expect((await drawnWith(page, (one) => count(one) === 3)).places).toEqual(hidden.places);
      }));
  });

  describe('its address', () => {
    test('brings a colleague to the same picture, filters, sizes, selection and all', () =>
      at('?view=explore', async (page) => {
        await drawnWith(page, (one) => count(one) === 21);
        await page.getByLabel('Size', { exact: true }).selectOption('cited');
        await page.getByLabel('Colour', { exact: true }).selectOption('year');
        await button(page, 'Filters').click();
        await filters(page).getByRole('slider', { name: 'From year' }).fill('2005');
        const there = await drawnWith(page, (one) => count(one) < 21);
        await page.mouse.click(...(await onScreen(page, shipped)));
        await page.waitForURL(/select=/);
        await settled(page);
        const link = page.url();
        await page.goto('about:blank');
        await page.goto(link);
        const here = await drawnWith(page, (one) => count(one) === count(there));
        expect(here.places).toEqual(there.places);
        expect(here.edges).toEqual(there.edges);
        expect(page.url()).toBe(link);
        await page.getByRole('region', { name: 'See more of 2617 (2021)' }).waitFor();
      }));

    test('leaves the graph behind in other views, and has it again on return', () =>
      at('?view=explore&nodes=120_125_1mi_20p', async (page) => {
        const before = await drawnWith(page, (one) => count(one) === 4);
        await page.getByRole('link', { name: 'Trace', exact: true }).click();
        await page.waitForURL((url) => !url.search.includes('nodes='));
        await page.getByRole('link', { name: 'Explore', exact: true }).click();
        expect((await drawnWith(page, (one) => count(one) === 4)).places).toEqual(before.places);
      }));
  });

  test('all of it stays in a window that becomes smaller', () =>
    at('?view=explore', async (page) => {
      const cutOff = async () => {
        const frame = await page.getByRole('application').boundingBox();
        const boxes = Object.values((await drawn(page)).boxes);
        return boxes.filter(({ x1, x2 }) => x1 < 0 || x2 > (frame?.width ?? 0)).length;
      };
      await drawnWith(page, (one) => count(one) === 21);
      await button(page, 'Filters').click();
      await expect.poll(cutOff, { timeout: 30_000 }).toBe(0);
      await page.mouse.click(...(await onScreen(page, shipped)));
      await page.getByRole('complementary', { name: 'Evidence' }).waitFor();
      await expect.poll(cutOff, { timeout: 30_000 }).toBe(0);
    }));
});
