import { withTexts } from '../../words/png-text.ts';
import type { Exporter } from '../exporter.ts';
import { drawScene, loadCanvas, measureOn } from './canvas.ts';
import { pictureOf } from './picture.ts';

/** Pixels a point: sharp on dense screens and in print. */
const density = 2;

/** A picture in layers: resolutions by date from the left, then paragraphs, mandates, and who and what they name. */
export const png: Exporter = {
  async *write(what) {
    const { createCanvas } = await loadCanvas();
    const scene = await pictureOf(what, measureOn(createCanvas(1, 1).getContext('2d')));
    const canvas = createCanvas(scene.width * density, scene.height * density);
    const context = canvas.getContext('2d');
    context.scale(density, density);
    drawScene(context, scene);
    const { product, exported } = what.provenance;
    yield withTexts(await canvas.encode('png'), {
      Title: scene.title,
      Description: scene.about,
      Software: product,
      'Creation Time': exported,
      'recalling.json': scene.carried,
    });
  },
};
