import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { projectRoot } from '../../seed/root.ts';
import { MandatePage } from '../../server/contract.ts';
import { accessibilityFaults, keepPicture, settled, type VisitOptions, visit } from './support/visitor.ts';
import { describeExplorer } from './support/walks.ts';

const op17 = 'S/RES/2617+(2021)%23op17';

await describeExplorer('the explorer in a real Chromium', [], (at, browser) => {
  /** The browser itself logs a call that the server refuses. */
  const refused: VisitOptions = { breaks: true };
  const title = (page: Page) => page.getByRole('heading', { level: 1 });
  const evidence = (page: Page) => page.getByRole('complementary', { name: 'Evidence' });

  test('opens on the loom of S/RES/2617 (2021), with all that it holds', () =>
    at('', async (page) => {
      await title(page).getByText('S/RES/2617 (2021)').waitFor();
      const picture = page.getByRole('application');
      expect(await picture.getAttribute('aria-label')).toMatch(/42|43/);
      await page.getByRole('button', { name: 'Show as a list' }).click();
      const list = page.getByRole('region', { name: 'List' });
      await list.getByText('41 operative paragraphs').waitFor();
      await list.getByText('42 resolutions').waitFor();
      expect(await list.getByRole('button', { name: /^Operative paragraph 41\b/ }).count()).toBe(1);
      await keepPicture(page, 'loom-list');
    }));

  test('a click on a paragraph shows its sentence, its gist and the way to the UN’s document', () =>
    at('', async (page) => {
      const picture = page.getByRole('application');
      await picture.locator('canvas').first().waitFor();
      const frame = await picture.boundingBox();
      if (!frame) throw new Error('the picture is not there');
      // Straight across the middle column: whatever row is there opens.
      await page.mouse.click(frame.x + frame.width * 0.42, frame.y + frame.height / 2);
      const panel = evidence(page);
      await panel.getByRole('heading', { name: /^Operative paragraph \d+$/ }).waitFor();
      expect(await panel.locator('blockquote mark').count()).toBeGreaterThan(0);
      expect(await panel.getByRole('link', { name: 'français' }).getAttribute('href')).toBe(
        'https://docs.un.org/fr/S/RES/2617(2021)',
      );
      expect(page.url()).toContain('select=S/RES/2617');
    }));

  test('the evidence of a citation has the words marked, and says what was printed wrongly', () =>
    at('?select=fold:preamble|CITES|S/RES/2195+(2014)', async (page) => {
      const panel = evidence(page);
      await panel.getByText('as printed: 2195(2015); it is 2195 (2014)').waitFor();
      expect(await panel.locator('mark').allTextContents()).toEqual(['2195(2015)']);
    }));

  test('the evidence of a task marks the actor in the clause that tasks it', () =>
    at(`?select=${op17}|ASSIGNED_TO|CTED`, async (page) => {
      const panel = evidence(page);
      await panel.getByRole('heading', { name: 'Operative paragraph 17 tasks CTED' }).waitFor();
      expect(await panel.locator('mark').allTextContents()).toContain('反恐执行局');
      expect(await panel.getByText(/^Directs CTED/).count()).toBeGreaterThan(0);
    }));

  test('op17 is traced back in time, each step with its sentence or its source', () =>
    at(`?view=trace&from=${op17}`, async (page) => {
      await title(page).getByText('What 2617 (2021) op17 builds on').waitFor();
      const dossier = page.getByRole('complementary', { name: 'Step by step' });
      const stepOf = (hop: number) =>
        dossier.locator('section').filter({ hasText: new RegExp(`^Step ${hop}`) });
      const steps = stepOf(1).locator('li');
      await steps.first().waitFor();
      expect(await steps.locator('div button').allTextContents()).toEqual([
        '2396 (2017)',
        '2178 (2014)',
        '1624 (2005)',
        '1373 (2001)',
      ]);
      expect(await steps.first().locator('mark').textContent()).toBe('2396(2017)');
      const second = stepOf(2);
      expect(await second.getByText(/Source: /).count()).toBeGreaterThan(5);
      await keepPicture(page, 'trace-op17');
      await page.getByText('the preamble', { exact: true }).click();
      await page.waitForURL(/basis=clause,paragraph,preamble/);
      await dossier.getByRole('button', { name: /^Show all/ }).click();
      await dossier.getByText('S/2017/375').first().waitFor();
    }));

  test('on a phone a trace is one page to read, or one picture', () =>
    at(
      `?view=trace&from=${op17}`,
      async (page) => {
        const dossier = page.getByRole('complementary', { name: 'Step by step' });
        await dossier.getByRole('heading', { name: /^Step 1/ }).waitFor();
        expect(await page.getByRole('application').count()).toBe(0);
        // The whole page moves, and only that.
        expect(
          await page.evaluate(
            () =>
              [...document.querySelectorAll('main, main *')].filter(
                (element) =>
                  element.scrollHeight > element.clientHeight + 1 &&
                  ['auto', 'scroll'].includes(getComputedStyle(element).overflowY),
              ).length,
          ),
        ).toBe(1);
        await page.getByText('Graph', { exact: true }).click();
        await page.waitForURL(/show=picture/);
        await page.getByRole('application').waitFor();
        await dossier.waitFor({ state: 'hidden' });
        await page.getByRole('button', { name: 'Options' }).click();
        await page.getByRole('radiogroup', { name: 'Direction' }).waitFor();
        await page.getByText('Step by step', { exact: true }).first().click();
        await dossier.waitFor();
      },
      { width: 390, height: 844 },
    ));

  test('every mandate of CTED is in the table, by due date, and its rows and the picture select each other', () =>
    at('?view=actor&actor=CTED', async (page) => {
      await title(page).getByText('Mandates of CTED').waitFor();
      const due = page.locator('tbody td time');
      const dates = async () =>
        due.evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
      await page.getByRole('button', { name: 'Due', exact: true }).click();
      await page.waitForURL(/sort=due/);
      const ascending = await dates();
      expect(ascending).toEqual(ascending.toSorted());
      expect(ascending).toContain('2023-03-30');
      await page.getByRole('button', { name: 'Due', exact: true }).click();
      await page.waitForURL(/sort=-due/);
      expect(await dates()).toEqual(ascending.toReversed());
      const all = await page.locator('tbody tr').count();
      await page.getByLabel('Filter by words').fill('op14');
      await expect.poll(() => page.locator('tbody tr').count()).toBeLessThan(all);
      await page.getByRole('button', { name: 'Select op14.1' }).click();
      await evidence(page)
        .getByText(/by 30 Mar 2023/)
        .first()
        .waitFor();
      expect(await page.locator('tr[data-selected="true"]').count()).toBe(1);
      await keepPicture(page, 'mandates-cted');
    }));

  test('of hundreds of mandates, those in the window are in the table as soon as it is there', () =>
    at('?view=council', async (page) => {
      await page.route(/api\/mandates\?/, async (route) => {
        const response = await route.fetch();
        const answer = MandatePage.parse(await response.json());
        const items = Array.from({ length: 12 }, (_, copy) =>
          answer.items.map((item) => ({ ...item, id: `${item.id}${copy}` })),
        ).flat();
        await route.fulfill({ response, json: { ...answer, items, total: items.length, next: null } });
      });
      await page.goto(page.url().replace(/\?.*/, '?view=actor&actor=CTED'));
      const table = page.getByRole('table', { name: 'Mandates of CTED' });
      await table.waitFor();
      expect(Number(await table.getAttribute('aria-rowcount'))).toBeGreaterThan(300);
      await table
        .getByRole('button', { name: /^Select/ })
        .first()
        .waitFor();
    }));

  test.each([
    ['GraphML', /\.graphml$/, /<graphml[\s\S]*S\/RES\/1373 \(2001\)/],
    ['Cypher', /\.cypher$/, /MERGE/],
    ['PNG', /\.png$/, /^.PNG[\s\S]*iTXtrecalling\.json\0{5}\{"provenance"[\s\S]*S\/RES\/1373 \(2001\)/],
    ['SVG', /\.svg$/, /<svg[\s\S]*S\/RES\/1373 \(2001\)/],
    ['Word', /\.docx$/, /^PK/],
    ['Web page', /\.html$/, /<!doctype html>/],
  ])('what is on the screen can be taken along as %s', (format, name, contents) =>
    at('?dialog=export', async (page) => {
      await page.getByRole('radio', { name: format, exact: true }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Download' }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(name);
      expect(await readFile(await download.path(), 'latin1')).toMatch(contents);
    }),
  );

  test('a selection is exported by itself: fewer nodes than the screen, all of them tied to it', () =>
    at(`?view=trace&select=${op17}&dialog=export`, async (page) => {
      await page.getByRole('radio', { name: /^The selection \(\d+ nodes\)$/ }).check();
      await page.getByRole('radio', { name: 'JSON', exact: true }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Download' }).click(),
      ]);
      const { nodes } = JSON.parse(await readFile(await download.path(), 'utf8'));
      const ids: string[] = nodes.map(({ id }: { id: string }) => id);
      expect(ids).toEqual(expect.arrayContaining(['S/RES/2617 (2021)#op17', 'S/RES/1373 (2001)']));
      expect(ids).not.toContain('S/RES/1267 (1999)');
    }));

  test('a path goes any way, or only from what cites to what is cited', () =>
    at(`?view=path&from=S/RES/1189+(1998)&to=S/RES/2617+(2021)`, async (page) => {
      await page.getByRole('heading', { name: 'From 1189 (1998) to 2617 (2021)' }).waitFor();
      await page.getByText('Only along citations', { exact: true }).click();
      await page.getByText('Nothing joins the two').waitFor();
      expect(page.url()).toContain('forward=true');
      await page.getByRole('button', { name: 'The other way round' }).click();
      await page.getByRole('heading', { name: 'From 2617 (2021) to 1189 (1998)' }).waitFor();
    }));

  test('a link shows a colleague the same, and back goes back', () =>
    at('', async (page) => {
      await page.getByRole('link', { name: 'Trace' }).click();
      await page.getByText('Relied on by').click();
      await page.waitForURL(/direction=relied-on-by/);
      const sent = page.url();
      await page.goBack();
      await page.getByRole('complementary', { name: 'Step by step' }).waitFor();
      expect(page.url()).not.toContain('relied-on-by');
      await page.goForward();
      await page.waitForURL(sent);
      const colleague = await visit(browser, sent);
      await colleague.page.getByRole('heading', { name: 'What relies on 2617 (2021) op17' }).waitFor();
      await colleague.leave();
    }));

  test('Chinese readers are met in Chinese, and the language changes without reload', () =>
    at(
      '',
      async (page) => {
        await page.getByRole('link', { name: '溯源' }).waitFor();
        expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
        await page.evaluate(() => document.body.setAttribute('data-since', 'the first load'));
        await page.getByRole('button', { name: '语言' }).click();
        await page.getByRole('menuitem', { name: 'English' }).click();
        await page.getByRole('link', { name: 'Trace' }).waitFor();
        expect(await page.locator('html').getAttribute('lang')).toBe('en');
        expect(await page.locator('body').getAttribute('data-since')).toBe('the first load');
      },
      { locale: 'zh-CN' },
    ));

  test('the three questions are answered with the keyboard alone', () =>
    at('', async (page) => {
      const { keyboard } = page;
      await title(page).waitFor();
      await keyboard.press('/');
      await keyboard.type('2617 op17');
      await page.getByRole('option', { name: /2617 \(2021\) op17/ }).waitFor();
      await keyboard.press('Shift+Enter');
      await page.getByRole('heading', { name: 'What 2617 (2021) op17 builds on' }).waitFor();

      await keyboard.press('Control+k');
      await keyboard.type('反恐执行局');
      await page.getByRole('option', { name: /^CTED/ }).waitFor();
      await keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Mandates of CTED' }).waitFor();

      await keyboard.press('/');
      const take = page.getByRole('option', { name: /^Take this part/ });
      await take.waitFor();
      // From the last of the views that were open before up to it.
      for (let step = 0; step < 6; step += 1) {
        await keyboard.press('ArrowUp');
        if ((await take.getAttribute('data-combobox-selected')) === 'true') break;
      }
      await keyboard.press('Enter');
      await page.getByRole('dialog', { name: 'Export' }).waitFor();
      await page.getByRole('radio', { name: 'GraphML' }).focus();
      await keyboard.press('Space');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        (async () => {
          for (let step = 0; step < 12; step += 1) {
            await keyboard.press('Tab');
            const name = await page.evaluate(() => document.activeElement?.textContent);
            if (name === 'Download') break;
          }
          await keyboard.press('Enter');
        })(),
      ]);
      expect(download.suggestedFilename()).toMatch(/\.graphml$/);
    }));

  test('the picture is walked with the arrow keys, and Enter shows the evidence', () =>
    at('', async (page) => {
      const picture = page.getByRole('application');
      await picture.locator('canvas').first().waitFor();
      await picture.focus();
      // To the oldest resolution, along its line to the preamble, and down to the first paragraph.
      for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(key);
      await page.getByRole('status').getByText('Operative paragraph 1', { exact: true }).waitFor();
      await page.keyboard.press('Enter');
      await evidence(page).waitFor();
      await page.keyboard.press('Escape');
      await evidence(page).waitFor({ state: 'detached' });
    }));

  test('a resolution that is known from the catalogue only says so, and how to add its text', () =>
    at('?resolution=S/RES/1373+(2001)', async (page) => {
      await page.getByRole('heading', { name: 'The text of this resolution is not loaded' }).waitFor();
      await page.getByRole('button', { name: 'Add its text' }).click();
      await page.getByRole('dialog', { name: 'Add documents' }).waitFor();
    }));

  test('files are taken in one by one, and a bad one does not keep out the good', () =>
    at('?dialog=upload', async (page) => {
      await page.getByRole('dialog', { name: 'Add documents' }).waitFor();
      const shipped = 'S_RES_2617_2021.zh.txt';
      const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'text/plain', buffer });
      await page
        .locator('input[type=file][multiple]')
        .setInputFiles([
          file('novel.txt', Buffer.from('It was a dark and stormy night.')),
          file(shipped, await readFile(join(projectRoot, 'seed/corpus', shipped))),
        ]);
      await page.getByText(/^0 added, 0 replaced, 1 unchanged, 1 not read$/).waitFor();
      expect(await page.locator('[data-outcome=failed]').textContent()).toContain('novel.txt');
    }));

  const chooseExport = (page: Page, name: string) =>
    page
      .locator('input[type=file]:not([multiple])')
      .setInputFiles(join(projectRoot, 'tests/server/import/exported', name));

  test('what is no export is told in plain words, with the name of its file', () =>
    at(
      '?dialog=upload',
      async (page) => {
        await chooseExport(page, 'invalid/gexf.graphml');
        await page
          .getByText(/^gexf\.graphml: .*This file is no export of Recalling: it is not GraphML\./)
          .waitFor();
      },
      refused,
    ));

  test('on the Chinese screen, why a file was not read is told in Chinese', () =>
    at('?dialog=upload&lang=zh', async (page) => {
      await page
        .locator('input[type=file][multiple]')
        .setInputFiles([
          { name: 'lunch.txt', mimeType: 'text/plain', buffer: Buffer.from('Dear colleague, lunch at one?') },
        ]);
      const failed = page.locator('[data-outcome=failed]');
      await failed.getByText('没有读到安全理事会决议的案文').waitFor();
      // The server's own words are English, and marked as such; the name stands above them once.
      expect(await failed.locator('[lang=en]').textContent()).toMatch(/^This is not the text/);
    }));

  test('a browser that keeps nothing works, and says that saved views will be lost', () =>
    at('', async (page) => {
      await page.addInitScript(() =>
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('The storage is refused.', 'SecurityError');
          },
        }),
      );
      await page.goto(`${page.url()}?dialog=views`);
      const dialog = page.getByRole('dialog', { name: 'Saved views' });
      await dialog.getByText('This browser keeps nothing for this page').waitFor();
      await dialog.getByRole('button', { name: 'Save', exact: true }).click();
      await dialog.getByRole('link', { name: /2617/ }).waitFor();
      await page.goto(page.url().replace('dialog=views', 'view=trace'));
      await settled(page);
      await title(page).waitFor();
    }));

  test('an exported file opens as a graph, and what is not held here is told', () =>
    at('?dialog=upload', async (page) => {
      await chooseExport(page, 'valid/unknown-parts.json');
      await page.getByText('Not held here: nodes 1, lines 1').waitFor();
      await keepPicture(page, 'open-export');
      await page.getByRole('button', { name: 'Open as a graph (2)' }).click();
      await page.waitForURL(/view=explore/);
      await settled(page);
    }));

  test.each([
    ['a graph', '', 'valid/unknown-parts.json', 'Not held here: nodes 1, lines 1'],
    ['a graph, while the dialog is open', '?dialog=upload', 'valid/unknown-parts.json', 'Not held here'],
    ['saved views', '', null, '1 view was opened.'],
  ])('what is dropped on the page is opened: %s', (_, query, name, told) =>
    at(query, async (page) => {
      await settled(page);
      const text =
        name === null
          ? '{"format":"recalling-views","version":1,"views":[{"name":"A","address":"?view=read"}]}'
          : await readFile(join(projectRoot, 'tests/server/import/exported', name), 'utf8');
      const files = await page.evaluateHandle(
        ([given, contents]) => {
          const carried = new DataTransfer();
          carried.items.add(new File([contents], given));
          return carried;
        },
        [name ?? 'views.json', text] as const,
      );
      for (const kind of ['dragover', 'drop'])
        await page.dispatchEvent('body', kind, { dataTransfer: files });
      const dialog = page.getByRole('dialog', { name: 'Add documents' });
      await dialog.getByText(told).waitFor();
      expect(await dialog.locator('[data-outcome]').count()).toBe(0);
    }),
  );

  test('what does not exist is told in plain words, with the way to add it', () =>
    at(
      '?resolution=S/RES/9999+(2021)',
      async (page) => {
        await page.getByRole('alert').getByText(/9999/).first().waitFor();
        await page.getByRole('alert').getByRole('button', { name: 'Add documents' }).waitFor();
      },
      refused,
    ));

  test('the free layout draws the same graph', () =>
    at('', async (page) => {
      await page.getByRole('button', { name: 'Layout: Free' }).click();
      await page.waitForURL(/layout=free/);
      await settled(page);
      await keepPicture(page, 'free');
    }));

  const windows: [string, string, VisitOptions][] = [
    ['narrow', `?select=${op17}`, { width: 900, height: 800 }],
    ['phone', '', { width: 390, height: 844 }],
  ];

  for (const language of ['en', 'zh'])
    for (const theme of ['light', 'dark'])
      test.each(windows)(`%s (${language}, ${theme}) has no accessibility fault`, (name, query, options) =>
        at(
          `${query}${query ? '&' : '?'}theme=${theme}&lang=${language}`,
          async (page) => {
            await title(page).waitFor();
            await settled(page);
            await keepPicture(page, `${name}-${language}-${theme}`);
            expect(await accessibilityFaults(page)).toEqual([]);
          },
          options,
        ),
      );
});
