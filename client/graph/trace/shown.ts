import { groupBy } from '../../../seed/group.ts';
import type { GraphNode } from '../../../server/contract.ts';
import { type Ends, otherEnd, type TraceLine, touching } from './lines.ts';

/** Which documents are shown, where not all are: never one whose way back to the start is not shown. */
export const shownOf = (
  nodes: readonly GraphNode[],
  ways: ReadonlyMap<string, TraceLine>,
  lines: readonly Ends[],
  { start, hops, most }: { start: string; hops: ReadonlyMap<string, number>; most: number },
): Set<string> => {
  const at = touching(lines);
  const ties = ({ id }: GraphNode) => at.get(id)?.length ?? 0;
  const steps = [...groupBy(nodes, ({ id }) => hops.get(id) ?? 0)]
    .filter(([hop]) => hop > 0)
    .toSorted(([a], [b]) => a - b);
  const shown = new Set([start]);
  let left = most;
  steps.forEach(([, found], index) => {
    const hanging = found.filter(({ id }) => {
      const way = ways.get(id);
      return way !== undefined && shown.has(otherEnd(way, id) ?? '');
    });
    const later = steps.slice(index + 1).reduce((total, [, those]) => total + those.length, 0);
    const share = Math.max(Math.floor(left / (steps.length - index)), left - later);
    const taken = hanging.toSorted((a, b) => ties(b) - ties(a) || b.id.localeCompare(a.id)).slice(0, share);
    for (const { id } of taken) shown.add(id);
    left -= taken.length;
  });
  return shown;
};
