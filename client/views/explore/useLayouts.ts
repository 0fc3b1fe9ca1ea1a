import { useCallback, useEffect, useRef, useState } from 'react';
import type { Arrangement, LayoutGraph, Places } from '../../graph/explore/layouts/layout.ts';
import { layOut } from '../../graph/explore/layouts/run.ts';

/** Layouts that run beside the page: how far the present one is, a way to stop it, and whether the last one failed. */
export const useLayouts = () => {
  const [done, setDone] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  const running = useRef<AbortController | null>(null);
  const stop = useCallback(() => running.current?.abort(), []);
  useEffect(() => stop, [stop]);
  /** Gives the places; null where the layout was stopped, by the reader or for another one, or failed. */
  const run = useCallback(
    async (arrangement: Arrangement, graph: LayoutGraph): Promise<Places | null> => {
      stop();
      const own = new AbortController();
      running.current = own;
      setDone(0);
      setFailed(false);
      try {
        return await layOut(arrangement, graph, setDone, own.signal);
      } catch (error) {
        if (!own.signal.aborted) {
          setFailed(true);
          // For whoever mends it; the reader is told in the view.
          console.warn('The layout failed.', error);
        }
        return null;
      } finally {
        if (running.current === own) {
          running.current = null;
          setDone(null);
        }
      }
    },
    [stop],
  );
  return { done, run, stop, failed, forget: useCallback(() => setFailed(false), []) };
};
