import type { SKRSContext2D } from '@napi-rs/canvas';
import { RecallingError } from '../../../seed/error.ts';
import { fontFamilies } from './fonts.ts';
import type { Measure, Scene, Shape } from './shape.ts';

/** A native library that some systems lack: loaded only when it is asked for. */
export const loadCanvas = async () => {
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

const fontOf = (size: number, bold: boolean): string => `${bold ? 600 : 400} ${size}px ${fontFamilies}`;

/** Widths of texts, in pixels, as this canvas draws them. */
export const measureOn =
  (context: SKRSContext2D): Measure =>
  (text, size, bold) => {
    context.font = fontOf(size, bold);
    return context.measureText(text).width;
  };

/** Widths of texts in the system's own fonts, for what is drawn elsewhere. */
export const canvasMeasure = async (): Promise<Measure> => {
  const { createCanvas } = await loadCanvas();
  return measureOn(createCanvas(1, 1).getContext('2d'));
};

const draw = (context: SKRSContext2D, shape: Shape): void => {
  switch (shape.kind) {
    case 'curve': {
      const [from, first, second, to] = shape.points;
      context.beginPath();
      context.setLineDash([...shape.dash]);
      context.strokeStyle = shape.colour;
      context.globalAlpha = shape.opacity;
      context.lineWidth = shape.width;
      context.moveTo(...from);
      context.bezierCurveTo(...first, ...second, ...to);
      context.stroke();
      context.globalAlpha = 1;
      context.setLineDash([]);
      return;
    }
    case 'lines':
      context.beginPath();
      context.strokeStyle = shape.colour;
      context.globalAlpha = shape.opacity;
      context.lineWidth = shape.width;
      for (const end of shape.to) {
        context.moveTo(...shape.from);
        context.lineTo(...end);
      }
      context.stroke();
      context.globalAlpha = 1;
      return;
    case 'dot':
      context.beginPath();
      context.arc(...shape.at, shape.radius, 0, 2 * Math.PI);
      context.fillStyle = shape.fill;
      context.fill();
      context.lineWidth = shape.rim ?? 1.5;
      context.strokeStyle = shape.line;
      context.stroke();
      return;
    case 'box':
      context.globalAlpha = shape.opacity;
      context.fillStyle = shape.fill;
      context.fillRect(...shape.at, shape.width, shape.height);
      context.globalAlpha = 1;
      return;
    case 'text':
      context.font = fontOf(shape.size, shape.bold);
      context.fillStyle = shape.colour;
      context.fillText(shape.text, ...shape.at);
  }
};

/** Draws the shapes of a scene, the last above the others. */
export const drawScene = (context: SKRSContext2D, { shapes }: Scene): void => {
  for (const shape of shapes) draw(context, shape);
};
