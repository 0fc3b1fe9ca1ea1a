import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium, quiet } from '../../support/chromium.ts';
import { describeWith } from '../../support/requirement.ts';
import { type Explorer, startExplorer } from './explorer.ts';
import { type VisitOptions, visit } from './visitor.ts';

/** Opens a view (the query part of an address), tries something there, and leaves; errors of the page fail the test. */
export type At = (
  query: string,
  attempt: (page: Page) => Promise<void>,
  options?: VisitOptions,
) => Promise<void>;

/** A text to load before the tests: the name and contents of its file. */
export interface GivenText {
  readonly name: string;
  readonly text: string;
}

const load = async (explorer: Explorer, texts: readonly GivenText[]): Promise<void> => {
  const form = new FormData();
  for (const { name, text } of texts) form.append('files', new Blob([text], { type: 'text/plain' }), name);
  const answer = await fetch(`${explorer.address}api/documents`, { method: 'POST', body: form });
  const last = (await answer.text()).trim().split('\n').at(-1) ?? '';
  if (!last.includes(`"loaded":${texts.length}`)) throw new Error(`the texts were not loaded: ${last}`);
};

/**
 * Tests in a real Chromium against an explorer of their own, with what ships and the texts given; the browser is for a
 * second visitor. Options are those that the browser is started with.
 */
export const describeExplorer = async (
  name: string,
  texts: readonly GivenText[],
  tests: (at: At, browser: Browser) => void,
  options: readonly string[] = quiet,
): Promise<void> =>
  describeWith(name, await launchChromium(options), (browser: Browser) => {
    let explorer: Explorer;
    beforeAll(async () => {
      explorer = await startExplorer();
      if (texts.length > 0) await load(explorer, texts);
    });
    afterAll(async () => {
      await browser.close();
      await explorer.stop();
    });
    tests(async (query, attempt, options) => {
      const one = await visit(browser, explorer.address + query, options);
      await attempt(one.page);
      await one.leave();
    }, browser);
  });
