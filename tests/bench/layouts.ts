import type { Browser } from 'playwright-core';
import { z } from 'zod';
import { Network, SubgraphAnswer } from '../../server/contract.ts';
import type { GivenNetwork } from '../client/rivals/network.ts';
import { type Explorer, startExplorer } from '../client/support/explorer.ts';
import { launchChromium } from '../support/chromium.ts';
import type { Missing } from '../support/requirement.ts';
import { type Comparison, comparisonOf } from './compare.ts';
import { serve } from './rival.ts';

/** The last thousand resolutions of the catalogue, as an address names them. */
const inAddress = '1ep-26g';
const thousand = 1000;
const pairs = 3;

/** The longest times between two frames, in milliseconds. */
const Frames = z.object({
  /** While a layout runs. */
  running: z.number(),
  /** When it has ended and what it found is drawn. */
  ending: z.number(),
  /** For as long as it ran, with nothing to do. */
  resting: z.number(),
});
type Frames = z.infer<typeof Frames>;

/** Runs in a page before its own scripts: tells when a worker has sent the places that a layout found. */
const watchWorkers = `window.Worker = class extends Worker {
  constructor(...given) {
    super(...given);
    this.addEventListener('message', ({ data }) => data?.places && dispatchEvent(new Event('placesfound')));
  }
}`;

/** Runs in a page: \`work\` begins a layout, and gives a promise that is kept when it has ended. */
const framesOf = (work: string) => `(async () => {
  let last = 0, longest = 0;
  const frame = () => new Promise(requestAnimationFrame);
  const step = (now) => {
    if (last > 0) longest = Math.max(longest, now - last);
    last = now;
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
  for (let at = 0; at < 5; at += 1) await frame();
  const taken = () => {
    const now = performance.now();
    const found = Math.max(longest, now - last);
    longest = 0;
    last = now;
    return found;
  };
  taken();
  const start = performance.now();
  await (${work});
  const running = taken();
  const past = performance.now() - start;
  for (let at = 0; at < 10; at += 1) await frame();
  const ending = taken();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  taken();
  await new Promise((resolve) => setTimeout(resolve, Math.min(past, 10000)));
  return { running, ending, resting: taken() };
})()`;

const again = `new Promise((resolve) => {
  addEventListener('placesfound', resolve, { once: true });
  document.querySelector('[aria-label="Lay out again"]').click();
})`;

async function frames(browser: Browser, address: string, ready: string, work: string): Promise<Frames> {
  // Expressions are evaluated in the page, which the explorer's policy forbids.
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en',
    bypassCSP: true,
  });
  await context.addInitScript(watchWorkers);
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForFunction(ready, null, { timeout: 180_000 });
  await page.waitForLoadState('networkidle');
  const found = Frames.parse(await page.evaluate(framesOf(work)));
  await context.close();
  return found;
}

/** The thousand nodes and what joins them, as a rival draws them: each in a place of its own. */
async function given({ address }: Explorer): Promise<GivenNetwork> {
  const network = Network.parse(await (await fetch(`${address}api/network`)).json());
  const answer = await fetch(`${address}api/subgraph`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ nodes: network.nodes.map(({ id }) => id).slice(-thousand) }),
  });
  const { nodes, edges } = SubgraphAnswer.parse(await answer.json());
  const at = new Map(nodes.map(({ id }, index) => [id, index]));
  return {
    nodes: nodes.map(({ id }, index) => ({
      id,
      x: (index % 40) * 40,
      y: Math.floor(index / 40) * 40,
      radius: 12,
      fill: '#0072B2',
    })),
    edges: edges.map(({ source, target }) => [at.get(source) ?? 0, at.get(target) ?? 0]),
  };
}

/** The force-directed layout of a thousand nodes beside the page, against fCoSE in the page. */
export async function* layouts(): AsyncGenerator<Comparison | Missing> {
  const browser = await launchChromium();
  if ('missing' in browser) return yield browser;
  const explorer = await startExplorer();
  const rival = await serve('fcose', await given(explorer));
  const drawn = `document.querySelector('.__________cytoscape_container')?._cyreg?.cy.nodes('.item').length === ${thousand}`;
  const samples: { product: Frames; bare: Frames }[] = [];
  while (samples.length < pairs)
    samples.push({
      product: await frames(browser, `${explorer.address}?view=explore&nodes=${inAddress}`, drawn, again),
      bare: await frames(
        browser,
        rival.address,
        `document.querySelector('[data-drawn=true]')`,
        'window.layOut()',
      ),
    });
  const both = (part: keyof Frames) =>
    samples.map(({ product, bare }) => ({ product: product[part], bare: bare[part] }));
  yield comparisonOf('longest frame while it runs', both('running'));
  yield comparisonOf('longest frame when what it found is drawn', both('ending'));
  yield comparisonOf(
    'longest frame while it runs, against the page at rest',
    samples.map(({ product }) => ({ product: product.running, bare: product.resting })),
  );
  rival.close();
  await browser.close();
  await explorer.stop();
}
