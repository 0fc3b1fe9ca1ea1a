import type { Exportable } from '../exporter.ts';
import { collect } from '../findings/collect.ts';
import { mapScene } from './map.ts';
import { mostInPicture, mostOnScreen } from './most.ts';
import { sceneOf } from './scene.ts';
import type { Measure, Scene } from './shape.ts';

/**
 * The picture of what is exported: of all resolutions their map, of a screen what is on it, else nodes in layers.
 *
 * @throws RecallingError `invalid-parameter` where it would have too many nodes
 */
export const pictureOf = async (what: Exportable, measure: Measure): Promise<Scene> => {
  const { map, seen } = what;
  if (map !== undefined) return mapScene(what, map, measure);
  const most = seen === undefined ? mostInPicture : mostOnScreen;
  return sceneOf(await collect(what, 'A picture', most), measure);
};
