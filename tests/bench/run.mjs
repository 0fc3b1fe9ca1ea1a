/** `npm run bench`: bundles the benchmarks as the product is bundled, so that the same code is timed, and runs them. */
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
// Inside the project, where the bundle finds the packages.
const outDir = join(root, '.cache', 'bench');

await build({
  root,
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: join(root, 'tests/bench/main.ts'),
    outDir,
    emptyOutDir: true,
    target: 'node20.19',
    sourcemap: true,
  },
});
await import(pathToFileURL(join(outDir, 'main.js')).href);
