import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { MandatePage } from '../../server/contract.ts';
import { accessibilityFaults, keepPicture, settled, type VisitOptions } from './support/visitor.ts';
import { describeExplorer } from './support/walks.ts';

const op17 = 'S/RES/2617+(2021)%23op17';

await describeExplorer('finding, reading and comparing in a real Chromium', [], (visit) => {
  /** Opens a view, waits until all is there, and tries something. */
  const at = (query: string, attempt: (page: Page) => Promise<void>, options?: VisitOptions) =>
    visit(
      query,
      async (page) => {
        await settled(page);
        await attempt(page);
      },
      options,
    );

  const title = (page: Page) => page.getByRole('heading', { level: 1 });
  /** Types into the box from anywhere in the page, and waits for a line that begins so. */
  const find = async (page: Page, words: string, line: string | RegExp) => {
    await page.keyboard.press('/');
    await page.keyboard.type(words);
    const option = page.getByRole('option', { name: line }).first();
    await option.waitFor();
    return option;
  };

  test.each([
    ['mandates of ICAO', 'All mandates of ICAO', 'en-GB', 'Mandates of ICAO', 'view=actor&actor=ICAO'],
    ['compare CTED and OCT', /^Compare the mandates/, 'en-GB', 'CTED and OCT compared', 'versus=OCT'],
    ['what relies on 1373', /^Trace what relies on/, 'en-GB', 'What relies on 1373 (2001)', 'relied-on-by'],
    ['path CTED to ICAO', /^The shortest paths/, 'en-GB', 'From CTED to ICAO', 'view=path&from=CTED&to=ICAO'],
    ['国际民航组织的任务', '国际民用航空组织的全部任务', 'zh-CN', '国际民用航空组织的任务', 'actor=ICAO'],
    ['追溯2617 op17', /^追溯/, 'zh-CN', '2617 (2021) op17', 'view=trace'],
  ] as const)('"%s" is done by pressing Enter', (words, line, locale, heading, address) =>
    at(
      '',
      async (page) => {
        // The first line, chosen already.
        const option = await find(page, words, line);
        expect(await option.getAttribute('data-combobox-selected')).toBe('true');
        await page.keyboard.press('Enter');
        await title(page).filter({ hasText: heading }).waitFor();
        expect(page.url()).toContain(address);
      },
      { locale },
    ),
  );

  test('a box that is empty offers the questions, and the views that were open before', () =>
    at('?view=actor&actor=ICAO&dueFrom=1990-01-01', async (page) => {
      const kept = () => page.evaluate(() => localStorage.getItem('recalling.lately'));
      await expect.poll(kept).toContain('dueFrom=1990-01-01');
      await page.goto(page.url().replace(/\?.*/, '?view=council'));
      await settled(page);
      await page.keyboard.press('/');
      await page.getByRole('option', { name: 'What does paragraph 17 build on?' }).waitFor();
      await page.getByRole('option', { name: 'Mandates of ICAO', exact: true }).click();
      await page.waitForURL(/view=actor&actor=ICAO&dueFrom=1990-01-01/);
      await title(page).filter({ hasText: 'Mandates of ICAO' }).waitFor();
    }));

  test.each([0, 400])('Enter pressed at once takes what was typed, with answers after %d ms', (late) =>
    at('', async (page) => {
      await find(page, 'FATF', /^FATF/);
      await page.route('**/api/search**', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, late));
        await route.continue();
      });
      const box = page.getByRole('combobox', { name: 'Search' });
      await box.fill('INTERPOL');
      await box.press('Enter');
      await title(page).filter({ hasText: 'Mandates of INTERPOL' }).waitFor();
    }),
  );

  test('Shift and Enter pressed at once take the second way, however late the answers are', () =>
    at('', async (page) => {
      await find(page, 'FATF', /^FATF/);
      let answer = () => {};
      const asked = new Promise<void>((resolve) => {
        answer = resolve;
      });
      await page.route('**/api/search**', async (route) => {
        await asked;
        await route.continue();
      });
      const box = page.getByRole('combobox', { name: 'Search' });
      await box.fill('2617 op17');
      await box.press('Shift+Enter');
      answer();
      await title(page).filter({ hasText: 'What 2617 (2021) op17 builds on' }).waitFor();
    }));

  test('words that stand apart are found in one paragraph, quoted and marked', () =>
    at('?lang=zh', async (page) => {
      const option = await find(page, '会员国 边境', /^2617 \(2021\)/);
      const marks = await option.locator('mark').allTextContents();
      expect(marks.length).toBeGreaterThan(0);
      for (const mark of marks) expect(['会员国', '边境']).toContain(mark);
      expect(await accessibilityFaults(page)).toEqual([]);
      await keepPicture(page, 'find-words');
    }));

  test('a misspelt name, a topic and a verb are found', () =>
    at('', async (page) => {
      await find(page, 'Interpoll', /^INTERPOL/);
      const box = page.getByRole('combobox', { name: 'Search' });
      await box.fill('terrorism financing');
      await page.getByRole('option', { name: /Terrorism financing/ }).waitFor();
      await box.fill('urges');
      await page.getByRole('option', { name: /^Urges/ }).click();
      await title(page).filter({ hasText: 'All mandates' }).waitFor();
      expect(page.url()).toContain('verb=urges');
      await settled(page);
      expect(await page.getByRole('row').count()).toBeGreaterThan(3);
    }));

  test('a path shows each step with its sentence; ways of one route are one, with every mandate that it runs through', () =>
    at(`?view=path&from=CTED&to=ICAO`, async (page) => {
      const ways = page.getByRole('list', { name: 'The shortest paths' });
      const steps = page.getByRole('list', { name: 'Step by step' });
      // Both bodies are named in many mandates of one resolution.
      expect(await ways.getByRole('listitem').count()).toBe(1);
      await page.getByText('1 shortest path', { exact: false }).waitFor();
      const mandates = ways.getByRole('group', { name: /^This path runs through \d+ paragraphs/ });
      expect(await mandates.getByRole('button').count()).toBeGreaterThan(3);
      expect(await steps.locator('mark').count()).toBe(2);
      await mandates.getByRole('button').nth(1).click();
      await page.waitForURL(/way=2/);
      await mandates.getByRole('button', { pressed: true, name: /^2617 \(2021\) op/ }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.goBack();
      await ways.getByRole('button', { pressed: true }).first().waitFor();
      expect(page.url()).not.toContain('way=');
      await keepPicture(page, 'path');
    }));

  test('mandates in groups, with other columns, compared, and by their deadlines', () =>
    at('?view=actor&actor=CTED', async (page) => {
      await page.getByRole('combobox', { name: 'Group by' }).selectOption('verb');
      expect(await page.getByRole('rowheader', { name: /^Decides/ }).count()).toBe(1);
      await page.getByRole('button', { name: 'Columns' }).click();
      await page.getByRole('checkbox', { name: 'Topics' }).check();
      await page.keyboard.press('Escape');
      await page.getByRole('columnheader', { name: 'Topics' }).waitFor();
      expect(decodeURIComponent(page.url())).toContain('columns=place,verb,role,gist,topics,due');
      await page.getByRole('combobox', { name: 'Beside the table' }).selectOption('timeline');
      const timeline = page.getByRole('region', { name: 'Deadlines' });
      expect(await timeline.getByText(/^Today, /).count()).toBe(1);
      expect(await timeline.getByRole('button', { name: /31 Dec 2025/ }).count()).toBe(1);
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByRole('combobox', { name: 'Compare with…' }).fill('OCT');
      await page.getByRole('option', { name: /^OCT\b/ }).click();
      await title(page).filter({ hasText: 'compared' }).waitFor();
      for (const name of [/^CTED and OCT/, /^Only CTED/, /^Only OCT/])
        expect(await page.getByRole('rowheader', { name }).count()).toBe(1);
      await keepPicture(page, 'mandates-compared');
    }));

  test("everybody's mandates are asked for by the dates: all that is loaded, not what has been fetched", () =>
    at('?view=actor&actor=', async (page) => {
      const answer = (part: string) =>
        page.waitForResponse((response) => new URL(response.url()).search.includes(part));
      const [asked] = await Promise.all([
        answer('dueAfter=2023-01-01&dueBefore=2023-12-31'),
        (async () => {
          await page.getByLabel('Due from').fill('2023-01-01');
          await page.getByLabel('Due to').fill('2023-12-31');
        })(),
      ]);
      const { total, items }: MandatePage = await asked.json();
      expect(total).toBeGreaterThan(0);
      const places = items.map(({ paragraph }) => paragraph);
      expect(places).toContain('S/RES/2617 (2021)#op2');
      expect(places).not.toContain('S/RES/2617 (2021)#op7');
      // One row more for the heads of the columns.
      await page.locator(`table[aria-rowcount="${total + 1}"]`).waitFor();
    }));

  test('due dates in the wrong order are told, and exchanged by a button', () =>
    at('?view=actor&actor=&dueFrom=2024-01-01&dueTo=2022-01-01', async (page) => {
      await page.getByRole('heading', { name: 'Nothing can be due from 1 Jan 2024 to 1 Jan 2022' }).waitFor();
      await page.getByRole('button', { name: 'Exchange the dates' }).click();
      await page.locator('table[aria-rowcount]').waitFor();
      expect(page.url()).toMatch(/dueFrom=2022-01-01&dueTo=2024-01-01/);
    }));

  test('the table is saved as CSV', () =>
    at('?view=actor&actor=FATF', async (page) => {
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Download this table' }).click();
      expect((await saved).suggestedFilename()).toMatch(/^Mandates_of_FATF_.*\.csv$/);
    }));

  test('words are found in the text that is read, one place after another', () =>
    at('?view=read&lang=en', async (page) => {
      const box = page.getByRole('textbox', { name: 'Find in the text' });
      await box.fill('民用航空');
      const marks = page.locator('mark[data-found="start"]');
      const count = await marks.count();
      expect(count).toBeGreaterThan(1);
      await page
        .getByRole('status')
        .filter({ hasText: `${count} places` })
        .waitFor();
      await box.press('Enter');
      await page
        .getByRole('status')
        .filter({ hasText: `1 of ${count}` })
        .waitFor();
      await box.press('Shift+Enter');
      await page
        .getByRole('status')
        .filter({ hasText: `${count} of ${count}` })
        .waitFor();
      expect(await marks.last().getAttribute('aria-current')).toBe('true');
      expect(await accessibilityFaults(page)).toEqual([]);
      await box.fill('');
      await page.getByRole('combobox', { name: 'Go to paragraph' }).fill('op38');
      await page.getByRole('option', { name: /^op38 / }).click();
      expect(decodeURIComponent(page.url())).toContain('#op38');
    }));

  test('the dossier of a trace begins with the obligation, and is what comes on paper', () =>
    at(`?view=trace&from=${op17}&lang=en`, async (page) => {
      const dossier = page.getByRole('complementary', { name: 'Step by step' });
      await dossier.getByRole('link', { name: 'S/RES/2617 (2021), para. 17' }).first().waitFor();
      await dossier.getByText(/^Directs CTED/).waitFor();
      const saved = page.waitForEvent('download');
      await dossier.getByRole('button', { name: 'Save as Word' }).click();
      expect((await saved).suggestedFilename()).toMatch(/\.docx$/);
      await page.emulateMedia({ media: 'print' });
      expect(await dossier.isVisible()).toBe(true);
      expect(await page.getByRole('banner').isVisible()).toBe(false);
      expect(await page.getByRole('application').isVisible()).toBe(false);
      expect(await dossier.getByRole('button', { name: 'Save as Word' }).isVisible()).toBe(false);
      // Nothing is cut: the page is as long as what it holds.
      const cut = await dossier.evaluate((element) => element.scrollHeight - element.clientHeight);
      expect(cut).toBeLessThanOrEqual(1);
    }));
});
