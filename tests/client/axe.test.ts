import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { accessibilityFaults, settled } from './support/visitor.ts';
import { describeExplorer } from './support/walks.ts';

/** Every view and everything that stands over one, with something selected where a view has a panel for it. */
const screens: Readonly<Record<string, string>> = {
  resolution: 'select=S/RES/2617+(2021)%23op17',
  'resolution as a list': 'show=list',
  'resolution without its text': 'resolution=S/RES/1373+(2001)',
  text: 'view=read',
  trace: 'view=trace',
  mandates: 'view=actor&actor=CTED',
  'mandates on a timeline': 'view=actor&actor=CTED&side=timeline',
  'mandates compared': 'view=actor&actor=CTED&versus=OCT&side=none',
  lineage: 'view=lineage&actor=CTED&step=S/RES/2617+(2021)',
  'most cited': 'view=council',
  communities: 'view=council&question=communities',
  'what is due': 'view=council&question=due&year=2022',
  'what is known': 'view=council&question=coverage',
  path: 'view=path&from=CTED&to=ICAO',
  explore: 'view=explore&show=both&select=CTED',
  network: 'view=network&show=both',
  export: 'dialog=export',
  upload: 'dialog=upload',
  keys: 'dialog=keys',
  'saved views': 'dialog=views',
  cypher: 'dialog=cypher',
  tour: 'view=trace&tour=1',
};

/** Both themes in both languages, in an order in which one of the two changes at a time. */
const looks = [
  ['en', 'light'],
  ['en', 'dark'],
  ['zh', 'dark'],
  ['zh', 'light'],
] as const;

/** Changes language and theme as a step back in the browser does: without a reload, whatever stands over the view. */
const putOn = async (page: Page, lang: string, theme: string): Promise<void> => {
  await page.evaluate(
    ([spoken, worn]) => {
      const url = new URL(location.href);
      url.searchParams.set('lang', spoken);
      url.searchParams.set('theme', worn);
      history.replaceState(null, '', url);
      dispatchEvent(new PopStateEvent('popstate'));
    },
    [lang, theme] as const,
  );
  await page.locator(`html[lang^="${lang}"][data-mantine-color-scheme="${theme}"]`).waitFor();
  await settled(page);
  // Some controls fade from one colour into the other.
  await page.evaluate(async () => {
    const fades = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(fades.map(({ finished }) => finished));
  });
};

await describeExplorer('axe finds nothing in', [], (at) => {
  test.each(Object.entries(screens))('%s', (_, query) =>
    at(`?${query}&lang=en&theme=light`, async (page) => {
      await settled(page);
      for (const [lang, theme] of looks) {
        await putOn(page, lang, theme);
        expect(await accessibilityFaults(page), `${lang} ${theme}`).toEqual([]);
      }
    }),
  );
});
