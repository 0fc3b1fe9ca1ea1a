/** What was shown, what is, and what undone steps would show again. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
}

/** So many steps can be taken back. */
export const mostSteps = 100;

/** A history of one step. */
export const beginning = <T>(present: T): History<T> => ({ past: [], present, future: [] });

/** A new step; what had been undone is given up. A step that changes nothing is none. */
export const stepTo = <T>(history: History<T>, next: T): History<T> =>
  next === history.present
    ? history
    : { past: [...history.past, history.present].slice(-mostSteps), present: next, future: [] };

/** One step back; the same where there is none. */
export const undone = <T>({ past, present, future }: History<T>): History<T> => {
  const previous = past.at(-1);
  return previous === undefined
    ? { past, present, future }
    : { past: past.slice(0, -1), present: previous, future: [present, ...future] };
};

/** The undone step again; the same where there is none. */
export const redone = <T>({ past, present, future }: History<T>): History<T> => {
  const [next, ...rest] = future;
  return next === undefined
    ? { past, present, future }
    : { past: [...past, present].slice(-mostSteps), present: next, future: rest };
};

/**
 * What the browser's own back and forward make of it: one step back or on where they lead there, else a new step. Items
 * must be equal by `===`, as the texts of addresses are.
 */
export const arrivedAt = <T>(history: History<T>, present: T): History<T> => {
  if (present === history.present) return history;
  if (present === history.past.at(-1)) return undone(history);
  if (present === history.future[0]) return redone(history);
  return stepTo(history, present);
};
