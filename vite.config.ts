import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** `vite build --app` builds the explorer (dist/client), the page that opens offline (dist/page) and the programs that Node runs (dist/node). */
export default defineConfig({
  root: path('client'),
  plugins: [react()],
  builder: {},
  environments: {
    client: {
      build: {
        outDir: path('dist/client'),
        emptyOutDir: true,
        // All that a page needs before it can show anything is one file: it is fetched and compressed as a whole.
        rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
      },
    },
    // The program of the page that is exported as one file: it stands in the page itself, so it is one script.
    page: {
      consumer: 'client',
      build: {
        outDir: path('dist/page'),
        emptyOutDir: true,
        copyPublicDir: false,
        lib: {
          entry: path('client/page/page.ts'),
          formats: ['iife'],
          name: 'page',
          fileName: () => 'page.js',
          cssFileName: 'page',
        },
      },
    },
    ssr: {
      build: {
        ssr: true,
        outDir: path('dist/node'),
        emptyOutDir: true,
        target: 'node20.19',
        sourcemap: true,
        rolldownOptions: {
          input: {
            start: path('server/main.ts'),
            read: path('seed/commands/read.ts'),
            reader: path('seed/read/pool/thread.ts'),
            seed: path('seed/commands/seed.ts'),
            catalogue: path('seed/commands/catalogue.ts'),
            lineage: path('seed/commands/lineage.ts'),
            rebuild: path('seed/commands/rebuild.ts'),
            export: path('server/commands/export.ts'),
          },
        },
      },
    },
  },
  server: { proxy: { '/api': `http://127.0.0.1:${process.env.PORT ?? 8617}` } },
});
