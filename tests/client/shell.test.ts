import { describe, expect, test } from 'vitest';
import { pageKey, shortcuts } from '../../client/views/help/shortcuts.ts';
import { packs } from '../../server/words/packs.ts';
import { keepPicture, settled } from './support/visitor.ts';
import { describeExplorer } from './support/walks.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false };

describe('keys of the page', () => {
  test.each([
    ['?', { dialog: 'keys' }],
    ['1', { view: 'loom' }],
    ['3', { view: 'trace' }],
    ['0', null],
    ['a', null],
  ])('%s', (key, change) => {
    expect(pageKey({ key, ...plain })).toEqual(change);
  });

  test('belong to the browser with Ctrl, Alt or Cmd', () => {
    for (const modifier of ['ctrlKey', 'metaKey', 'altKey'])
      expect(pageKey({ key: '1', ...plain, [modifier]: true })).toBeNull();
  });

  test.each([...packs])('each has its words in %s', (_, { messages }) => {
    const words: Readonly<Record<string, string>> = messages.keys.does;
    const listed = Object.values(shortcuts).flatMap((some) => some.map(({ does }) => does));
    expect(new Set(Object.keys(words))).toEqual(new Set(listed));
  });
});

await describeExplorer('the shell in a real Chromium', [], (at) => {
  test('what is typed right after / is searched, though the box comes later', () =>
    at('', async (page) => {
      await settled(page);
      await page.keyboard.press('/');
      await page.keyboard.type('FATF');
      await page.getByRole('option', { name: /^FATF/ }).first().waitFor();
      expect(await page.getByRole('combobox', { name: /Search/ }).inputValue()).toBe('FATF');
    }));

  test('? lists the shortcuts, and numbers lead to the views', () =>
    at('', async (page) => {
      await settled(page);
      await page.keyboard.press('2');
      await page.locator('a[aria-current="page"]', { hasText: 'Text' }).waitFor();
      await page.keyboard.press('Shift+?');
      const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
      await dialog.getByText('Take a step back').waitFor();
      await keepPicture(page, 'shortcuts');
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    }));

  test('on a phone help is behind the views, and leads to the tour', () =>
    at(
      '',
      async (page) => {
        await settled(page);
        await page.getByRole('button', { name: 'More views' }).click();
        await page.getByRole('menuitem', { name: 'Help' }).click();
        const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
        await dialog.getByText('Two fingers').waitFor();
        await dialog.getByRole('button', { name: 'Tour of three questions' }).click();
        await page.waitForURL(/tour=1/);
      },
      { width: 390, height: 844 },
    ));

  test('a view is saved by name, renamed, opened again and deleted', () =>
    at('?view=trace&depth=3&dialog=views', async (page) => {
      const dialog = page.getByRole('dialog', { name: 'Saved views' });
      const name = dialog.getByRole('textbox', { name: 'Name of this view' });
      await name.first().fill('Three steps back');
      await dialog.getByRole('button', { name: 'Save', exact: true }).click();
      await dialog.getByRole('button', { name: 'Rename Three steps back' }).click();
      await name.last().fill('Back from op17');
      await dialog.getByRole('button', { name: 'Save', exact: true }).last().click();
      await page.goto(new URL('/?dialog=views', page.url()).href);
      await dialog.getByRole('link', { name: 'Back from op17' }).click();
      await page.waitForURL(/view=trace.*depth=3|depth=3.*view=trace/);
      expect(page.url()).not.toContain('dialog');
      await page.goto(new URL('/?dialog=views', page.url()).href);
      await dialog.getByRole('button', { name: 'Delete Back from op17' }).click();
      await dialog.getByText('No view has been saved').waitFor();
    }));

  test('a file of views is opened, and another file is refused in words', () =>
    at('?dialog=views', async (page) => {
      const dialog = page.getByRole('dialog', { name: 'Saved views' });
      await dialog.waitFor();
      const give = (name: string, text: string) =>
        page
          .locator('input[type=file]')
          .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
      await give('graph.json', '{"nodes":[]}');
      await dialog.getByText('graph.json is no file of views').waitFor();
      await give(
        'views.json',
        '{"format":"recalling-views","version":1,"views":[{"name":"A","address":"?view=read"}]}',
      );
      await dialog.getByRole('link', { name: 'A', exact: true }).waitFor();
    }));

  test.each([
    ['', 'cypher/nodes/roots.cypher'],
    ['view=trace&', 'cypher/trace/cited.cypher'],
    ['view=actor&actor=ICAO&', 'cypher/mandates/of-actor.cypher'],
    ['view=path&', 'cypher/neighbours/either-way.cypher'],
  ])('the Cypher of "%s" has %s, with its parameters', (query, file) =>
    at(`?${query}`, async (page) => {
      await settled(page);
      await page.getByRole('button', { name: 'Show the Cypher' }).click();
      const dialog = page.getByRole('dialog', { name: 'Show the Cypher' });
      await dialog.getByRole('button', { name: file }).first().waitFor();
      const shown = await dialog.locator('pre').allTextContents();
      expect(shown.join('\n')).toContain('MATCH');
      expect(shown.join('\n').replaceAll(/\/\/.*$/gm, '')).not.toMatch(/\$[a-z]/);
    }),
  );

  test.each([
    ['en-GB', 390],
    ['zh-CN', 390],
    ['en-GB', 800],
    ['en-GB', 1024],
    ['zh-CN', 1440],
  ])('in %s at %d px every view is one or two clicks away, and nothing is cut off', (locale, width) =>
    at(
      '?view=actor',
      async (page) => {
        await settled(page);
        const { scrollWidth } = await page.evaluate(() => ({
          scrollWidth: document.documentElement.scrollWidth,
        }));
        expect(scrollWidth).toBeLessThanOrEqual(width);
        const header = await page
          .locator('header > *')
          .evaluateAll((all) =>
            all.map((one) => one.getBoundingClientRect()).map(({ left, right }) => ({ left, right })),
          );
        for (const [index, { left }] of header.entries())
          expect(left).toBeGreaterThanOrEqual(header[index - 1]?.right ?? 0);
        const bar = page.locator('nav').first();
        const links = bar.locator('a');
        const total = await links.count();
        const fits = await links.evaluateAll(
          (all) => all.filter((one) => one.dataset.fits === 'true').length,
        );
        const more = bar.locator('button[aria-haspopup="menu"]');
        expect(await more.count()).toBe(fits < total ? 1 : 0);
        for (const box of await links.evaluateAll((all) =>
          all
            .filter((one) => one.dataset.fits === 'true')
            .map((one) => ({
              right: one.getBoundingClientRect().right,
              cut: one.scrollWidth > one.clientWidth,
            })),
        )) {
          expect(box.right).toBeLessThanOrEqual(width);
          expect(box.cut).toBe(false);
        }
        await keepPicture(page, `bar-${locale}-${width}`);
        if (fits === total) return;
        await more.click();
        await page.getByRole('menuitem').first().waitFor();
        // On a phone help stands behind the views.
        expect(await page.getByRole('menuitem').count()).toBe(total - fits + (width > 700 ? 0 : 1));
        await page
          .getByRole('menuitem')
          .nth(total - fits - 1)
          .click();
        await page.getByRole('menu').waitFor({ state: 'detached' });
        await expect.poll(() => more.getAttribute('data-here')).toBe('true');
      },
      { locale, width, height: 800 },
    ),
  );
});
