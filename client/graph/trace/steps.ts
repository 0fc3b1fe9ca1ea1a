import { groupBy } from '../../../seed/group.ts';
import type { GraphNode, Trace } from '../../../server/contract.ts';
import type { Ends, TraceLine } from './lines.ts';
import { yearOf } from './year.ts';

/** Which end of a line lies nearer to the start. */
const endsOf = (direction: Trace['direction']) =>
  direction === 'builds-on'
    ? ({ near: 'source', far: 'target' } as const)
    : ({ near: 'target', far: 'source' } as const);

/** How many steps each document is from the start, along `lines`. */
export const stepsFrom = (
  start: string,
  lines: readonly Ends[],
  { direction, depth }: Pick<Trace, 'direction' | 'depth'>,
): Map<string, number> => {
  const { near, far } = endsOf(direction);
  const from = groupBy(lines, (line) => line[near]);
  const hops = new Map([[start, 0]]);
  for (const [id, hop] of hops) {
    if (hop === depth) continue;
    for (const line of from.get(id) ?? []) if (!hops.has(line[far])) hops.set(line[far], hop + 1);
  }
  return hops;
};

/** For each document the line from one that is a step closer to the start, the nearest to it in time. */
export const waysTo = (
  nodes: readonly GraphNode[],
  lines: readonly TraceLine[],
  hops: ReadonlyMap<string, number>,
  direction: Trace['direction'],
): Map<string, TraceLine> => {
  const { near, far } = endsOf(direction);
  const years = new Map(nodes.map((node) => [node.id, yearOf(node)]));
  const to = groupBy(lines, (line) => line[far]);
  const distance = ({ source, target }: Ends) =>
    Math.abs((years.get(source) ?? 0) - (years.get(target) ?? 0));
  return new Map(
    nodes.flatMap(({ id }) => {
      const nearest = (to.get(id) ?? [])
        .filter((line) => hops.get(line[near]) === (hops.get(id) ?? 0) - 1)
        .toSorted((a, b) => distance(a) - distance(b) || a.id.localeCompare(b.id))[0];
      return nearest ? [[id, nearest] as const] : [];
    }),
  );
};
