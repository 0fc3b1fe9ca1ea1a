import { join } from 'node:path';
import { build } from 'vite';
import { projectRoot } from '../../seed/root.ts';

/** Builds one TypeScript file into a program that Node runs, and gives its path. */
export const buildProgram = async (entry: string): Promise<string> => {
  const name = entry.replace(/[^A-Za-z0-9]+/g, '-');
  const outDir = join(projectRoot, '.cache/programs', name);
  await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'error',
    build: {
      ssr: join(projectRoot, entry),
      outDir,
      emptyOutDir: true,
      target: 'node20.19',
      rolldownOptions: { output: { entryFileNames: 'program.js' } },
    },
  });
  return join(outDir, 'program.js');
};
