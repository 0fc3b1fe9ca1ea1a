import { type RefCallback, useCallback, useState } from 'react';
import type { Size } from '../graph/geometry.ts';

/** How large an element is, from before it is first seen; null while it is not there. */
export const useSize = (): { readonly ref: RefCallback<HTMLElement>; readonly size: Size | null } => {
  const [size, setSize] = useState<Size | null>(null);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      setSize((before) => (before?.width === width && before.height === height ? before : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, size };
};
