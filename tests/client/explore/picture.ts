import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { settled } from '../support/visitor.ts';

/** What Cytoscape draws: it leaves its instance on the element that it draws in. */
export interface Drawing {
  readonly places: Readonly<Record<string, { x: number; y: number }>>;
  /** Where each node is on the screen, its label included. */
  readonly boxes: Readonly<Record<string, { x1: number; y1: number; x2: number; y2: number }>>;
  readonly edges: readonly string[];
}

const nothing: Drawing = { places: {}, boxes: {}, edges: [] };

/** What the picture of a page holds. */
export const drawn = (page: Page): Promise<Drawing> =>
  page.evaluate(() => {
    const holder = document.querySelector('.__________cytoscape_container');
    const { cy } = (holder as unknown as { _cyreg: { cy: cytoscape.Core } })._cyreg;
    const items = cy.nodes('.item').toArray();
    return {
      places: Object.fromEntries(items.map((node) => [node.id(), { ...node.position() }] as const)),
      boxes: Object.fromEntries(
        items.map((node) => {
          const { x1, y1, x2, y2 } = node.renderedBoundingBox({ includeOverlays: false });
          return [node.id(), { x1, y1, x2, y2 }] as const;
        }),
      ),
      edges: cy
        .edges()
        .map((edge) => edge.id())
        .sort(),
    };
  });

/** Waits until the picture fits, and all that is fetched for it is there. */
export const drawnWith = async (page: Page, fits: (drawing: Drawing) => boolean): Promise<Drawing> => {
  await expect.poll(async () => fits(await drawn(page).catch(() => nothing)), { timeout: 60_000 }).toBe(true);
  await settled(page);
  return drawn(page);
};

export const count = ({ places }: Drawing): number => Object.keys(places).length;

/** Where a node is on the screen. */
export const onScreen = async (page: Page, id: string): Promise<readonly [number, number]> => {
  await page.locator('[data-loading]').first().waitFor({ state: 'detached' });
  const frame = await page.getByRole('application').boundingBox();
  const box = (await drawn(page)).boxes[id];
  if (!frame || !box) throw new Error(`${id} is not in the picture`);
  return [frame.x + (box.x1 + box.x2) / 2, frame.y + (box.y1 + box.y2) / 2];
};

export const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name });
