import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/**
 * How many of the `count` children of a row that wraps stand in its first line: the others are cut off by its height,
 * and are to be had elsewhere. Measured again when the row gets another width, or when `words` change.
 */
export const useFitting = (
  count: number,
  words: string,
): { ref: RefObject<HTMLDivElement | null>; fitting: number } => {
  const ref = useRef<HTMLDivElement>(null);
  const [fitting, setFitting] = useState(count);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words have other widths
  useLayoutEffect(() => {
    const row = ref.current;
    if (!row) return;
    const measure = () => {
      const tops = [...row.children].map((child) => (child as HTMLElement).offsetTop);
      const below = tops.findIndex((top) => top > (tops[0] ?? 0));
      setFitting(below < 0 ? tops.length : below);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(row);
    return () => observer.disconnect();
  }, [words]);
  return { ref, fitting };
};
