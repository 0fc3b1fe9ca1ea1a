import { type KeyboardEvent, useMemo, useState } from 'react';
import { firstResolution } from '../../../server/words/first.ts';
import type { Drawing } from '../../graph/network/draw.ts';
import type { SceneLine } from '../../graph/scene.ts';
import { selectionAfter } from '../../state/selection.ts';
import { useView } from '../../state/view.ts';
import { lineBetween, stepIn } from '../stage/step.ts';

interface Walked {
  readonly ids: readonly string[];
  readonly geometry: Drawing['geometry'];
  readonly isShown: (index: number) => boolean;
  /** Citations by the indexes of who cites and who is cited. */
  readonly edges: readonly (readonly [number, number, ...unknown[]])[];
}

/** Pointing, selecting and walking on the map, whose resolutions are told by their index. */
export const useWalk = ({ ids, geometry, isShown, edges }: Walked) => {
  const { state, go } = useView();
  const [pointed, setPointed] = useState<number | null>(null);
  /** The citation that an arrow key followed to what is pointed at. */
  const [followed, setFollowed] = useState<SceneLine | undefined>();
  const indexes = useMemo(() => new Map(ids.map((id, index) => [id, index])), [ids]);
  const selected = useMemo(
    () => state.select.flatMap((id) => indexes.get(id) ?? []),
    [state.select, indexes],
  );
  const places = useMemo(
    () =>
      ids.flatMap((id, index) =>
        isShown(index) ? [{ id, x: geometry.x[index] ?? 0, y: geometry.y[index] ?? 0 }] : [],
      ),
    [ids, geometry, isShown],
  );
  const lines = useMemo(
    () =>
      edges.map(([source, target]) => ({
        id: `${source} ${target}`,
        source: ids[source] ?? '',
        target: ids[target] ?? '',
      })),
    [edges, ids],
  );
  const point = (index: number | null) => {
    setPointed(index);
    setFollowed(undefined);
  };
  const choose = (index: number | null, adding: boolean) => {
    const id = index === null ? undefined : ids[index];
    if (id !== undefined) go({ select: selectionAfter(state.select, id, adding) });
    else if (state.select.length > 0) go({ select: [] });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    const from = (pointed === null ? undefined : ids[pointed]) ?? state.select.at(-1) ?? firstResolution;
    const step = stepIn(event.key, places, lines, from);
    if (!step) return;
    event.preventDefault();
    if (step.kind === 'move') {
      setPointed(indexes.get(step.to ?? '') ?? null);
      setFollowed(lineBetween(lines, from, step.to));
    } else if (step.kind === 'choose') choose(pointed, event.shiftKey);
    else go({ select: [] });
  };
  return {
    pointed,
    followed,
    selected,
    point,
    pointAt: (id: string | null) => point(indexes.get(id ?? '') ?? null),
    choose,
    onKeyDown,
  };
};
