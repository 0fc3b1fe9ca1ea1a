import type { NetworkGeometry } from '../../../server/map/geometry.ts';
import { clamp } from '../geometry.ts';
import type { Camera } from './camera.ts';

const margin = 40;
const closest = 12;

/** The camera that shows the whole map. */
export const wholeMap = (
  { width, height }: Pick<NetworkGeometry, 'width' | 'height'>,
  window: { readonly width: number; readonly height: number },
): Camera => ({
  x: width / 2,
  y: height / 2,
  zoom: Math.max(0.01, Math.min((window.width - 2 * margin) / width, (window.height - 2 * margin) / height)),
});

/** Keeps the middle of the window on the map, and the zoom within what shows anything. */
export const kept = (
  { x, y, zoom }: Camera,
  { width, height }: Pick<NetworkGeometry, 'width' | 'height'>,
  least: number,
): Camera => ({ x: clamp(x, 0, width), y: clamp(y, 0, height), zoom: clamp(zoom, least * 0.8, closest) });

/** A camera that has come closer by a factor, with the map's point under `at` where it was. */
export const zoomedAt = (
  camera: Camera,
  factor: number,
  at: { readonly x: number; readonly y: number },
  window: { readonly width: number; readonly height: number },
): Camera => {
  const zoom = camera.zoom * factor;
  const [dx, dy] = [at.x - window.width / 2, at.y - window.height / 2];
  return {
    x: camera.x + dx / camera.zoom - dx / zoom,
    y: camera.y + dy / camera.zoom - dy / zoom,
    zoom,
  };
};

/** The node nearest to a point of the map, no farther than `reach` from its rim; null where there is none. */
export const nodeAt = (
  { x, y, radius }: NetworkGeometry,
  point: { readonly x: number; readonly y: number },
  reach: number,
  shown: (index: number) => boolean,
): number | null => {
  let best: number | null = null;
  let least = reach;
  for (let index = 0; index < x.length; index += 1) {
    const distance = Math.hypot((x[index] ?? 0) - point.x, (y[index] ?? 0) - point.y) - (radius[index] ?? 0);
    if (distance >= least || !shown(index)) continue;
    least = distance;
    best = index;
  }
  return best;
};
