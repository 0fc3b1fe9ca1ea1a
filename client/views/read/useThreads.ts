import { type RefObject, useEffect, useState } from 'react';
import { endIn, meets, threadPath } from './thread.ts';

/** A line from a paragraph that is on the screen to a document or actor beside the text. */
export interface Thread {
  readonly key: string;
  readonly paragraph: string;
  readonly target: string;
  readonly side: 'start' | 'end';
  readonly path: string;
}

const noThreads: readonly Thread[] = [];

/**
 * The threads of all that can be seen of the text inside `root`, measured again whenever it is scrolled, resized or
 * shows something else (`content`). The parts of the page name themselves: `data-paragraph`, `data-of` on words,
 * `data-item` and `data-margin` beside the text.
 */
export const useThreads = (root: RefObject<HTMLElement | null>, content: unknown): readonly Thread[] => {
  const [threads, setThreads] = useState(noThreads);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other content stands elsewhere
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    let frame = 0;
    const measureSoon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setThreads(measured(element)));
    };
    const watch = new ResizeObserver(measureSoon);
    watch.observe(element);
    // Scrolling does not bubble: it is heard on its way down.
    element.addEventListener('scroll', measureSoon, { capture: true, passive: true });
    measureSoon();
    return () => {
      cancelAnimationFrame(frame);
      watch.disconnect();
      element.removeEventListener('scroll', measureSoon, { capture: true });
    };
  }, [root, content]);
  return threads;
};

const measured = (root: HTMLElement): Thread[] => {
  const frame = root.getBoundingClientRect();
  const text = root.querySelector('[data-text]')?.getBoundingClientRect();
  if (!text) return [];
  const margins = (['start', 'end'] as const).flatMap((side) => {
    const list = root.querySelector(`[data-margin="${side}"]`);
    return list ? [{ side, list: list.getBoundingClientRect(), items: itemsOf(list) }] : [];
  });
  const threads: Thread[] = [];
  for (const row of root.querySelectorAll<HTMLElement>('[data-paragraph]')) {
    const box = row.getBoundingClientRect();
    if (!meets(box, text)) continue;
    const paragraph = row.dataset.paragraph ?? '';
    const tied = new Set<string>();
    for (const words of row.querySelectorAll<HTMLElement>('[data-of]')) {
      const target = words.dataset.of ?? '';
      const margin = margins.find(({ items }) => items.has(target));
      const item = margin?.items.get(target);
      const place = words.getClientRects()[0];
      if (!margin || !item || !place || tied.has(target) || !meets(place, text)) continue;
      tied.add(target);
      const { side, list } = margin;
      const end = endIn(item.getBoundingClientRect(), list);
      const [near, far] = side === 'start' ? [box.left, list.right] : [box.right, list.left];
      threads.push({
        key: `${paragraph} ${target}`,
        paragraph,
        target,
        side,
        path: threadPath(
          { x: near - frame.left, y: place.top + place.height / 2 - frame.top },
          { x: far - frame.left, y: end.y - frame.top },
        ),
      });
    }
  }
  return threads;
};

const itemsOf = (list: Element): ReadonlyMap<string, HTMLElement> =>
  new Map(
    [...list.querySelectorAll<HTMLElement>('[data-item]')].map((item) => [item.dataset.item ?? '', item]),
  );
