import { bases } from '../../../seed/document.ts';
import { groupBy } from '../../../seed/group.ts';
import type { GraphEdge, Trace } from '../../../server/contract.ts';
import { threadId } from '../threadId.ts';
import type { WayKind } from './ways.ts';

/** What a line joins. */
export interface Ends {
  readonly source: string;
  readonly target: string;
}

/** A line between two documents of a trace. */
export interface TraceLine extends Ends {
  readonly id: string;
  readonly edge: GraphEdge;
  /** Steps from the start, of the end that lies farther. */
  readonly hop: number;
  readonly kind: WayKind;
}

/** The end of a line that is not `id`; null where the line does not touch it. */
export const otherEnd = ({ source, target }: Ends, id: string): string | null =>
  source === id ? target : target === id ? source : null;

/** The lines at each of their ends. */
export const touching = <Line extends Ends>(lines: readonly Line[]): Map<string, Line[]> => {
  const at = new Map<string, Line[]>();
  for (const line of lines)
    for (const end of [line.source, line.target]) {
      const known = at.get(end);
      if (known) known.push(line);
      else at.set(end, [line]);
    }
  return at;
};

/**
 * Paragraphs and mandates stand within the paragraph or resolution that they are part of, where that is in the trace,
 * so that one document is one box. (Where a trace starts from a part, the resolution is in it only forward in time:
 * others rely on the whole.)
 */
export const wholeOf = ({ from, direction, nodes }: Trace): ((id: string) => string) => {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return (id) => {
    const node = byId.get(id);
    if (!node || (id === from && direction === 'builds-on')) return id;
    const wholes = [node.resolution, node.paragraph].filter((whole) => whole !== undefined);
    return wholes.find((whole) => byId.has(whole)) ?? id;
  };
};

/** Which part of a text names the other document. */
const groundOf = ({ basis, part }: GraphEdge): WayKind =>
  basis ?? (part === 'preamble' ? 'preamble' : 'paragraph');

/** One line for each pair of documents, with the evidence of the strongest of the edges between them. */
export const linesOf = (
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
