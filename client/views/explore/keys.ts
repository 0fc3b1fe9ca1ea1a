import type { KeyboardEvent } from 'react';
import { pinnedOf } from '../../graph/explore/address/standpoints.ts';
import { collapsedBy } from '../../graph/explore/grow.ts';
import type { ViewState } from '../../state/view.ts';
import type { Explore } from './useExplore.ts';

interface Doings {
  readonly select: ViewState['select'];
  readonly onSelect: (ids: string[]) => void;
}

/** What a key does to the graph, or to the node that is pointed at or selected; true where it did something. */
export const onGraphKey = (
  event: KeyboardEvent,
  pointed: string | null,
  { model, shown, standpoints, expand, remove }: Explore,
  { select, onSelect }: Doings,
): boolean => {
  if (!model || !shown) return false;
  const key = event.key.toLowerCase();
  if ((event.ctrlKey || event.metaKey) && key === 'a') {
    onSelect([...shown.nodes]);
    return true;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const on = pointed ?? select.find((id) => model.nodes.has(id)) ?? null;
  if (on === null || !model.nodes.has(on)) return false;
  if (key === '+' || key === '=') void expand(on);
  else if (key === '-') remove(collapsedBy(model, on, pinnedOf(standpoints)));
  // One of several selected stands for all of them.
  else if (key === 'delete' || key === 'backspace') remove(select.includes(on) ? select : [on]);
  else return false;
  return true;
};

/** Takes a step back, or again. */
export const onStepKey = (event: KeyboardEvent, { undo, redo }: Explore['steps']): void => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const key = event.key.toLowerCase();
  if (key === 'z' && !event.shiftKey) undo();
  else if (key === 'y' || (key === 'z' && event.shiftKey)) redo();
  else return;
  event.preventDefault();
};
