/** At the latest after so many milliseconds. */
const latest = 3000;

/**
 * Does something when the page has nothing better to do, which is after what is being drawn is drawn. Gives what calls it
 * off. (Safari has no idle time to give.)
 */
export const whenIdle = (act: () => void): (() => void) => {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(act, 200);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(act, { timeout: latest });
  return () => cancelIdleCallback(asked);
};
