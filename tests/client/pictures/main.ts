import { join } from 'node:path';
import { projectRoot } from '../../../seed/root.ts';
import { launchChromium } from '../../support/chromium.ts';
import { startExplorer } from '../support/explorer.ts';
import { settled } from '../support/settled.ts';

/** What README shows, by the name of its file in docs/images: the query part of an address. */
const pictures: Readonly<Record<string, string>> = {
  loom: '',
  trace: '?view=trace&from=S/RES/2617+(2021)%23op17',
  mandates: '?view=actor&actor=CTED',
  network: '?view=network',
};

/** Writes each picture as the explorer shows it with what ships, in English and light, in the window of a desk. */
const main = async (): Promise<void> => {
  const browser = await launchChromium();
  if ('missing' in browser) throw new Error(browser.missing);
  const explorer = await startExplorer();
  try {
    const context = await browser.newContext({
      locale: 'en-GB',
      colorScheme: 'light',
      reducedMotion: 'reduce',
      viewport: { width: 1440, height: 900 },
    });
    context.setDefaultTimeout(120_000);
    // Who knows the tour is not offered it over the picture.
    await context.addInitScript(() => localStorage.setItem('recalling.tour', 'known'));
    const page = await context.newPage();
    for (const [name, query] of Object.entries(pictures)) {
      await page.goto(explorer.address + query);
      await settled(page);
      await page.screenshot({ path: join(projectRoot, 'docs/images', `${name}.png`) });
      console.log(`docs/images/${name}.png`);
    }
  } finally {
    await browser.close();
    await explorer.stop();
  }
};

await main();
