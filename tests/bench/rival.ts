import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { build } from 'vite';
import { z } from 'zod';
import { projectRoot } from '../../seed/root.ts';
import type { GivenNetwork } from '../client/rivals/network.ts';

/** A program of tests/client/rivals as one script for a page. */
async function scriptOf(rival: string): Promise<string> {
  const built = await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      lib: { entry: join(projectRoot, `tests/client/rivals/${rival}.ts`), formats: ['iife'], name: 'rival' },
    },
  });
  const Built = z.array(z.object({ output: z.array(z.object({ code: z.string().optional() })) }));
  const code = Built.parse(built)[0]?.output[0]?.code;
  if (code === undefined) throw new Error(`${rival} was not built`);
  return code;
}

/** A page that draws a graph with a rival. */
export async function serve(rival: string, given: GivenNetwork) {
  const page = `<!doctype html><meta charset="utf-8"><body style="margin:0"><div style="height:100vh"></div>
    <script>window.network = ${JSON.stringify(given)}</script><script src="script.js"></script>`;
  const script = await scriptOf(rival);
  const server = createServer((request, response) => {
    const isScript = request.url === '/script.js';
    response
      .setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html')
      .end(isScript ? script : page);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { address: `http://127.0.0.1:${Object(server.address()).port}/`, close: () => server.close() };
}
