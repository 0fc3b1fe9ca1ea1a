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

/** Each language and each theme once: contrast is the theme's alone, names and languages are the language's. */
const looks = [
  ['en', 'light'],
  ['zh', 'dark'],
] as const;

await describeExplorer('axe finds nothing in', [], (at) => {
  test.each(Object.entries(screens))('%s', (_, query) =>
    at(`?${query}`, async (page) => {
      // One page for all looks: what was fetched and drawn stays.
      for (const [lang, theme] of looks) {
        await page.goto(new URL(`/?${query}&lang=${lang}&theme=${theme}`, page.url()).href);
        await settled(page);
        expect(await accessibilityFaults(page), `${lang} ${theme}`).toEqual([]);
      }
    }),
  );
});
