import { useEffect, useMemo, useRef, useState } from 'react';
import type { NetworkGeometry } from '../../../server/map/geometry.ts';
import type { Size } from '../../graph/geometry.ts';
import { type Camera, roundedCamera, sameCamera } from '../../graph/network/camera.ts';
import { kept, wholeMap } from '../../graph/network/geometry.ts';

/** A map that has stood still for so long is where its reader wants it, in milliseconds. */
const still = 300;

interface CameraOptions {
  readonly geometry: NetworkGeometry;
  readonly window: Size;
  /** What the address says of it; null for the whole map. */
  readonly given: Camera | null;
  /** Told when the map has come to rest. */
  readonly onRest: (camera: Camera | null) => void;
}

/**
 * What part of the map is seen: as the address says, then as the reader moves it. The whole map stays whole in a window
 * of another size.
 */
export const useNetworkCamera = ({ geometry, window, given, onRest }: CameraOptions) => {
  const [own, setOwn] = useState(given);
  const told = useRef(given);
  const { width, height } = window;
  const whole = useMemo(() => wholeMap(geometry, { width, height }), [geometry, width, height]);
  useEffect(() => {
    // What was told of this map comes back as it is; anything else is a step to another part of it.
    if (sameCamera(given, told.current)) return;
    told.current = given;
    setOwn(given);
  }, [given]);
  const latest = useRef(onRest);
  latest.current = onRest;
  useEffect(() => {
    const next = own && roundedCamera(own);
    if (sameCamera(next, told.current)) return;
    const timer = setTimeout(() => {
      told.current = next;
      latest.current(next);
    }, still);
    return () => clearTimeout(timer);
  }, [own]);
  return {
    /** null while the window is not measured. */
    camera: width > 0 && height > 0 ? (own ?? whole) : null,
    move: (change: (before: Camera) => Camera) =>
      setOwn((before) => kept(change(before ?? whole), geometry, whole.zoom)),
    showWhole: () => setOwn(null),
  };
};
