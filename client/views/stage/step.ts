import type { Scene } from '../../graph/scene.ts';
import { type Place, type WalkDirection, walk } from '../../graph/walk.ts';

const arrows: Readonly<Record<string, WalkDirection>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

export type Step =
  | { readonly kind: 'move'; readonly to: string | null }
  | { readonly kind: 'choose'; readonly id: string }
  | { readonly kind: 'clear' };

/** What a key does in the picture; null where it does nothing there. */
export const stepOf = (key: string, scene: Scene, from: string | null): Step | null =>
  stepIn(key, placesOf(scene), scene.lines, from);

/** The same among any places and lines. */
export const stepIn = (
  key: string,
  places: readonly Place[],
  lines: Scene['lines'],
  from: string | null,
): Step | null => {
  const direction = arrows[key];
  if (direction) return { kind: 'move', to: walk(places, lines, from, direction) ?? from };
  if ((key === 'Enter' || key === ' ') && from !== null) return { kind: 'choose', id: from };
  return key === 'Escape' ? { kind: 'clear' } : null;
};

/** The line that joins two nodes; undefined where none does. */
export const lineBetween = (
  lines: Scene['lines'],
  one: string | null,
  other: string | null,
): Scene['lines'][number] | undefined =>
  lines.find(
    ({ source, target }) => (source === one && target === other) || (source === other && target === one),
  );

const placesOf = (scene: Scene): Place[] =>
  scene.elements.flatMap(({ data, position, selectable }) =>
    data.id !== undefined && position && selectable !== false ? [{ id: data.id, ...position }] : [],
  );
