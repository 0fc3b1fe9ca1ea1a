import type { Browser, Page } from 'playwright-core';
import { Network } from '../../server/contract.ts';
import { networkGeometry } from '../../server/map/geometry.ts';
import type { GivenNetwork } from '../client/rivals/network.ts';
import { type Explorer, startExplorer } from '../client/support/explorer.ts';
import { chanceFrom } from '../support/chance.ts';
import { launchChromium, withSoftwareGraphics } from '../support/chromium.ts';
import type { Missing } from '../support/requirement.ts';
import { type Comparison, compare } from './compare.ts';
import { serve } from './rival.ts';

/** As many citations as all texts of the Council have. */
const citations = 15_000;
/** How long one sample turns the wheel, in milliseconds. */
const sample = 3000;
const pairs = 3;

/** The network that ships, with citations made up until there are as many as in all texts. */
async function wholeNetwork(explorer: Explorer): Promise<Network> {
  const network = Network.parse(await (await fetch(`${explorer.address}api/network`)).json());
  const chance = chanceFrom(1);
  const edges = [...network.edges];
  while (edges.length < citations) {
    const source = 1 + chance.below(network.nodes.length - 1);
    // Most citations are of what is not long past.
    const back = Math.ceil(chance.number() ** 3 * Math.min(source, 900));
    edges.push([source, source - back, 1, 0]);
  }
  return {
    ...network,
    edges,
    nodes: network.nodes.map((node, index) => ({ ...node, community: node.community ?? index % 9 })),
  };
}

/** The network as the rivals draw it: the same places, sizes and colours. */
function given(network: Network): GivenNetwork {
  const map = networkGeometry(network);
  const fills = ['#0072B2', '#E69F00', '#009E73', '#CC79A7', '#56B4E9', '#D55E00', '#F0E442', '#6E6E6E'];
  return {
    nodes: network.nodes.map(({ id, community }, index) => ({
      id,
      x: map.x[index] ?? 0,
      y: map.y[index] ?? 0,
      radius: map.radius[index] ?? 0,
      fill: fills[Math.min(community ?? 7, 7)] ?? '#6E6E6E',
    })),
    edges: network.edges.map(([source, target]) => [source, target]),
  };
}

/**
 * Runs in every page: turns the wheel over the middle of the picture once a frame, closer and away again; gives the
 * milliseconds that a frame takes.
 */
const turnWheel = `new Promise((resolve) => {
  const x = innerWidth / 2 + 60, y = innerHeight / 2;
  const start = performance.now();
  let frames = 0;
  const step = () => {
    const deltaY = Math.floor(frames / 12) % 2 === 0 ? -40 : 40;
    const target = document.elementFromPoint(x, y);
    target.dispatchEvent(new WheelEvent('wheel', { deltaY, clientX: x + (frames % 7), clientY: y, bubbles: true, cancelable: true }));
    frames += 1;
    const past = performance.now() - start;
    if (past < ${sample}) requestAnimationFrame(step);
    else resolve(past / frames);
  };
  requestAnimationFrame(step);
})`;

async function open(browser: Browser, address: string, ready: string, network: Network): Promise<Page> {
  // Expressions are evaluated in the page, which the explorer's policy forbids.
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, bypassCSP: true });
  const page = await context.newPage();
  await page.route('**/api/network', (route) => route.fulfill({ json: network }));
  await page.goto(address);
  await page.locator(ready).waitFor();
  return page;
}

/** Zooming the map of the whole network, against other ways to draw the same; what is missing where there is no browser. */
export async function* networkMap(): AsyncGenerator<Comparison | Missing> {
  const browser = await launchChromium(withSoftwareGraphics);
  if ('missing' in browser) return yield browser;
  const explorer = await startExplorer();
  const network = await wholeNetwork(explorer);
  for (const rival of ['cytoscape', 'sigma']) {
    const page = await serve(rival, given(network));
    const painted = '[data-testid=network][data-painted=true]';
    const frameIn = (address: string, ready: string) => async () => {
      const opened = await open(browser, address, ready, network);
      const frame = Number(await opened.evaluate(turnWheel));
      await opened.context().close();
      return frame;
    };
    yield await compare(
      `a frame while zooming, against ${rival}`,
      frameIn(`${explorer.address}?view=network`, painted),
      frameIn(page.address, '[data-drawn=true]'),
      pairs,
    );
    page.close();
  }
  await browser.close();
  await explorer.stop();
}
