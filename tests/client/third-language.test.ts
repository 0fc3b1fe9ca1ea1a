import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import english from '../../server/words/languages/en.ts';
import { type ThirdLanguage, withThirdLanguage } from './support/third.ts';
import { settled } from './support/visitor.ts';
import { describeExplorer } from './support/walks.ts';

const screens = [
  'view=loom&show=both&select=S/RES/2617+(2021)%23op17',
  'view=read',
  'view=trace',
  'view=actor&actor=CTED',
  'view=actor&actor=CTED&versus=OCT&side=timeline',
  'view=lineage&actor=CTED',
  'view=council',
  'view=council&question=communities',
  'view=council&question=due&year=2022',
  'view=path&from=CTED&to=ICAO',
  'view=explore&show=both&select=CTED',
  'view=network&show=both',
  'dialog=export',
  'dialog=upload',
  'dialog=keys',
  'dialog=views',
  'dialog=cypher',
  'view=trace&tour=1',
];

/** All wordings of English that hold no values, except names. */
const wordings = (messages: object): string[] =>
  Object.values(messages).flatMap((value) =>
    typeof value !== 'string' ? wordings(value) : /\{\{|\|/.test(value) || value.length < 4 ? [] : [value],
  );

/** What stands on the page or is told of it to those who hear it. */
const saidOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const said: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest('[lang]:not(html), pre, kbd'))
        said.push(node.textContent?.trim() ?? '');
    for (const name of ['aria-label', 'aria-description', 'placeholder', 'title', 'data-hint'])
      for (const element of document.querySelectorAll(`[${name}]`))
        said.push(element.getAttribute(name) ?? '');
    return said;
  });

await describeExplorer('a third language of the interface is one file', [], (at) => {
  let third: ThirdLanguage;
  beforeAll(async () => {
    third = await withThirdLanguage();
  });
  afterAll(() => third.remove());

  const untranslated = new Set(wordings(english.messages));
  // Names are the same everywhere: that of the product, of formats, and what English calls itself.
  for (const name of [english.messages.app.name, english.messages.languages.en]) untranslated.delete(name);

  test.each(screens)('%s speaks it, and nothing of English stands there', (query) =>
    // An address of the server that is no page: the first page is one in the third language.
    at('api/health', async (page) => {
      await third.serve(page);
      await page.goto(new URL(`/?${query}&lang=pl`, page.url()).href);
      await settled(page);
      const said = await saidOn(page);
      expect(said.filter((text) => text.includes('⟦')).length).toBeGreaterThan(10);
      expect(said.filter((text) => untranslated.has(text))).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('pl');
    }),
  );

  test('it is in the menu of languages; its plural forms, numbers and dates are its own', () =>
    at('?view=actor&actor=CTED', async (page) => {
      await settled(page);
      await third.serve(page);
      await page.reload();
      await page.getByRole('button', { name: 'Language', exact: true }).click();
      await page.getByRole('menuitem', { name: 'polski' }).click();
      const shown = page.getByRole('main');
      await expect.poll(() => shown.textContent()).toMatch(/⟦54 mandates⟧few/);
      expect(await shown.textContent()).toContain('31 gru 2025');
      await page.goto(new URL('/?view=council&lang=pl', page.url()).href);
      await page.getByText(/⟦100 of 1\s?\d{3} resolutions⟧/).waitFor();
    }));
});
