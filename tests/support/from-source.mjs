import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Bundles a TypeScript program of tests/ as the product is bundled, so that the same code is measured, and runs it.
 *
 * @param {string} folder the folder of tests/ that holds its main.ts
 */
export async function runFromSource(folder) {
  // Inside the project, where the bundle finds the packages.
  const outDir = join(root, '.cache', folder);
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(root, 'tests', folder, 'main.ts'),
      outDir,
      emptyOutDir: true,
      target: 'node20.19',
      sourcemap: true,
    },
  });
  await import(pathToFileURL(join(outDir, 'main.js')).href);
}
