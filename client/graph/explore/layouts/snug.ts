import type { Size } from '../../geometry.ts';
import { separated } from '../../separate.ts';
import type { LayoutNode, Places } from './layout.ts';

/** What a node keeps free around it in a picture that names can be read in. */
const around = 12;
/** A window holds boxes of no more than this part of it, and still shows how they hang together. */
const full = 0.7;

/**
 * Places drawn together so that the whole of a graph fits a window of `room` pixels, in which it is drawn at a size that
 * names can be read at: first its columns, then its rows; what then lies on each other is moved apart. Places stay as they are
 * where all fits, and where there are more nodes than such a window has room for: of many, one sees the shape.
 */
export const snug = (nodes: readonly LayoutNode[], places: Places, room: Size): Places => {
  const boxes = nodes.flatMap((node) => {
    const place = places.get(node.id);
    return place ? [{ ...node, ...place }] : [];
  });
  const covered = boxes.reduce((sum, { width, height }) => sum + (width + around) * (height + around), 0);
  if (covered > room.width * room.height * full) return places;
  const across = drawnTogether(boxes, 'x', room.width);
  const down = drawnTogether(across, 'y', room.height);
  return new Map(down.map(({ id, x, y }) => [id, { x, y }]));
};

/** The boxes with their middles so close along one axis that they reach over no more than `room`; none on another. */
const drawnTogether = (
  boxes: readonly LayoutNode[],
  axis: 'x' | 'y',
  room: number,
): readonly LayoutNode[] => {
  const extent = axis === 'x' ? 'width' : 'height';
  const from = Math.min(...boxes.map((box) => box[axis] - box[extent] / 2));
  const to = Math.max(...boxes.map((box) => box[axis] + box[extent] / 2));
  const middles = boxes.map((box) => box[axis]);
  const [first, last] = [Math.min(...middles), Math.max(...middles)];
  if (to - from <= room || first === last) return boxes;
  const ends = to - from - (last - first);
  const scale = Math.max(0, room - ends) / (last - first);
  const close = boxes.map((box) => ({ ...box, [axis]: box[axis] * scale }));
  const clear = separated(close);
  return close.map((box) => ({ ...box, ...clear.get(box.id) }));
};
