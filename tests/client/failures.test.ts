import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { settled } from './support/visitor.ts';
import { describeExplorer } from './support/walks.ts';

await describeExplorer('what goes wrong is told in plain words, with what to do', [], (at) => {
  const breaks = { breaks: true };
  const alert = (page: Page) => page.getByRole('alert');

  test.each([
    ['a view', (page: Page) => page.getByRole('link', { name: 'Text', exact: true }).click()],
    ['a dialog', (page: Page) => page.getByRole('button', { name: 'Keyboard shortcuts' }).click()],
    ['the search box', (page: Page) => page.keyboard.press('/')],
    ['a menu', (page: Page) => page.getByRole('button', { name: 'Language', exact: true }).click()],
  ] as const)('a page that is older than the server, asked for %s, offers to reload', (_, ask) =>
    at(
      '',
      async (page) => {
        await settled(page);
        await page.route('**/assets/*.js', (route) => route.fulfill({ status: 404, body: '' }));
        await ask(page);
        await alert(page).getByText('Recalling was updated since this page was opened').waitFor();
        expect(
          await page.getByRole('heading', { level: 1 }).or(page.getByRole('banner')).count(),
        ).toBeGreaterThan(0);
        await page.unroute('**/assets/*.js');
        const asked = page.url();
        await page.getByRole('button', { name: 'Reload' }).click();
        await alert(page).waitFor({ state: 'detached' });
        await page.getByRole('heading', { level: 1 }).waitFor();
        expect(page.url()).toBe(asked);
      },
      breaks,
    ),
  );

  test.each([
    ['view=actor&actor=civil aviation', 'There is no civil aviation here', /^ICAO/, 'actor=ICAO'],
    [
      'view=trace&from=S/RES/1373 (2001)%23op2',
      'There is no S/RES/1373 (2001) op2 here',
      /^S\/RES\/1373/,
      'from=S/RES/1373+(2001)',
    ],
    ['view=path&from=S/RES/2617 (2021)&to=icoa', 'There is no icoa here', null, ''],
  ] as const)('%s: what is written otherwise is offered', (query, title, near, leads) =>
    at(
      `?${query}`,
      async (page) => {
        await page.getByRole('heading', { name: title }).waitFor();
        if (near === null) return;
        await alert(page).getByRole('button', { name: near }).first().click();
        await page.waitForURL((url) => decodeURIComponent(url.search).includes(decodeURIComponent(leads)));
        await alert(page).waitFor({ state: 'detached' });
        await settled(page);
      },
      breaks,
    ),
  );

  test('a server that is gone, met by a part of the page and by a question', () =>
    at(
      '',
      async (page) => {
        await settled(page);
        await page.context().setOffline(true);
        await page.getByRole('link', { name: 'Text', exact: true }).click();
        await alert(page).getByText('The server does not answer').waitFor();
        await page.getByRole('button', { name: 'Try again' }).click();
        await alert(page).getByText('The server does not answer').waitFor();
        await page.context().setOffline(false);
        await page.getByRole('button', { name: 'Try again' }).click();
        await page.getByText('民用航空').first().waitFor();
        await page.route('**/api/**', (route) => route.abort());
        await page.getByRole('link', { name: 'Trace', exact: true }).click();
        await alert(page).getByText('The server does not answer').waitFor();
        await page.unroute('**/api/**');
        await page.getByRole('button', { name: 'Try again' }).click();
        await alert(page).waitFor({ state: 'detached' });
        await settled(page);
      },
      breaks,
    ));

  test('what takes long can be stopped, and asked for again', () =>
    at(
      '',
      async (page) => {
        await settled(page);
        await page.route('**/api/trace**', () => {});
        await page.getByRole('link', { name: 'Trace', exact: true }).click();
        await page.getByRole('button', { name: 'Stop waiting' }).click();
        await page.getByRole('heading', { name: 'Stopped' }).waitFor();
        await page.unroute('**/api/trace**');
        await page.getByRole('button', { name: 'Try again' }).click();
        await page.getByRole('complementary', { name: 'Step by step' }).waitFor();
      },
      breaks,
    ));

  const nothing: readonly (readonly [string, string, string, object, string | RegExp])[] = [
    [
      'network',
      '?view=network',
      '**/api/network',
      { nodes: [], edges: [], communities: [] },
      'Nothing is loaded yet',
    ],
    [
      'ranking',
      '?view=council',
      '**/api/rankings**',
      { by: 'cited', items: [], total: 0 },
      'No resolution answers this question',
    ],
    ['mandates', '?view=actor&actor=ICAO&text=nosuchword', '**/nothing', {}, 'No mandate matches'],
    [
      'mandates, and no filter is blamed',
      '?view=actor&actor=ICAO',
      '**/api/mandates**',
      { total: 0, items: [], next: null, names: {} },
      'No loaded text names ICAO in a mandate',
    ],
    [
      'communities',
      '?view=council&question=communities',
      '**/api/network',
      { nodes: [], edges: [], communities: [] },
      'Nothing is loaded yet',
    ],
    [
      'what is known',
      '?view=council&question=coverage',
      '**/api/network',
      { nodes: [], edges: [], communities: [] },
      'Nothing is loaded yet',
    ],
  ];
  test.each(nothing)('an empty %s', (_, query, path, answer, words) =>
    at(query, async (page) => {
      await page.route(path, (route) => route.fulfill({ json: answer }));
      await page.reload();
      await page.getByRole('heading', { name: words }).first().waitFor();
    }),
  );

  test.each([
    ['?resolution=S/RES/9999+(2021)', /9999/],
    ['?view=read&resolution=S/RES/9999+(2021)', /9999/],
    ['?view=trace&from=S/RES/9999+(2021)', /9999/],
    ['?view=actor&actor=NOBODY', /NOBODY|No mandate/],
    ['?view=path&from=NOBODY', /NOBODY/],
    ['?view=lineage&actor=NOBODY', /NOBODY/],
  ])('%s is of nothing known', (query, words) =>
    at(
      query,
      async (page) => {
        await settled(page);
        await page.getByRole('main').getByText(words).first().waitFor();
        expect(await page.getByRole('main').getByText('Something went wrong').count()).toBe(0);
      },
      breaks,
    ),
  );
});
