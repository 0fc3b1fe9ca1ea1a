import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { projectRoot } from '../../seed/root.ts';
import { startExplorer } from '../client/support/explorer.ts';
import { launchChromium } from '../support/chromium.ts';
import type { Missing } from '../support/requirement.ts';
import { type Comparison, compare } from './compare.ts';

/**
 * Runs in every page: notes when a graph is drawn, which is in the second frame after Cytoscape has its elements.
 * Cytoscape leaves its instance on the element that it draws in.
 */
const watch = `(function look() {
  const cy = document.querySelector('.__________cytoscape_container')?._cyreg?.cy;
  if (!cy || cy.nodes().empty()) return requestAnimationFrame(look);
  requestAnimationFrame(() => requestAnimationFrame(() => {
    window.drawnGraph = cy;
    window.drawnAfter = performance.now();
  }));
})()`;

/** Opens an address as a first visitor does; gives what `expression` is in the page once a graph is drawn. */
async function visit(browser: Browser, address: string, expression: string): Promise<unknown> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en',
    // Expressions are evaluated in the page, which the explorer's policy forbids.
    bypassCSP: true,
  });
  try {
    await context.addInitScript(watch);
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForFunction('window.drawnAfter');
    return await page.evaluate(expression);
  } finally {
    await context.close();
  }
}

/** A page with nothing but Cytoscape, given the elements, places and style of another picture. */
async function serveBarePage(picture: unknown) {
  const library = await readFile(join(projectRoot, 'node_modules/cytoscape/dist/cytoscape.min.js'));
  const page = `<!doctype html><meta charset="utf-8"><body style="margin:0"><div style="height:100vh"></div>
    <script src="cytoscape.js"></script><script>
    cytoscape({ ...${JSON.stringify(picture)}, container: document.querySelector('div'), layout: { name: 'preset' } });
    </script>`;
  const server = createServer((request, response) => {
    const script = request.url === '/cytoscape.js';
    response.setHeader('Content-Type', script ? 'text/javascript' : 'text/html').end(script ? library : page);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { address: `http://127.0.0.1:${Object(server.address()).port}/`, close: () => server.close() };
}

/**
 * The explorer from navigation to its first picture, against a page with nothing but Cytoscape and the same picture;
 * what is missing where there is no browser.
 */
export async function* picture(): AsyncGenerator<Comparison | Missing> {
  const browser = await launchChromium();
  if ('missing' in browser) return yield browser;
  const explorer = await startExplorer();
  const bare = await serveBarePage(await visit(browser, explorer.address, 'drawnGraph.json()'));
  const drawn = (address: string) => async () => Number(await visit(browser, address, 'drawnAfter'));
  yield await compare('the loom of S/RES/2617 (2021)', drawn(explorer.address), drawn(bare.address), 11);
  await browser.close();
  bare.close();
  await explorer.stop();
}
