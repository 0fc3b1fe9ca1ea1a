import { separated } from '../../separate.ts';
import type { LayoutGraph, Places } from './layout.ts';

/** The places, moved so that no box lies on another; pinned nodes win. */
export const clearOf = (nodes: LayoutGraph['nodes'], places: Places): Places => {
  const moved = separated(nodes.map((node) => ({ ...node, ...places.get(node.id) })));
  return new Map(
    nodes.map((node) => [
      node.id,
      node.pinned ? { x: node.x, y: node.y } : (moved.get(node.id) ?? { x: node.x, y: node.y }),
    ]),
  );
};
