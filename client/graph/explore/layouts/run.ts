import type { Arrangement, LayoutGraph, Places } from './layout.ts';
import type { LayoutReport, LayoutTask } from './worker.ts';

/**
 * Lays a graph out in a worker, so that the page goes on answering. Rejects where the worker fails, and with the
 * signal's reason where it is stopped.
 */
export const layOut = (
  arrangement: Arrangement,
  graph: LayoutGraph,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<Places> => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const ended = new Promise<Places>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.addEventListener('message', ({ data }: MessageEvent<LayoutReport>) => {
      if ('places' in data) resolve(new Map(data.places));
      else onProgress(data.done);
    });
    const task: LayoutTask = { arrangement, graph };
    worker.postMessage(task);
  });
  return ended.finally(() => worker.terminate());
};
