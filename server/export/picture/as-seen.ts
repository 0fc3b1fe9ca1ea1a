import type { Seen } from '../../contract/export.ts';
import type { GraphEdge } from '../../contract.ts';
import type { Drawable } from './layers.ts';
import { footer, header, margin, narrowest, type Picture, type Placed } from './layout.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Room for names left and right of the outermost nodes. */
const sides = 190;
/** No picture is larger; what reaches further on the screen is drawn nearer together. */
const widest = 8_000;

/** A part of a resolution whose own place is not on the screen stands where what it is a part of does. */
const standsAt = (id: string, placed: ReadonlyMap<string, Placed>): Placed | undefined => {
  for (let key = id; ; key = key.slice(0, Math.max(key.lastIndexOf('.'), key.lastIndexOf('#')))) {
    const found = placed.get(key);
    if (found !== undefined || !key.includes('#')) return found;
  }
};

/**
 * The lines that the screen shows: what a folded part is tied to, its whole is tied to; parallel lines are one.
 */
const linesBetween = (
  edges: readonly GraphEdge[],
  placed: ReadonlyMap<string, Placed>,
  shown: Seen['lines'],
) => {
  const nameOf = (key: string) => standsAt(key, placed)?.node.id ?? key;
  const pairs = new Set(
    shown.flatMap(([one, other]) => [`${nameOf(one)}|${nameOf(other)}`, `${nameOf(other)}|${nameOf(one)}`]),
  );
  const lines = new Map<string, Picture['edges'][number]>();
  for (const edge of edges) {
    const [from, to] = [standsAt(edge.source, placed), standsAt(edge.target, placed)];
    if (from === undefined || to === undefined || from.node === to.node) continue;
    if (!pairs.has(`${from.node.id}|${to.node.id}`)) continue;
    const key = `${from.node.id}|${edge.type}|${to.node.id}`;
    const mentions = edge.mentions + (lines.get(key)?.edge.mentions ?? 0);
    lines.set(key, { edge: { ...edge, source: from.node.id, target: to.node.id, mentions }, from, to });
  }
  return [...lines.values()];
};

/**
 * The picture as a reader has it on the screen: nodes at their places there, those at one place together; what has no
 * place is not drawn.
 */
export const layOutAsSeen = (
  { nodes, edges }: Drawable,
  { places, lines, marks, colours }: Seen,
): Picture => {
  const known = nodes.flatMap((node) => {
    const place = places[node.id];
    return place === undefined ? [] : [{ node, ...place }];
  });
  const all = [...known, ...marks];
  const [xs, ys] = [all.map(({ x }) => x), all.map(({ y }) => y)];
  const [west, north] = [Math.min(...xs), Math.min(...ys)];
  const [across, down] = [Math.max(...xs) - west, Math.max(...ys) - north];
  const scale = Math.min(1, widest / Math.max(across, down, 1));
  const width = Math.max(narrowest, across * scale + 2 * (margin + sides));
  const start = (width - across * scale) / 2;
  const moved = (place: Point): Point => ({
    x: start + (place.x - west) * scale,
    y: header + margin / 2 + (place.y - north) * scale,
  });
  const placed = new Map<string, Placed>();
  const drawn = new Map<string, Placed>();
  for (const { node, x, y, name, label, fill } of known) {
    const at = moved({ x, y });
    // What is folded into one row or dot stands at one place, and is drawn once.
    const first = drawn.get(`${x} ${y}`);
    const last = first && node.id.startsWith(`${first.node.id}.`) ? first.last : node;
    const one = {
      node: first?.node ?? node,
      name,
      ...(label ? { label } : {}),
      ...(fill ? { fill } : {}),
      ...at,
      ...(first && last && { last }),
    };
    drawn.set(`${x} ${y}`, one);
    for (const { id } of [one.node, node]) placed.set(id, one);
  }
  return {
    width,
    height: header + margin + down * scale + footer,
    columns: [],
    marks: marks.map((mark) => ({ ...mark, ...moved(mark) })),
    nodes: [...drawn.values()],
    edges: linesBetween(edges, placed, lines),
    // Those whose colours mean something else need no sign.
    types: [...new Set([...drawn.values()].flatMap(({ node, fill }) => (fill ? [] : node.type)))],
    top: header,
    colours,
  };
};
