import { groupBy } from '../../../../seed/group.ts';
import { clamp, sum } from '../../geometry.ts';
import { clearOf } from './clear.ts';
import type { LayoutGraph, LayoutNode, Places } from './layout.ts';

/** Rings are wider than they are high, as labels are. */
const stretch = 1.7;
const leastStep = 120;
const gap = 12;
const mostLanes = 3;
const laneStep = 44;

/** Steps from the nearest of the centres; what cannot be reached stands one step beyond the rest. */
export const hopsFrom = ({ nodes, edges, centres }: LayoutGraph): ReadonlyMap<string, number> => {
  const ties = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  for (const { source, target } of edges) {
    ties.get(source)?.push(target);
    ties.get(target)?.push(source);
  }
  const hops = new Map<string, number>();
  let frontier = centres.filter((id) => ties.has(id));
  for (let hop = 0; frontier.length > 0; hop += 1) {
    for (const id of frontier) hops.set(id, hop);
    frontier = [...new Set(frontier.flatMap((id) => ties.get(id) ?? []))].filter(
      (id) => ties.has(id) && !hops.has(id),
    );
  }
  const beyond = Math.max(0, ...hops.values()) + 1;
  for (const { id } of nodes) if (!hops.has(id)) hops.set(id, beyond);
  return hops;
};

/** Rings around the centres, one a step; on each ring a node stands near what it is tied to on the ring within. */
export const concentricPlaces = (graph: LayoutGraph): Places => {
  const hops = hopsFrom(graph);
  const rings = groupBy(graph.nodes, ({ id }) => hops.get(id) ?? 0);
  const angles = new Map<string, number>();
  const places = new Map<string, { x: number; y: number }>();
  let radius = 0;
  for (const hop of [...rings.keys()].toSorted((a, b) => a - b)) {
    const ring = inAngularOrder(rings.get(hop) ?? [], graph.edges, angles);
    const single = hop === 0 && ring.length === 1;
    const widest = Math.max(...ring.map(({ width }) => width));
    const circumference = sum(ring.map(({ width, height }) => Math.max(width / stretch, height) + gap));
    const least = radius + leastStep * (hop === 0 ? 0.4 : 1);
    // What would make a wide and empty ring stands on several close to each other, in turn.
    const lanes = clamp(Math.round(circumference / (2 * Math.PI) / least), 1, mostLanes);
    if (!single) radius = Math.max(least, circumference / lanes / (2 * Math.PI));
    ring.forEach((node, index) => {
      const angle = (2 * Math.PI * index) / ring.length - Math.PI / 2;
      angles.set(node.id, angle);
      const at = single ? 0 : radius + (index % lanes) * laneStep;
      places.set(node.id, { x: Math.cos(angle) * at * stretch, y: Math.sin(angle) * at });
    });
    radius += (lanes - 1) * laneStep + widest / 4;
  }
  return clearOf(graph.nodes, places);
};

/** The nodes of a ring by the mean direction in which what they are tied to stands. */
const inAngularOrder = (
  ring: readonly LayoutNode[],
  edges: LayoutGraph['edges'],
  angles: ReadonlyMap<string, number>,
): LayoutNode[] => {
  const directions = new Map<string, { x: number; y: number }>();
  for (const { source, target } of edges)
    for (const [id, other] of [
      [source, target],
      [target, source],
    ] as const) {
      const angle = angles.get(other);
      if (angle === undefined) continue;
      const { x, y } = directions.get(id) ?? { x: 0, y: 0 };
      directions.set(id, { x: x + Math.cos(angle), y: y + Math.sin(angle) });
    }
  // From the top clockwise, as the ring is filled.
  const turn = (id: string) => {
    const { x, y } = directions.get(id) ?? { x: 0, y: 0 };
    return (Math.atan2(y, x) + 2.5 * Math.PI) % (2 * Math.PI);
  };
  return ring.toSorted((a, b) => turn(a.id) - turn(b.id) || (a.id < b.id ? -1 : 1));
};
