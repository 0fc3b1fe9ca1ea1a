import { letterScale } from '../letters.ts';
import type { Camera } from './camera.ts';
import type { Drawing, Frame } from './draw.ts';
import type { NetworkPicture, NetworkTask } from './worker.ts';

/** So much more than the window is drawn on each side, so that what is moved into it is there already. */
const overscan = 0.2;
/** Drawing takes no more of the machine's time than one part in so many while the map moves. */
const share = 4;
/** A map that has stood still for so long is drawn at once, in milliseconds. */
const still = 90;

/**
 * Shows a map in a canvas. A worker draws it; until it has, the picture that there is is moved and scaled, which the
 * browser does beside the page: pan and zoom never wait for drawing.
 */
export class NetworkPainter {
  readonly #worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  readonly #canvas: HTMLCanvasElement;
  readonly #target: ImageBitmapRenderingContext | null;
  #shown: Frame | null = null;
  #wanted: Frame | null = null;
  #drawing = false;
  #begun = 0;
  /** No drawing begins before: the page goes first while the map moves. */
  #earliest = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(canvas: HTMLCanvasElement, onPicture: () => void) {
    this.#canvas = canvas;
    this.#target = canvas.getContext('bitmaprenderer');
    this.#worker.addEventListener('message', ({ data }: MessageEvent<NetworkPicture>) => {
      this.#drawing = false;
      const now = performance.now();
      this.#earliest = now + (share - 1) * (now - this.#begun);
      this.#show(data);
      onPicture();
    });
  }

  /** What is drawn from now on. */
  give(drawing: Drawing): void {
    this.#post({ drawing });
  }

  /** Shows a part of the map: at once as well as the present picture can, and soon as it should be. */
  look(camera: Camera, window: { width: number; height: number }, years: Frame['years']): void {
    this.#wanted = {
      camera,
      width: window.width * (1 + 2 * overscan),
      height: window.height * (1 + 2 * overscan),
      margin: window.width * overscan,
      ratio: Math.min(2, devicePixelRatio),
      letters: letterScale(),
      years,
    };
    this.#move(camera);
    const wait = this.#earliest - performance.now();
    clearTimeout(this.#timer);
    if (wait <= 0) this.#ask();
    else this.#timer = setTimeout(() => this.#ask(), Math.min(wait, still));
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#worker.terminate();
  }

  /** One frame is drawn at a time; of those that are wanted meanwhile, only the last. */
  #ask(): void {
    if (this.#drawing || !this.#wanted) return;
    this.#drawing = true;
    this.#begun = performance.now();
    this.#post({ frame: this.#wanted });
    this.#wanted = null;
  }

  #show({ frame, bitmap }: NetworkPicture): void {
    this.#target?.transferFromImageBitmap(bitmap);
    this.#canvas.style.width = `${frame.width}px`;
    this.#canvas.style.height = `${frame.height}px`;
    this.#shown = frame;
    this.#move(this.#wanted?.camera ?? frame.camera);
    if (this.#wanted) this.#timer = setTimeout(() => this.#ask(), still);
  }

  /** Puts the picture that there is where a camera sees it. */
  #move(camera: Camera): void {
    if (!this.#shown) return;
    const { camera: drawn } = this.#shown;
    const scale = camera.zoom / drawn.zoom;
    const [dx, dy] = [(drawn.x - camera.x) * camera.zoom, (drawn.y - camera.y) * camera.zoom];
    this.#canvas.style.transform = `translate(-50%, -50%) translate(${dx}px, ${dy}px) scale(${scale})`;
  }

  #post(task: NetworkTask): void {
    this.#worker.postMessage(task);
  }
}
