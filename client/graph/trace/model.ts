import type { GraphEdge, GraphNode, Trace } from '../../../server/contract.ts';
import { groupedBy } from '../grouped.ts';
import { threadId } from '../threadId.ts';

/** A document of a trace, or the paragraph or mandate that it starts from. */
export interface TraceItem {
  readonly node: GraphNode;
  readonly hop: number;
  /** The line by which it is shown at rest: the citation that lies nearest in time, one step closer to the start. */
  readonly by: string | null;
}

interface TraceLine {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly edge: GraphEdge;
  /** Steps from the start, of the end that lies farther. */
  readonly hop: number;
}

export interface TraceModel {
  readonly start: string;
  readonly items: readonly TraceItem[];
  readonly lines: readonly TraceLine[];
}

/** The documents of a trace with the way by which each is first reached; parts stand within their document. */
export const traceModel = (trace: Trace): TraceModel => {
  const within = wholeOf(trace);
  const nodes = trace.nodes.filter(({ id }) => within(id) === id);
  const hops = new Map(nodes.map((node) => [node.id, node.hop ?? 0]));
  const years = new Map(nodes.map((node) => [node.id, yearOf(node)]));
  const lines = linesOf(trace.edges, within, hops);
  const items = nodes.map((node): TraceItem => {
    const hop = hops.get(node.id) ?? 0;
    const ways = lines.filter(({ source, target }) => {
      const other = source === node.id ? target : target === node.id ? source : null;
      return other !== null && hops.get(other) === hop - 1;
    });
    const distance = ({ source, target }: TraceLine) =>
      Math.abs((years.get(source) ?? 0) - (years.get(target) ?? 0));
    const nearest = ways.toSorted((a, b) => distance(a) - distance(b) || a.id.localeCompare(b.id))[0];
    return { node, hop, by: nearest?.id ?? null };
  });
  return { start: trace.from, items, lines };
};

/**
 * Paragraphs and mandates stand within the paragraph or resolution that they are part of, where that is in the trace,
 * so that one document is one box; only what the trace starts from stands for itself.
 */
const wholeOf = ({ from, nodes }: Trace): ((id: string) => string) => {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return (id) => {
    const node = byId.get(id);
    if (id === from || !node) return id;
    const wholes = [node.resolution, node.paragraph].filter((whole) => whole !== undefined);
    return wholes.find((whole) => byId.has(whole)) ?? id;
  };
};

/** One line for each pair of documents, with the evidence of all edges between them. */
const linesOf = (
  edges: readonly GraphEdge[],
  within: (id: string) => string,
  hops: ReadonlyMap<string, number>,
): TraceLine[] => {
  const ends = (edge: GraphEdge) => ({ source: within(edge.source), target: within(edge.target) });
  const pairs = groupedBy(edges, (edge) => `${ends(edge).source}|${ends(edge).target}`);
  return [...pairs.values()].flatMap((group): TraceLine[] => {
    // A document's own citation says more than those of its parts, which it sums up.
    const edge =
      group.find(({ type }) => type === 'CITES') ?? group.find(({ evidence }) => evidence.length > 0);
    if (!edge) return [];
    const { source, target } = ends(edge);
    const hop = Math.max(hops.get(source) ?? 0, hops.get(target) ?? 0);
    if (source === target || !hops.has(source) || !hops.has(target)) return [];
    return [{ id: threadId(source, edge.type, target), source, target, edge, hop }];
  });
};

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
