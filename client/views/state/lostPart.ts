import { useSyncExternalStore } from 'react';

/**
 * Parts of the page that could not be fetched. A page that stays open while the explorer is built anew asks for files
 * that are gone; one whose server is gone gets none either. Vite says so of every `import()` on the window.
 */
const lost = new WeakSet<object>();
const listeners = new Set<() => void>();
let any = false;

/** Listens from now on; once, before anything is fetched. */
export const watchForLostParts = (): void => {
  window.addEventListener('vite:preloadError', (event) => {
    lost.add(event.payload);
    any = true;
    for (const tell of listeners) tell();
  });
};

/** Whether an error is that of a part that could not be fetched. */
export const isLostPart = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && lost.has(error);

const subscribe = (tell: () => void) => {
  listeners.add(tell);
  return () => listeners.delete(tell);
};

/** Whether any part could not be fetched since the page was opened. */
export const useLostPart = (): boolean => useSyncExternalStore(subscribe, () => any);
