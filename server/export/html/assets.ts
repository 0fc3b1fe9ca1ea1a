import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RecallingError } from '../../../seed/error.ts';
import { projectRoot } from '../../../seed/root.ts';

/** The program and the style sheet of the page that opens offline, as the build leaves them. */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
}

const folder = join(projectRoot, 'dist/page');

/** @throws RecallingError `invalid-configuration` where the page was not built */
export const readAssets = async (): Promise<PageAssets> => {
  try {
    const [script, style] = await Promise.all(
      ['page.js', 'page.css'].map((name) => readFile(join(folder, name), 'utf8')),
    );
    return { script: script ?? '', style: style ?? '' };
  } catch (cause) {
    throw new RecallingError(
      'invalid-configuration',
      'The page that opens offline is not built on the machine that exports.',
      'Run npm run build, then export again.',
      { cause },
    );
  }
};
