import { useVirtualizer } from '@tanstack/react-virtual';
import type { TableLine } from './lines.ts';

/** Fewer lines are drawn at once: the browser's own search and a screen reader then have all of them. */
const fewest = 300;
const lineHeight = 58;
const beyond = 16;

export interface DrawnLines {
  /** The lines that are drawn, with their places among all. */
  readonly drawn: readonly { readonly line: TableLine; readonly index: number }[];
  /** Room for what is not drawn, in pixels. */
  readonly above: number;
  readonly below: number;
  /** Where not all are drawn: for each line, to learn its height. */
  readonly measure: ((element: Element | null) => void) | null;
  readonly scrollTo: (index: number) => void;
}

/** Of thousands of lines only those in the window are drawn. */
export const useLines = (lines: readonly TableLine[], scroller: HTMLElement | null): DrawnLines => {
  const enabled = lines.length > fewest;
  const { getVirtualItems, getTotalSize, measureElement, scrollToIndex } = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller,
    estimateSize: () => lineHeight,
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: beyond,
    enabled,
  });
  if (!enabled)
    return {
      drawn: lines.map((line, index) => ({ line, index })),
      above: 0,
      below: 0,
      measure: null,
      scrollTo: () => {},
    };
  const items = getVirtualItems();
  return {
    drawn: items.flatMap(({ index }) => {
      const line = lines[index];
      return line ? [{ line, index }] : [];
    }),
    above: items[0]?.start ?? 0,
    below: getTotalSize() - (items.at(-1)?.end ?? 0),
    measure: measureElement,
    scrollTo: (index) => scrollToIndex(index, { align: 'auto' }),
  };
};
