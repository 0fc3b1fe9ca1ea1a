import { arrange } from './arrange.ts';
import type { Arrangement, LayoutGraph } from './layout.ts';

/** What a page asks of this worker, once in its life. */
export interface LayoutTask {
  readonly arrangement: Arrangement;
  readonly graph: LayoutGraph;
}

/** What it says: how much is done, and in the end the places, by the keys of the nodes. */
export type LayoutReport =
  | { readonly done: number }
  | { readonly places: readonly (readonly [string, { readonly x: number; readonly y: number }])[] };

const report = (message: LayoutReport) => postMessage(message);

addEventListener('message', async ({ data }: MessageEvent<LayoutTask>) => {
  const places = await arrange(data.arrangement, data.graph, (done) => report({ done }));
  report({ places: [...places] });
});
