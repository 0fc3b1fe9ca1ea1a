import type { Drawing, Frame } from './draw.ts';
import type { Camera } from './geometry.ts';
import type { NetworkPicture, NetworkTask } from './worker.ts';

/** So much more than the window is drawn on each side, so that what is moved into it is there already. */
const overscan = 0.3;

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

  constructor(canvas: HTMLCanvasElement, onPicture: () => void) {
    this.#canvas = canvas;
    this.#target = canvas.getContext('bitmaprenderer');
    this.#worker.addEventListener('message', ({ data }: MessageEvent<NetworkPicture>) => {
      this.#drawing = false;
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
      ratio: Math.min(2, devicePixelRatio),
      years,
    };
    this.#move(camera);
    this.#ask();
  }

  end(): void {
    this.#worker.terminate();
  }

  /** One frame is drawn at a time; of those that are wanted meanwhile, only the last. */
  #ask(): void {
    if (this.#drawing || !this.#wanted) return;
    this.#drawing = true;
    this.#post({ frame: this.#wanted });
    this.#wanted = null;
  }

  #show({ frame, bitmap }: NetworkPicture): void {
    this.#target?.transferFromImageBitmap(bitmap);
    this.#canvas.style.width = `${frame.width}px`;
    this.#canvas.style.height = `${frame.height}px`;
    this.#shown = frame;
    this.#move(this.#wanted?.camera ?? frame.camera);
    this.#ask();
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
