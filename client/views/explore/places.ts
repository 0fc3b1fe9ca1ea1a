import { groupBy } from '../../../seed/group.ts';
import type { GraphNode } from '../../../server/contract.ts';
import { natural } from '../../../server/words/natural.ts';
import type { Standpoints } from '../../graph/explore/address/standpoints.ts';
import { backboneOf } from '../../graph/explore/backbone.ts';
import { acrossAt } from '../../graph/explore/layouts/across.ts';
import { clearOf } from '../../graph/explore/layouts/clear.ts';
import type { Arrangement, LayoutGraph, LayoutNode, Places } from '../../graph/explore/layouts/layout.ts';
import { type ExploreModel, yearOfNode } from '../../graph/explore/model.ts';
import { placesNear } from '../../graph/explore/near.ts';
import { mostScale } from '../../graph/explore/property.ts';
import { boxOf } from '../../graph/explore/scene.ts';
import type { Point } from '../../graph/geometry.ts';
import { createMeasure } from '../../graph/style/typeface.ts';

export const measure = createMeasure();

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
    const columns = groupBy(group, ({ node }) => (arrangement === 'time' ? yearOfNode(node) : null));
    for (const [year, column] of columns) {
      const x = year === null ? null : acrossAt(year, years);
      const sized = column.map(({ node }) => ({ node, ...boxOf(node, language, measure, scale) }));
      // Any of a column may stand in any place of it.
      const widest = x === null ? 0 : Math.max(...sized.map(({ width }) => width));
      const sizes = sized.map(({ node, width, height }) => ({
        id: node.id,
        width: Math.max(width, widest),
        height,
      }));
      const found = placesNear(boxes, { x: x ?? source.x, y: source.y }, sizes, x !== null);
      for (const [id, place] of x === null ? found : downwards(found)) {
        const size = sizes.find((one) => one.id === id);
        places.set(id, { ...place, pinned: false });
        if (size) boxes.push({ ...size, ...place, pinned: false });
      }
    }
  }
  return places;
};

/** The places of a column given anew: the first in the natural order of keys stands highest. */
const downwards = (places: Places): [string, Point][] => {
  const free = [...places.values()].toSorted((one, other) => one.y - other.y);
  return [...places.keys()].toSorted(natural.compare).flatMap((id, index) => {
    const place = free[index];
    return place ? [[id, place]] : [];
  });
};
