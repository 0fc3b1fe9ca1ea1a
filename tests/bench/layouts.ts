import type { Browser } from 'playwright-core';
import type { SubgraphAnswer } from '../../server/contract.ts';
import { startExplorer } from '../client/support/explorer.ts';
import { chanceFrom } from '../support/chance.ts';
import { launchChromium } from '../support/chromium.ts';
import type { Missing } from '../support/requirement.ts';
import { type Comparison, compare } from './compare.ts';

const nodes = 1000;
const edges = 3000;

/** The first resolutions with citations made up: as many as a large picture has. */
function largeGraph(): SubgraphAnswer {
  const chance = chanceFrom(2);
  const id = (index: number) => `S/RES/${index + 1} (${1946 + Math.floor(index / 20)})`;
  const pairs = new Map<string, SubgraphAnswer['edges'][number]>();
  while (pairs.size < edges) {
    const source = id(chance.below(nodes));
    const target = id(Math.floor(chance.number() ** 2 * nodes));
    const key = `${source}|CITES|${target}`;
    if (source !== target)
      pairs.set(key, { id: key, source, target, type: 'CITES', mentions: 1, evidence: [] });
  }
  return {
    nodes: Array.from({ length: nodes }, (_, index) => ({
      id: id(index),
      type: 'Resolution',
      label: id(index).replace('S/RES/', ''),
      number: index + 1,
      year: 1946 + Math.floor(index / 20),
      loaded: false,
    })),
    edges: [...pairs.values()],
    relations: {},
    missing: [],
  };
}

/** Runs in the page: the longest time between two frames from now until \`until\` is true, in milliseconds. */
const longestFrame = (begin: string, until: string) => `new Promise((resolve) => {
  let last = performance.now(), longest = 0, begun = false;
  const step = (now) => {
    if (begun) longest = Math.max(longest, now - last);
    last = now;
    if (!begun) { begun = true; ${begin} }
    else if (${until}) return resolve(longest);
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
})`;

async function explore(browser: Browser, address: string, graph: SubgraphAnswer) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    bypassCSP: true,
    locale: 'en',
  });
  const page = await context.newPage();
  await page.route('**/api/subgraph', (route) => route.fulfill({ json: graph }));
  await page.goto(`${address}?view=explore&nodes=1-rs`);
  await page.waitForFunction(
    `document.querySelector('.__________cytoscape_container')?._cyreg.cy.nodes('.item').length === ${nodes}`,
  );
  return page;
}

/** The force-directed layout beside the page, against Cytoscape's own in the page. */
export async function* layouts(): AsyncGenerator<Comparison | Missing> {
  const browser = await launchChromium();
  if ('missing' in browser) return yield browser;
  const explorer = await startExplorer();
  const graph = largeGraph();
  const running = `[...document.querySelectorAll('button')].some((one) => one.textContent === 'Stop')`;
  const measure = (begin: string, until: string) => async () => {
    const page = await explore(browser, explorer.address, graph);
    const longest = Number(await page.evaluate(longestFrame(begin, until)));
    await page.context().close();
    return longest;
  };
  yield await compare(
    `${nodes} nodes, ${edges} edges`,
    // The button shows that the worker runs; the frame in which what it found is drawn is not one of these.
    measure(
      `document.querySelector('[aria-label="Lay out again"]').click(); window.seen = false;`,
      `(window.seen ||= ${running}) && !${running}`,
    ),
    measure(
      `const { cy } = document.querySelector('.__________cytoscape_container')._cyreg;
       window.ended = false;
       const layout = cy.layout({ name: 'cose', animate: false, randomize: false });
       layout.one('layoutstop', () => { window.ended = true; });
       layout.run();`,
      'window.ended',
    ),
    2,
  );
  await browser.close();
  await explorer.stop();
}
