import { type Drawing, drawNetwork, type Frame } from './draw.ts';

/** What a page asks: what to draw from now on, or one frame of it. */
export type NetworkTask = { readonly drawing: Drawing } | { readonly frame: Frame };

/** One frame, drawn. */
export interface NetworkPicture {
  readonly frame: Frame;
  readonly bitmap: ImageBitmap;
}

let drawing: Drawing | null = null;
const canvas = new OffscreenCanvas(1, 1);
const context = canvas.getContext('2d', { alpha: false });

addEventListener('message', ({ data }: MessageEvent<NetworkTask>) => {
  if ('drawing' in data) {
    drawing = data.drawing;
    return;
  }
  const { frame } = data;
  if (!drawing || !context) return;
  const [width, height] = [Math.round(frame.width * frame.ratio), Math.round(frame.height * frame.ratio)];
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  drawNetwork(context, drawing, frame);
  const picture: NetworkPicture = { frame, bitmap: canvas.transferToImageBitmap() };
  postMessage(picture, { transfer: [picture.bitmap] });
});
