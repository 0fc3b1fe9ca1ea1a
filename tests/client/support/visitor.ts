import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { projectRoot } from '../../../seed/root.ts';

export { settled } from './settled.ts';

export interface VisitOptions {
  readonly locale?: string;
  readonly width?: number;
  readonly height?: number;
  /** Comes for the first time, and is offered the tour. */
  readonly first?: boolean;
  /** Has chosen colours of their own in the system. */
  readonly forcedColors?: boolean;
  /** The test breaks something, and what the browser says of it is no fault of the page. */
  readonly breaks?: boolean;
  /** Has asked for no less motion than there is. */
  readonly moves?: boolean;
  /** Has a screen that fingers work on. */
  readonly touches?: boolean;
}

/** A page of the explorer in a window of its own; whatever goes wrong in it fails the test at `leave`. */
export interface Visit {
  readonly page: Page;
  leave(): Promise<void>;
}

const pictures = join(projectRoot, '.cache/screenshots');

export const visit = async (
  browser: Browser,
  address: string,
  {
    locale = 'en-GB',
    width = 1440,
    height = 900,
    first = false,
    forcedColors = false,
    breaks = false,
    moves = false,
    touches = false,
  }: VisitOptions = {},
): Promise<Visit> => {
  const context = await browser.newContext({
    locale,
    viewport: { width, height },
    hasTouch: touches,
    reducedMotion: moves ? 'no-preference' : 'reduce',
    forcedColors: forcedColors ? 'active' : 'none',
    // axe is put into the page by the tests, which the page's own policy rightly refuses.
    bypassCSP: true,
  });
  context.setDefaultTimeout(60_000);
  if (!first)
    await context.addInitScript(() => {
      // An empty page between two addresses may keep nothing.
      if (location.protocol.startsWith('http')) localStorage.setItem('recalling.tour', 'known');
    });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    // An address of the server that is no page names no icon, and the browser asks for one.
    const isIcon = message.location().url.endsWith('/favicon.ico');
    if (message.type() === 'error' && !isIcon) errors.push(`${message.text()} ${message.location().url}`);
  });
  await page.goto(address);
  return {
    page,
    leave: async () => {
      await context.close();
      if (!breaks) expect(errors).toEqual([]);
    },
  };
};

/** Keeps a picture of the page for people to look at (.cache/screenshots). */
export const keepPicture = async (page: Page, name: string): Promise<void> => {
  await mkdir(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`) });
};

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

interface AxeViolation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds against WCAG 2.1 A and AA, one line for each element. */
export const accessibilityFaults = async (page: Page): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ path: axe });
  const violations = await page.evaluate(async () => {
    // axe puts itself on the window.
    const { axe: engine } = window as unknown as {
      axe: { run(root: Document, options: object): Promise<{ violations: AxeViolation[] }> };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];
    return (await engine.run(document, { runOnly: tags })).violations;
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
};
