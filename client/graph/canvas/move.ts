import type { Core } from 'cytoscape';
import type { Scene } from '../scene.ts';
import { keepInside, showWhole } from './camera.ts';
import { type Attention, light } from './lights.ts';
import type { Work } from './overFrames.ts';
import { type Given, patching } from './patch.ts';
import { drawUnseen, followMoved } from './straight.ts';
import { keepStuck } from './stuck.ts';

interface Move extends Attention {
  readonly scene: Scene;
  /** The picture is another one: all of it is shown. */
  readonly anew: boolean;
}

/** Moves the nodes of a picture to where a scene has them, and draws it there unseen, piece by piece. */
export function* move(cy: Core, before: Given, { scene, anew, ...attention }: Move): Work {
  for (const moved of patching(cy, before, scene.elements)) {
    // Cytoscape finds the lines anew for a node whose box it is asked for: the boxes are for what comes, so they come first.
    for (const node of moved) node.boundingBox();
    followMoved(cy);
    yield;
  }
  keepStuck(cy);
  if (anew) showWhole(cy, scene);
  else keepInside(cy, scene);
  light(cy, scene, attention);
  followMoved(cy);
  yield;
  yield* drawUnseen(cy);
}
