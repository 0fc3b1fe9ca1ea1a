import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { describeWith } from '../support/requirement.ts';
import { type Explorer, startExplorer } from './support/explorer.ts';
import { accessibilityFaults, keepPicture } from './support/visitor.ts';

describeWith('the page of one file, without a network', await launchChromium(), (browser: Browser) => {
  let explorer: Explorer;
  let folder: string;

  beforeAll(async () => {
    explorer = await startExplorer();
    folder = await mkdtemp(join(tmpdir(), 'recalling-page-'));
    for (const language of ['en', 'zh']) {
      const response = await fetch(`${explorer.address}api/export`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ format: 'html', resolution: '2617', language }),
      });
      await writeFile(join(folder, `${language}.html`), Buffer.from(await response.arrayBuffer()));
    }
  });

  afterAll(async () => {
    await browser.close();
    await explorer.stop();
    await rm(folder, { recursive: true });
  });

  /** Opens the file with the network off; a request or an error of the page fails the test. */
  const opened = async (
    language: string,
    attempt: (page: Page) => Promise<void>,
    options: BrowserContextOptions = {},
  ) => {
    const context = await browser.newContext({
      offline: true,
      viewport: { width: 1440, height: 900 },
      ...options,
    });
    context.setDefaultTimeout(60_000);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('request', (request) => {
      if (!/^(file|data|blob):/.test(request.url())) faults.push(request.url());
    });
    await page.goto(pathToFileURL(join(folder, `${language}.html`)).href);
    await attempt(page);
    await context.close();
    expect(faults).toEqual([]);
  };

  const shown = (page: Page) => page.locator('details:visible').count();
  const told = (page: Page) => page.getByRole('status');

  test('words and kinds narrow the list', () =>
    opened('en', async (page) => {
      const all = await shown(page);
      expect(all).toBeGreaterThan(300);
      await page.getByRole('searchbox').fill('1373 (2001)');
      await told(page)
        .getByText(/^\d+ shown$/)
        .waitFor();
      await expect.poll(() => shown(page)).toBeLessThan(all);
      const withWords = await shown(page);
      await page.getByRole('checkbox', { name: 'Mandate', exact: true }).uncheck();
      await expect.poll(() => shown(page)).toBeLessThan(withWords);
      await page.getByRole('searchbox').fill('no such words');
      await told(page).getByText('Nothing matches.').waitFor();
    }));

  test('a node opens with its words, its lines and the sentence behind each; a line leads to the other end', () =>
    opened('en', async (page) => {
      await page.locator('summary', { hasText: /^1373 \(2001\)/ }).click();
      const entry = page.locator('details[open]');
      await entry.getByRole('link', { name: 'cites' }).first().click();
      const tie = page.locator('li.told');
      await tie.waitFor();
      expect(await tie.locator('blockquote').first().textContent()).toContain('1373');
      expect(await tie.locator('a[href^="https://docs.un.org/en/"]').count()).toBeGreaterThan(0);
      await keepPicture(page, 'page-en');
    }));

  test('the picture is drawn, and a click on it opens what it shows', () =>
    opened('zh', async (page) => {
      const picture = page.getByRole('img');
      expect(await picture.getAttribute('aria-label')).toMatch(/图中有\d+个节点/);
      expect(await picture.locator('canvas').count()).toBeGreaterThan(0);
      // A node that is brought into sight stands in the middle: there the click meets it.
      await page.locator('summary', { hasText: /^2617 \(2021\)/ }).focus();
      await page.locator('summary', { hasText: /^1373 \(2001\)/ }).focus();
      expect(await page.locator('details[open]').count()).toBe(0);
      const box = (await picture.boundingBox()) ?? expect.fail('the picture has no size');
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await page.locator('details[open] summary', { hasText: /^1373 \(2001\)/ }).waitFor();
    }));

  test('what is found stands in the middle of the picture, whatever was looked at before', () =>
    opened('en', async (page) => {
      await page.locator('summary', { hasText: /^2617 \(2021\)/ }).focus();
      await page.getByRole('searchbox').fill('Global Aviation Security Plan');
      for (const kind of ['Paragraph', 'Mandate', 'Resolution'])
        await page.getByRole('checkbox', { name: kind, exact: true }).uncheck();
      await told(page).getByText('1 shown').waitFor();
      expect(await page.locator('section[data-type=Instrument] .count').textContent()).toMatch(/^1\/\d+$/);
      const box = (await page.getByRole('img').boundingBox()) ?? expect.fail('the picture has no size');
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await page.locator('details[open] summary', { hasText: 'Global Aviation Security Plan' }).waitFor();
    }));

  test('on a phone the picture begins with names that can be read, around what most is tied to', () =>
    opened(
      'en',
      async (page) => {
        const { zoom, isWhole } = await page.evaluate(() => {
          // Cytoscape keeps itself in the element that it draws in.
          const { cy } = Object(document.getElementById('picture'))._cyreg;
          const { ele } = cy.nodes().max((node: { degree(loops: boolean): number }) => node.degree(false));
          const { x1, x2, y1, y2 } = ele.renderedBoundingBox();
          return {
            zoom: cy.zoom(),
            isWhole: x1 >= 0 && y1 >= 0 && x2 <= cy.width() && y2 <= cy.height(),
          };
        });
        expect(zoom).toBeGreaterThan(0.7);
        expect(isWhole).toBe(true);
        await keepPicture(page, 'page-phone');
      },
      { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    ));

  test('without JavaScript it is a list that opens', () =>
    opened(
      'zh',
      async (page) => {
        await page.locator('summary', { hasText: /^op17/ }).first().click();
        const entry = page.locator('details[open]');
        expect(await entry.locator('p[lang="zh"]').first().textContent()).toContain('反恐');
        expect(await page.getByRole('searchbox').count()).toBe(0);
        expect(await page.getByText('非正式副本').count()).toBeGreaterThan(0);
      },
      { javaScriptEnabled: false },
    ));

  for (const language of ['en', 'zh'])
    test.each(['light', 'dark'] as const)(`has no accessibility fault (${language}, %s)`, (colorScheme) =>
      opened(
        language,
        async (page) => {
          await page.locator('summary', { hasText: /^op17/ }).first().click();
          await keepPicture(page, `page-${language}-${colorScheme}`);
          expect(await accessibilityFaults(page)).toEqual([]);
        },
        { colorScheme, bypassCSP: true },
      ),
    );
});
