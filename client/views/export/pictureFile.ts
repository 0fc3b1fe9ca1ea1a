import { withTexts } from '../../../server/words/png-text.ts';
import { fitted } from '../../../server/words/wrap.ts';
import type { Palette } from '../../graph/style/palette.ts';
import { typeface } from '../../graph/style/typeface.ts';
import type { DownloadedFile } from '../../http/download.ts';
import type { OnScreen } from '../stage/onScreen.tsx';
import type { Carried } from './carried.ts';
import { fileName } from './fileName.ts';
import { drawLegend } from './legendPicture.ts';

interface PictureOptions {
  readonly draw: NonNullable<OnScreen['draw']>;
  /** What the signs mean, as the page shows it. */
  readonly legend: Element | null;
  readonly palette: Palette;
  readonly title: string;
  readonly about: string;
  /** Where what is drawn comes from, and when it was drawn. */
  readonly source: string;
  readonly drawn: string;
  readonly carried: Carried;
}

/** Pixels for each CSS pixel: fine enough for print. */
const scale = 2;
const margin = 32;
const headHeight = 66;
const footHeight = 40;

/** The whole picture as it is drawn, under its title, and over its legend and its source. */
export const pictureFile = async (options: PictureOptions): Promise<DownloadedFile> => {
  const { draw, legend, palette, title, about, source, drawn, carried } = options;
  const drawing = await draw(scale);
  const canvas = document.createElement('canvas');
  const { width: legendWidth = 0, height: legendHeight = 0 } = legend?.getBoundingClientRect() ?? {};
  canvas.width = Math.max(drawing.width, legendWidth * scale, 640 * scale) + 2 * margin * scale;
  canvas.height = drawing.height + (headHeight + legendHeight + footHeight + margin) * scale;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser cannot draw pictures');
  context.fillStyle = palette.background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  const width = canvas.width / scale;
  const write = (text: string, size: number, weight: number, color: string, y: number) => {
    context.font = `${weight} ${size}px ${typeface}`;
    context.fillStyle = color;
    context.fillText(
      fitted(text, width - 2 * margin, (words) => context.measureText(words).width),
      margin,
      y,
    );
  };
  write(title, 20, 600, palette.ink, 36);
  write(about, 13, 400, palette.muted, 56);
  context.drawImage(drawing, margin, headHeight, drawing.width / scale, drawing.height / scale);
  const below = headHeight + drawing.height / scale + margin / 2;
  if (legend) await drawLegend(legend, context, { x: margin, y: below });
  write(`${drawn}. ${source}.`, 12, 400, palette.muted, canvas.height / scale - 20);
  const png = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (!png) throw new Error('this browser cannot make a picture of this size');
  const { product, exported } = carried.provenance;
  const bytes = withTexts(new Uint8Array(await png.arrayBuffer()), {
    Title: title,
    Description: `${about}. ${source}.`,
    Software: product,
    'Creation Time': exported,
    'recalling.json': carried.json,
  });
  const contents = new Blob([bytes], { type: 'image/png' });
  return { name: `${fileName(title)}.png`, contents };
};
