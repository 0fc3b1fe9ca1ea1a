import { useCallback, useEffect, useRef, useState } from 'react';
import type { Arrangement, LayoutGraph, Places } from '../../graph/explore/layouts/layout.ts';
import { layOut } from '../../graph/explore/layouts/run.ts';

/** Layouts that run beside the page: how far the present one is, and a way to stop it. */
export const useLayouts = () => {
  const [done, setDone] = useState<number | null>(null);
  const running = useRef<AbortController | null>(null);
  const stop = useCallback(() => running.current?.abort(), []);
  useEffect(() => stop, [stop]);
  /** Gives the places; null where the layout was stopped, by the reader or for another one. */
  const run = useCallback(
    async (arrangement: Arrangement, graph: LayoutGraph): Promise<Places | null> => {
      stop();
      const own = new AbortController();
      running.current = own;
      setDone(0);
      try {
        return await layOut(arrangement, graph, setDone, own.signal);
      } catch (error) {
        if (own.signal.aborted) return null;
        throw error;
      } finally {
        if (running.current === own) {
          running.current = null;
          setDone(null);
        }
      }
    },
    [stop],
  );
  return { done, run, stop };
};
