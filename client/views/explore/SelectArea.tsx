import type { Core } from 'cytoscape';
import { type PointerEvent, useState } from 'react';
import { type Area, within } from '../../graph/explore/area.ts';
import type { Selecting } from './ExploreBar.tsx';
import styles from './SelectArea.module.css';

interface SelectAreaProps {
  readonly cy: Core;
  readonly tool: NonNullable<Selecting>;
  /** The nodes that were caught; `adding` with Shift. */
  readonly onCaught: (ids: string[], adding: boolean) => void;
}

/** Lies over the picture while the pointer selects: what is drawn around is caught. */
export const SelectArea = ({ cy, tool, onCaught }: SelectAreaProps) => {
  const [area, setArea] = useState<Area>([]);
  const at = ({ nativeEvent }: PointerEvent) => ({ x: nativeEvent.offsetX, y: nativeEvent.offsetY });
  const begin = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setArea([at(event)]);
  };
  const draw = (event: PointerEvent) => {
    const [first] = area;
    if (!first) return;
    const here = at(event);
    setArea(
      tool === 'lasso'
        ? [...area, here]
        : [first, { x: here.x, y: first.y }, here, { x: first.x, y: here.y }],
    );
  };
  const end = (event: PointerEvent) => {
    const caught = cy.nodes('.item').filter((node) => within(node.renderedPosition(), area));
    setArea([]);
    onCaught(
      caught.map((node) => node.id()),
      event.shiftKey,
    );
  };
  return (
    <svg
      className={styles.area}
      aria-hidden="true"
      data-testid="select-area"
      onPointerDown={begin}
      onPointerMove={draw}
      onPointerUp={end}
    >
      <polygon points={area.map(({ x, y }) => `${x},${y}`).join(' ')} />
    </svg>
  );
};
