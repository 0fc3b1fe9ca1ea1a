import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createBuilder, createServer } from 'vite';
import { say } from './project.mjs';

/**
 * For work on the product itself: the explorer from its sources with changes shown at once, and the server bundled
 * anew and restarted at every change of its own. The explorer's calls go to that server, at PORT.
 *
 * @param {string} project its folder
 */
export async function dev(project) {
  const configFile = join(project, 'vite.config.ts');
  // Not dist/node: what is there belongs to the sources that dist/built.json names.
  const outDir = join(project, '.cache', 'dev');
  const environments = { ssr: { build: { outDir, watch: {} } } };
  const builder = await createBuilder({ configFile, logLevel: 'warn', environments });
  const { ssr } = builder.environments;
  const watcher = ssr && (await builder.build(ssr));
  if (!watcher || !('on' in watcher)) throw new Error('The bundler does not watch.');

  /** @type {import('node:child_process').ChildProcess | undefined} */
  let server;
  const restart = async () => {
    // The embedded database has one process at a time.
    if (server?.kill()) await once(server, 'exit');
    server = spawn(process.execPath, ['--enable-source-maps', join(outDir, 'start.js')], {
      stdio: 'inherit',
    });
  };
  let restarted = Promise.resolve();
  watcher.on('event', (event) => {
    if (event.code === 'ERROR') say(event.error.message);
    if (event.code === 'END') restarted = restarted.then(restart);
  });

  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => {
      server?.kill();
      process.exit();
    });

  const explorer = await createServer({ configFile });
  await explorer.listen();
  explorer.printUrls();
}
