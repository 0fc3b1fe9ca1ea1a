import { RecallingError } from '../../seed/error.ts';
import type { Exporter } from './exporter.ts';
import { drawPicture } from './picture/draw.ts';
import { layOut } from './picture/layout.ts';
import { readAll } from './read-all.ts';

/** Pixels a point: sharp on dense screens and in print. */
const density = 2;
/** A picture of more is a wall, not an answer. */
const mostNodes = 1_500;

/** A native library that some systems lack: loaded only when it is asked for. */
const loadCanvas = async () => {
  try {
    return await import('@napi-rs/canvas');
  } catch (cause) {
    throw new RecallingError(
      'invalid-configuration',
      'Pictures cannot be drawn here: the library @napi-rs/canvas has no program for this system.',
      'Choose another format, or save the picture from the explorer, where the browser draws it.',
      { cause },
    );
  }
};

/** A picture in layers: resolutions by date from the left, then paragraphs, mandates, and who and what they name. */
export const png: Exporter = {
  extension: 'png',
  mediaType: 'image/png',
  async *write(what) {
    const graph = await readAll(what, 'A picture', mostNodes);
    const { createCanvas } = await loadCanvas();
    const picture = layOut(graph);
    const canvas = createCanvas(picture.width * density, picture.height * density);
    const context = canvas.getContext('2d');
    context.scale(density, density);
    drawPicture(context, picture, what.provenance);
    yield await canvas.encode('png');
  },
};
