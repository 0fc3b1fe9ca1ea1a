import type { Exporter } from '../exporter.ts';
import { collect } from '../findings/collect.ts';
import { drawScene, loadCanvas, measureOn } from './canvas.ts';
import { mostInPicture } from './most.ts';
import { sceneOf } from './scene.ts';

/** Pixels a point: sharp on dense screens and in print. */
const density = 2;

/** A picture in layers: resolutions by date from the left, then paragraphs, mandates, and who and what they name. */
export const png: Exporter = {
  async *write(what) {
    const findings = await collect(what, 'A picture', mostInPicture);
    const { createCanvas } = await loadCanvas();
    const scene = sceneOf(findings, measureOn(createCanvas(1, 1).getContext('2d')));
    const canvas = createCanvas(scene.width * density, scene.height * density);
    const context = canvas.getContext('2d');
    context.scale(density, density);
    drawScene(context, scene);
    yield await canvas.encode('png');
  },
};
