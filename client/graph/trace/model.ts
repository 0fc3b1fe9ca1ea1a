import { groupBy } from '../../../seed/group.ts';
import type { GraphNode, Trace } from '../../../server/contract.ts';
import { linesOf, otherEnd, type TraceLine, wholeOf } from './lines.ts';
import { shownOf } from './shown.ts';
import { stepsFrom, waysTo } from './steps.ts';
import type { WayKind } from './ways.ts';

/** A document of a trace, or the paragraph or mandate that it starts from. */
export interface TraceItem {
  readonly node: GraphNode;
  readonly hop: number;
  /** The line by which it is shown at rest: the citation that lies nearest in time, one step closer to the start. */
  readonly by: string | null;
  /** The document at the other end of that line. */
  readonly from: string | null;
}

/** What of a trace is drawn. */
export interface TraceModel {
  readonly start: string;
  readonly direction: Trace['direction'];
  readonly items: readonly TraceItem[];
  readonly lines: readonly TraceLine[];
  /** The kinds that the trace has, whether they are shown or not. */
  readonly kinds: ReadonlySet<WayKind>;
  /** How many documents there are, and of how many of these each step has more than are shown. */
  readonly total: number;
  readonly more: ReadonlyMap<number, number>;
}

/** How much of a trace is drawn. */
export interface TraceChoice {
  /** How many documents are shown, the start aside. */
  readonly most: number;
  /** Citations that are switched off, and with them what is reached by no other. */
  readonly without: readonly WayKind[];
}

const countsBy = <T>(things: readonly T[], keyOf: (thing: T) => number): Map<number, number> =>
  new Map([...groupBy(things, keyOf)].map(([key, found]) => [key, found.length]));

/**
 * The documents of a trace with the way by which each is first reached; parts stand within their document. Where there
 * are more than `most`, each step keeps its share: those that most documents of the trace are tied to.
 */
export const traceModel = (trace: Trace, { most, without }: TraceChoice): TraceModel => {
  const within = wholeOf(trace);
  const start = within(trace.from);
  const nodes = trace.nodes.filter(({ id }) => within(id) === id);
  const all = linesOf(trace, within, new Set(nodes.map(({ id }) => id)));
  const kept = all.filter(({ kind }) => !without.includes(kind));
  const hops = stepsFrom(start, kept, trace);
  const reached = nodes.filter(({ id }) => hops.has(id));
  const ways = waysTo(reached, kept, hops, trace.direction);
  const shown = shownOf(reached, ways, kept, { start, hops, most });
  const items = reached.flatMap((node): TraceItem[] => {
    const hop = hops.get(node.id) ?? 0;
    const way = ways.get(node.id);
    const from = way ? otherEnd(way, node.id) : null;
    return shown.has(node.id) ? [{ node, hop, by: way?.id ?? null, from }] : [];
  });
  return {
    start,
    direction: trace.direction,
    items,
    lines: kept
      .filter(({ source, target }) => shown.has(source) && shown.has(target))
      .map((line) => ({
        ...line,
        hop: Math.max(hops.get(line.source) ?? 0, hops.get(line.target) ?? 0),
      })),
    kinds: new Set(all.map(({ kind }) => kind)),
    total: reached.length - 1 + Math.max(0, trace.total - trace.nodes.length),
    more: countsBy(
      reached.filter(({ id }) => !shown.has(id)),
      ({ id }) => hops.get(id) ?? 0,
    ),
  };
};
