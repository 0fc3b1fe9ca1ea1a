import { groupBy } from '../../../seed/group.ts';
import type { Box, Stroke } from '../geometry.ts';
import type { LoomModel, LoomThread } from './shape.ts';

/** The most that two threads at one end of a row stand apart. */
const widestStep = 2.5;
const rowInset = 3;

/**
 * Where each thread leaves and arrives. At every end the threads stand side by side in the order of where they lead, so
 * that those of one fan do not cross.
 */
export const strokesOf = (
  { threads }: LoomModel,
  boxes: ReadonlyMap<string, Box>,
): ReadonlyMap<string, Stroke> => {
  const drawn = threads.filter(({ source, target }) => boxes.has(source) && boxes.has(target));
  const cites = drawn.filter(({ type }) => type === 'CITES');
  const ties = drawn.filter(({ type }) => type !== 'CITES');
  const from = new Map([...slots(cites, 'source', boxes, 'tight'), ...slots(ties, 'source', boxes, 'tight')]);
  const to = new Map([...slots(cites, 'target', boxes, 'tight'), ...slots(ties, 'target', boxes, 'spread')]);
  const strokes = new Map<string, Stroke>();
  for (const { id, source, target, type } of drawn) {
    const start = boxes.get(source);
    const end = boxes.get(target);
    if (!start || !end) continue;
    const left = type === 'CITES';
    strokes.set(id, {
      from: { x: start.x + ((left ? -1 : 1) * start.width) / 2, y: start.y + (from.get(id) ?? 0) },
      to: { x: end.x + ((left ? 1 : -1) * end.width) / 2, y: end.y + (to.get(id) ?? 0) },
    });
  }
  return strokes;
};

/** For each thread, how far from the middle of the box at one of its ends it is tied to it. */
const slots = (
  threads: readonly LoomThread[],
  end: 'source' | 'target',
  boxes: ReadonlyMap<string, Box>,
  manner: 'tight' | 'spread',
): Map<string, number> => {
  const other = end === 'source' ? 'target' : 'source';
  const offsets = new Map<string, number>();
  for (const [id, group] of groupBy(threads, (thread) => thread[end])) {
    const room = Math.max(0, (boxes.get(id)?.height ?? 0) - rowInset * 2);
    const sorted = group.toSorted((a, b) => (boxes.get(a[other])?.y ?? 0) - (boxes.get(b[other])?.y ?? 0));
    const step = manner === 'spread' ? room / sorted.length : Math.min(widestStep, room / sorted.length);
    sorted.forEach((thread, index) => {
      offsets.set(thread.id, (index - (sorted.length - 1) / 2) * step);
    });
  }
  return offsets;
};
