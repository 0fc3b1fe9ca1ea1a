import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { projectRoot } from '../../seed/root.ts';
import { startExplorer } from '../client/support/explorer.ts';
import type { Missing } from '../support/requirement.ts';
import { type Comparison, compare } from './compare.ts';
import { launchPlainBrowser } from './plain-browser.ts';

/**
 * Runs in every page: `drawn` is kept when a graph is drawn, which is in the second frame after Cytoscape has its elements.
 * Cytoscape leaves its instance on the element that it draws in.
 */
const watch = `window.drawn = new Promise((resolve) => {
  const look = () => {
    const cy = document.querySelector('.__________cytoscape_container')?._cyreg?.cy;
    if (!cy || cy.nodes().empty()) return requestAnimationFrame(look);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve({ cy, after: performance.now() })));
  };
  look();
})`;

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
  const browser = await launchPlainBrowser();
  if ('missing' in browser) return yield browser;
  const explorer = await startExplorer();
  const ask = (address: string, what: string) => browser.visit(address, watch, `drawn.then(${what})`);
  const bare = await serveBarePage(await ask(explorer.address, '({ cy }) => cy.json()'));
  const drawn = (address: string) => async () => Number(await ask(address, '({ after }) => after'));
  yield await compare('the loom of S/RES/2617 (2021)', drawn(explorer.address), drawn(bare.address), 15);
  await browser.close();
  bare.close();
  await explorer.stop();
}
