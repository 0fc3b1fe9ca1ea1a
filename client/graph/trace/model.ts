import { bases } from '../../../seed/document.ts';
import { groupBy } from '../../../seed/group.ts';
import type { GraphEdge, GraphNode, Trace } from '../../../server/contract.ts';
import { threadId } from '../threadId.ts';
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

interface TraceLine {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly edge: GraphEdge;
  /** Steps from the start, of the end that lies farther. */
  readonly hop: number;
  readonly kind: WayKind;
}

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

export interface TraceChoice {
  /** How many documents are shown, the start aside. */
  readonly most: number;
  /** Citations that are switched off, and with them what is reached by no other. */
  readonly without: readonly WayKind[];
}

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

const otherEnd = ({ source, target }: Ends, id: string): string | null =>
  source === id ? target : target === id ? source : null;

interface Ends {
  readonly source: string;
  readonly target: string;
}

const countsBy = <T>(things: readonly T[], keyOf: (thing: T) => number): Map<number, number> =>
  new Map([...groupBy(things, keyOf)].map(([key, found]) => [key, found.length]));

/** Which end of a line lies nearer to the start. */
const endsOf = (direction: Trace['direction']) =>
  direction === 'builds-on'
    ? ({ near: 'source', far: 'target' } as const)
    : ({ near: 'target', far: 'source' } as const);

/** How many steps each document is from the start, along `lines`. */
const stepsFrom = (
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
const waysTo = (
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

const touching = <Line extends Ends>(lines: readonly Line[]): Map<string, Line[]> => {
  const at = new Map<string, Line[]>();
  for (const line of lines)
    for (const end of [line.source, line.target]) {
      const known = at.get(end);
      if (known) known.push(line);
      else at.set(end, [line]);
    }
  return at;
};

/** Which documents are shown, where not all are: never one whose way back to the start is not shown. */
const shownOf = (
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

/**
 * Paragraphs and mandates stand within the paragraph or resolution that they are part of, where that is in the trace,
 * so that one document is one box. (Where a trace starts from a part, the resolution is in it only forward in time:
 * others rely on the whole.)
 */
const wholeOf = ({ from, direction, nodes }: Trace): ((id: string) => string) => {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return (id) => {
    const node = byId.get(id);
    if (!node || (id === from && direction === 'builds-on')) return id;
    const wholes = [node.resolution, node.paragraph].filter((whole) => whole !== undefined);
    return wholes.find((whole) => byId.has(whole)) ?? id;
  };
};

/** One line for each pair of documents, with the evidence of the strongest of the edges between them. */
const linesOf = (
  { from, edges }: Trace,
  within: (id: string) => string,
  known: ReadonlySet<string>,
): TraceLine[] => {
  const start = within(from);
  const ends = (edge: GraphEdge) => ({ source: within(edge.source), target: within(edge.target) });
  const pairs = groupBy(edges, (edge) => `${ends(edge).source}|${ends(edge).target}`);
  return [...pairs.values()].flatMap((group): TraceLine[] => {
    // A document's own citation says more than those of its parts, which it sums up.
    const edge =
      group.find(({ type }) => type === 'CITES') ??
      bases
        .flatMap((basis) => group.find((one) => one.basis === basis && one.evidence.length > 0) ?? [])
        .concat(group.filter(({ evidence }) => evidence.length > 0))[0];
    if (!edge) return [];
    const { source, target } = ends(edge);
    if (source === target || !known.has(source) || !known.has(target)) return [];
    const kind = source === start || target === start ? groundOf(edge) : 'later';
    return [{ id: threadId(source, edge.type, target), source, target, edge, hop: 0, kind }];
  });
};

/** Which part of a text names the other document. */
const groundOf = ({ basis, part }: GraphEdge): WayKind =>
  basis ?? (part === 'preamble' ? 'preamble' : 'paragraph');

/** The year that a node stands at; null for a document without a date. */
export const yearOf = ({ id, year, adopted }: Pick<GraphNode, 'id' | 'year' | 'adopted'>): number | null => {
  // A part of a resolution has no date of its own, but its key has the resolution's year.
  const printed = /^S\/RES\/\d+ \((\d{4})\)/.exec(id)?.[1] ?? adopted?.slice(0, 4);
  return year ?? (printed === undefined ? null : Number(printed));
};

/** All shortest ways between the start and `id`, and what hangs directly on `id`. */
export const traceLight = ({ items, lines }: TraceModel): ((id: string) => ReadonlySet<string>) => {
  const hops = new Map(items.map(({ node, hop }) => [node.id, hop]));
  const closer = (id: string) =>
    lines.filter(({ source, target }) => {
      const other = source === id ? target : target === id ? source : null;
      return other !== null && (hops.get(other) ?? 0) === (hops.get(id) ?? 0) - 1;
    });
  const wayTo = (id: string, lit: Set<string>): void => {
    if (lit.has(id)) return;
    lit.add(id);
    for (const line of closer(id)) {
      lit.add(line.id);
      wayTo(line.source === id ? line.target : line.source, lit);
    }
  };
  return (id) => {
    const lit = new Set<string>();
    const line = lines.find((one) => one.id === id);
    if (line) {
      lit.add(id);
      const { source, target } = line;
      const [near, far] =
        (hops.get(source) ?? 0) <= (hops.get(target) ?? 0) ? [source, target] : [target, source];
      wayTo(near, lit);
      lit.add(far);
      return lit;
    }
    wayTo(id, lit);
    for (const { id: touching, source, target } of lines)
      if (source === id || target === id) for (const one of [touching, source, target]) lit.add(one);
    return lit;
  };
};
