import { useMergedRef } from '@mantine/hooks';
import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { Network } from '../../../server/contract.ts';
import type { NetworkGeometry } from '../../../server/map/geometry.ts';
import type { Camera } from '../../graph/network/camera.ts';
import type { Drawing, Frame } from '../../graph/network/draw.ts';
import { nodeAt, zoomedAt } from '../../graph/network/geometry.ts';
import { NetworkPainter } from '../../graph/network/NetworkPainter.ts';
import type { Palette } from '../../graph/style/palette.ts';
import { useSize } from '../useSize.ts';
import { NetworkOverlay } from './NetworkOverlay.tsx';
import styles from './NetworkView.module.css';
import { useNetworkCamera } from './useNetworkCamera.ts';

interface NetworkCanvasProps {
  readonly network: Network;
  readonly geometry: NetworkGeometry;
  readonly drawing: Drawing;
  readonly palette: Palette;
  readonly years: Frame['years'];
  readonly isShown: (index: number) => boolean;
  /** The citations that are shown. */
  readonly edges: Network['edges'];
  /** Indexes of nodes. */
  readonly pointed: number | null;
  readonly selected: readonly number[];
  readonly onPoint: (index: number | null) => void;
  readonly onChoose: (index: number | null, adding: boolean) => void;
  /** What part of the map the address asks for; null for the whole. */
  readonly given: Camera | null;
  readonly onRest: (camera: Camera | null) => void;
  /** Holds what the window shows, for whoever takes a picture of it. */
  readonly seen: RefObject<Seen | null>;
}

/** What the window shows of the map, and the way back to the whole. */
export interface Seen {
  readonly camera: Camera;
  readonly width: number;
  readonly height: number;
  readonly showWhole: () => void;
}

/** A pointer is on a node when it is no farther from its rim, in pixels. */
const reach = 8;
const leastDrag = 3;

/** The map of the network: dragged, zoomed by the wheel or two fingers, pointed at and clicked. */
export const NetworkCanvas = (props: NetworkCanvasProps) => {
  const { network, geometry, drawing, palette, years, isShown, edges, pointed, selected, onPoint, onChoose } =
    props;
  const { ref: sized, size } = useSize();
  const { width, height } = size ?? { width: 0, height: 0 };
  const frame = useRef<HTMLDivElement>(null);
  const holder = useMergedRef(sized, frame);
  const canvas = useRef<HTMLCanvasElement>(null);
  const painter = useRef<NetworkPainter | null>(null);
  const [painted, setPainted] = useState(false);
  const pointers = useRef(new Map<number, { x: number; y: number }>());
  const dragged = useRef(0);
  const { given, onRest, seen } = props;
  const { camera, move, showWhole } = useNetworkCamera({
    geometry,
    window: { width, height },
    given,
    onRest,
  });
  seen.current = camera && { camera, width, height, showWhole };

  useEffect(() => {
    if (!canvas.current) return;
    painter.current = new NetworkPainter(canvas.current, () => setPainted(true));
    return () => {
      painter.current?.end();
      painter.current = null;
    };
  }, []);

  useEffect(() => painter.current?.give(drawing), [drawing]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another drawing is shown as soon as it is given
  useEffect(() => {
    if (camera) painter.current?.look(camera, { width, height }, years);
  }, [camera, width, height, years, drawing]);

  const moving = useRef(move);
  moving.current = move;

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const box = element.getBoundingClientRect();
      const at = { x: event.clientX - box.left, y: event.clientY - box.top };
      moving.current((before) => zoomedAt(before, Math.exp(-event.deltaY * 0.002), at, box));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, []);

  const pointOf = (event: PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const under = (event: PointerEvent): number | null => {
    if (!camera) return null;
    const at = pointOf(event);
    const point = {
      x: camera.x + (at.x - width / 2) / camera.zoom,
      y: camera.y + (at.y - height / 2) / camera.zoom,
    };
    return nodeAt(geometry, point, reach / camera.zoom, isShown);
  };
  const onMove = (event: PointerEvent) => {
    const before = pointers.current.get(event.pointerId);
    if (!before) {
      onPoint(under(event));
      return;
    }
    const now = pointOf(event);
    const others = [...pointers.current].filter(([id]) => id !== event.pointerId);
    pointers.current.set(event.pointerId, now);
    dragged.current += Math.hypot(now.x - before.x, now.y - before.y);
    const [other] = others;
    if (!other) {
      move((one) => ({
        ...one,
        x: one.x - (now.x - before.x) / one.zoom,
        y: one.y - (now.y - before.y) / one.zoom,
      }));
      return;
    }
    // Two fingers: as much closer as they have gone apart, around the one that rests.
    const [, rest] = other;
    const apart = (point: typeof now) => Math.max(1, Math.hypot(point.x - rest.x, point.y - rest.y));
    move((one) => zoomedAt(one, apart(now) / apart(before), rest, { width, height }));
  };
  const onDown = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    if (pointers.current.size === 0) dragged.current = 0;
    pointers.current.set(event.pointerId, pointOf(event));
  };
  const onUp = (event: PointerEvent) => {
    if (pointers.current.delete(event.pointerId) && dragged.current < leastDrag)
      onChoose(under(event), event.shiftKey);
  };
  return (
    <div
      ref={holder}
      className={styles.map}
      data-testid="network"
      data-painted={painted}
      data-pointing={pointed !== null}
      onPointerDown={onDown}
      onPointerMove={onMove}
      onPointerUp={onUp}
      onPointerCancel={(event) => pointers.current.delete(event.pointerId)}
      onPointerLeave={() => onPoint(null)}
    >
      <canvas ref={canvas} />
      {camera && (
        <NetworkOverlay
          network={network}
          edges={edges}
          geometry={geometry}
          palette={palette}
          camera={camera}
          window={{ width, height }}
          attended={[...new Set(pointed === null ? selected : [...selected, pointed])]}
        />
      )}
    </div>
  );
};
