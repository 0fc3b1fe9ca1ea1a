import { z } from 'zod';

/** A view that was kept: its name, and its address without host (`?view=trace&from=…`). */
const SavedView = z.strictObject({
  name: z.string().trim().min(1).max(120),
  /** A query alone: a file that is opened must not lead to another place. */
  address: z
    .string()
    .max(16_000)
    .regex(/^(\?[^\s#]*)?$/),
});
export type SavedView = z.infer<typeof SavedView>;

/** A file of saved views, as it is exported; also what the browser keeps. */
const SavedViewsFile = z.strictObject({
  format: z.literal('recalling-views'),
  version: z.literal(1),
  views: z.array(SavedView).max(500),
});

export const fileOf = (views: readonly SavedView[]): string =>
  `${JSON.stringify({ format: 'recalling-views', version: 1, views }, null, 2)}\n`;

/** The views of a file; null where it is none that was exported here. */
export const viewsOf = (text: string): SavedView[] | null => {
  try {
    return SavedViewsFile.parse(JSON.parse(text)).views;
  } catch {
    return null;
  }
};

/** Whether a file says of itself that it holds saved views; it may still be none that can be opened. */
export const isViewsFile = (text: string): boolean => {
  try {
    return Object(JSON.parse(text)).format === SavedViewsFile.shape.format.value;
  } catch {
    return false;
  }
};

/** With another view: one of the same name gives way to it. */
export const withView = (views: readonly SavedView[], view: SavedView): SavedView[] => [
  ...views.filter(({ name }) => name !== view.name),
  view,
];

/** With the views of a file: those of the same name and another address are kept beside the own ones. */
export const merged = (own: readonly SavedView[], others: readonly SavedView[]): SavedView[] => {
  const all = [...own];
  for (const view of others) {
    if (all.some(({ name, address }) => name === view.name && address === view.address)) continue;
    all.push({ ...view, name: freeName(all, view.name) });
  }
  return all;
};

const freeName = (views: readonly SavedView[], name: string): string => {
  const taken = new Set(views.map((view) => view.name));
  for (let number = 2, free = name; ; number += 1) {
    if (!taken.has(free)) return free;
    free = `${name} (${number})`;
  }
};
