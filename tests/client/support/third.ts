import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { build } from 'vite';
import { projectRoot } from '../../../seed/root.ts';
import english from '../../../server/words/languages/en.ts';

/** A wording that shows where it comes from: in brackets, and with its plural form where it is counted. */
const marked = (key: string, text: string): string => {
  const form = /_(one|few|many|other)$/.exec(key)?.[1];
  return form === undefined ? `⟦${text}⟧` : `⟦${text}⟧${form}`;
};

/** All wordings of English, marked, with the plural forms of Polish. Ways to put a command are not wordings: they stay. */
const inPolish = (messages: object): object =>
  Object.fromEntries(
    Object.entries(messages).flatMap(([key, value]): [string, unknown][] => {
      if (typeof value !== 'string') return [[key, key === 'forms' ? value : inPolish(value)]];
      if (!key.endsWith('_other')) return [[key, marked(key, value)]];
      const base = key.slice(0, -'other'.length);
      return ['few', 'many', 'other'].map((form) => [base + form, marked(base + form, value)]);
    }),
  );

export interface ThirdLanguage {
  /** Gives a page the explorer that was built with the language, instead of the one without. */
  serve(page: Page): Promise<unknown>;
  remove(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** As `npm start` builds: of what is built under a test's NODE_ENV, React mounts every part twice. */
const buildForUse = async (configFile: string): Promise<void> => {
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  try {
    await build({ configFile, logLevel: 'error' });
  } finally {
    process.env.NODE_ENV = NODE_ENV;
  }
};

/** The explorer built with one more file in `languages/`, and nothing else changed: an interface in a made-up Polish. */
export const withThirdLanguage = async (): Promise<ThirdLanguage> => {
  const folder = await mkdtemp(join(tmpdir(), 'recalling-third-'));
  for (const part of ['client', 'server', 'seed', 'vite.config.ts', 'tsconfig.json', 'package.json'])
    await cp(join(projectRoot, part), join(folder, part), {
      recursive: true,
      filter: (path) => !/[\\/](corpus|launch)$/.test(path),
    });
  await symlink(join(projectRoot, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const pack = { tag: 'pl', locale: 'pl-PL', name: 'polski', messages: inPolish(english.messages) };
  await writeFile(join(folder, 'server/words/languages/pl.ts'), `export default ${JSON.stringify(pack)};\n`);
  await buildForUse(join(folder, 'vite.config.ts'));
  const built = join(folder, 'dist/client');
  const give = (route: Route) => {
    const { pathname } = new URL(route.request().url());
    const file = join(built, pathname === '/' ? 'index.html' : pathname);
    // What an older page still asks for is not there.
    return existsSync(file)
      ? route.fulfill({
          contentType: types[extname(file)] ?? 'application/octet-stream',
          body: readFileSync(file),
        })
      : route.abort();
  };
  return {
    serve: (page) => page.route(({ pathname }) => pathname === '/' || pathname.startsWith('/assets/'), give),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
};
