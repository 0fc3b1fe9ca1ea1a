import { groupBy } from '../../../seed/group.ts';
import type { GraphNode } from '../../../server/contract.ts';
import { inOrder } from '../../graph/explore/address/ids.ts';
import { decodePlaces, encodePlaces, type Standpoint } from '../../graph/explore/address/places.ts';
import { backboneOf } from '../../graph/explore/backbone.ts';
import { acrossAt } from '../../graph/explore/layouts/across.ts';
import { clearOf } from '../../graph/explore/layouts/clear.ts';
import type { Arrangement, LayoutGraph, LayoutNode, Places } from '../../graph/explore/layouts/layout.ts';
import { type ExploreModel, yearOfNode } from '../../graph/explore/model.ts';
import { placesNear } from '../../graph/explore/near.ts';
import { mostScale } from '../../graph/explore/property.ts';
import { boxOf } from '../../graph/explore/scene.ts';
import { createMeasure } from '../../graph/style/typeface.ts';

export const measure = createMeasure();

export type Standpoints = ReadonlyMap<string, Standpoint>;

/** Where nodes stand, as an address says it; nodes that it has no place for are missing. */
export const standpointsOf = (nodes: readonly string[], at: string): Standpoints => {
  const places = decodePlaces(at) ?? [];
  if (places.length !== nodes.length) return new Map();
  return new Map(
    inOrder(nodes).flatMap((id, index) => {
      const place = places[index];
      return place ? [[id, place] as const] : [];
    }),
  );
};

/** The two parts of an address that say what stands where. */
export const addressOf = (nodes: Iterable<string>, standpoints: Standpoints) => {
  const ids = inOrder(nodes);
  return { nodes: ids, at: encodePlaces(ids.map((id) => standpoints.get(id))) };
};

interface LayoutWishes {
  /** What rings are counted from. */
  readonly centres: readonly string[];
  /** What the picture begins at. */
  readonly focus: string | null;
  readonly language: string;
  readonly scales: ReadonlyMap<string, number>;
}

const edgesOf = ({ nodes, edges }: ExploreModel, focus: string | null): LayoutGraph['edges'] => {
  const strong = backboneOf(nodes.keys(), edges, focus);
  return edges.map((edge) => ({ source: edge.source, target: edge.target, strong: strong.has(edge) }));
};

/** The nodes of a graph as layouts see them: as large as they are drawn. */
const layoutNodesOf = (
  model: ExploreModel,
  standpoints: Standpoints,
  { language, scales }: Pick<LayoutWishes, 'language' | 'scales'>,
): LayoutNode[] =>
  [...model.nodes.values()].map(({ node }) => {
    const { width, height } = boxOf(node, language, measure, scales.get(node.id) ?? 1);
    const { x, y, pinned } = standpoints.get(node.id) ?? { x: 0, y: 0, pinned: false };
    return { id: node.id, width, height, x, y, pinned, year: yearOfNode(node) };
  });

/** A graph as layouts see it. */
export const layoutGraphOf = (
  model: ExploreModel,
  standpoints: Standpoints,
  { centres, focus, ...drawn }: LayoutWishes,
): LayoutGraph => ({
  nodes: layoutNodesOf(model, standpoints, drawn),
  edges: edgesOf(model, focus),
  centres,
});

/** Standpoints for nodes that are drawn in other sizes: those that would lie on each other make room, the rest stays. */
export const withRoom = (
  model: ExploreModel,
  standpoints: Standpoints,
  drawn: Pick<LayoutWishes, 'language' | 'scales'>,
): Standpoints => laidOut(clearOf(layoutNodesOf(model, standpoints, drawn), standpoints), standpoints);

/** What a layout found, with the pins that there were. */
export const laidOut = (places: Places, before: Standpoints): Standpoints =>
  new Map([...places].map(([id, { x, y }]) => [id, { x, y, pinned: before.get(id)?.pinned ?? false }]));

export interface NewNode {
  readonly node: GraphNode;
  /** The node that it came from. */
  readonly from: string | null;
}

/** New nodes keep a little more room than they need. */
const looseScale = 1.15;

/** Standpoints with places for new nodes, each near where it came from; what stands is not moved. */
export const withNew = (
  standpoints: Standpoints,
  standing: readonly GraphNode[],
  added: readonly NewNode[],
  { arrangement, language, sized }: { arrangement: Arrangement; language: string; sized: boolean },
): Standpoints => {
  const scale = sized ? mostScale : looseScale;
  const places = new Map(standpoints);
  const boxes = standing.flatMap((node) => {
    const place = places.get(node.id);
    const { width, height } = boxOf(node, language, measure, scale);
    return place ? [{ ...place, width, height }] : [];
  });
  const years = standing.flatMap((node) => {
    const [year, place] = [yearOfNode(node), places.get(node.id)];
    return year !== null && place ? [[year, place.x] as const] : [];
  });
  for (const [from, group] of groupBy(added, (one) => one.from)) {
    const source = places.get(from ?? '') ?? { x: 0, y: 0 };
    for (const { node } of group) {
      const year = arrangement === 'time' ? yearOfNode(node) : null;
      const x = year === null ? null : acrossAt(year, years);
      const { width, height } = boxOf(node, language, measure, scale);
      const start = { x: x ?? source.x, y: source.y };
      const place = placesNear(boxes, start, [{ id: node.id, width, height }], x !== null).get(node.id);
      if (!place) continue;
      places.set(node.id, { ...place, pinned: false });
      boxes.push({ ...place, pinned: false, width, height });
    }
  }
  return places;
};
