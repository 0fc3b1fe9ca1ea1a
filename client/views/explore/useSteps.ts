import { useCallback, useEffect, useRef, useState } from 'react';
import { arrivedAt, beginning, redone, stepTo, undone } from '../../graph/explore/history.ts';
import { ledByBrowser, useView, type ViewState } from '../../state/view.ts';

/** What a step of exploring may change; what is selected is no step. */
const names = ['nodes', 'at', 'arrange', 'off', 'years', 'size', 'colour', 'apart', 'most'] as const;
type Step = Pick<ViewState, (typeof names)[number]>;
export type StepChange = { [K in keyof Step]?: Step[K] | null };

const stepOf = ({ nodes, at, arrange, off, years, size, colour, apart, most }: ViewState): Step => ({
  nodes,
  at,
  arrange,
  off,
  years,
  size,
  colour,
  apart,
  most,
});

/**
 * The steps of exploring, to take back and to take again. The address is what is shown; every step of the browser's own
 * history is one here, too. A step that happens to lead to what was shown before is a step all the same.
 */
export const useSteps = () => {
  const { state, go, adjust } = useView();
  const known = useRef(new Map<string, Step>());
  const text = JSON.stringify(stepOf(state));
  if (!known.current.has(text)) known.current.set(text, stepOf(state));
  const [history, setHistory] = useState(() => beginning(text));
  /** The next change of the address completes the present step. */
  const completing = useRef(false);
  /** The next change of the address is a step taken back or again. */
  const showing = useRef(false);
  useEffect(() => {
    const complete = completing.current;
    const known = showing.current || ledByBrowser();
    completing.current = false;
    showing.current = false;
    setHistory((before) => {
      if (complete) return { ...before, present: text };
      return known ? arrivedAt(before, text) : stepTo(before, text);
    });
  }, [text]);
  const show = useCallback(
    (step: string) => {
      const found = known.current.get(step);
      if (!found) return;
      showing.current = true;
      go(found);
    },
    [go],
  );
  return {
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    undo: useCallback(() => show(undone(history).present), [history, show]),
    redo: useCallback(() => show(redone(history).present), [history, show]),
    /** Completes a step that the reader has taken: no step of its own. */
    complete: useCallback(
      (change: StepChange) => {
        completing.current = true;
        adjust(change);
      },
      [adjust],
    ),
  };
};
