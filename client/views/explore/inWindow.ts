import { filled } from '../../graph/explore/layouts/fill.ts';
import type { Arrangement, LayoutGraph, Places } from '../../graph/explore/layouts/layout.ts';
import { snug } from '../../graph/explore/layouts/snug.ts';
import type { Size } from '../../graph/geometry.ts';

/** Names are still read where they are drawn at so much of their size. */
const readable = 0.8;
/** What of a window's height the bars above and below a picture take, in pixels: on a narrower one they break into lines. */
const bars = (width: number): number => (width > 1100 ? 190 : width > 700 ? 240 : 400);
/** As much as a low window gives it at least, by scrolling (`--least-graph`). */
const leastHeight = 300;
/** What stays free around a picture, in pixels. */
const rim = { across: 56, down: 120 };

/** How much of a window a picture has, in pixels. */
const pictureIn = ({ width, height }: Size): Size => ({
  width,
  height: Math.max(leastHeight, height - bars(width)),
});

/**
 * What a layout found, fitted to a window: stretched to fill one that is higher than the layout, and drawn together in
 * one too small to read it in. Rings stay round, and pins where they are.
 */
export const inWindow = (
  arrangement: Arrangement,
  { nodes }: Pick<LayoutGraph, 'nodes'>,
  places: Places,
  window: Size,
): Places => {
  if (arrangement === 'concentric' || nodes.some(({ pinned }) => pinned)) return places;
  const { width, height } = pictureIn(window);
  const room = { width: (width - rim.across) / readable, height: (height - rim.down) / readable };
  return snug(nodes, filled(places, width / height), room);
};
