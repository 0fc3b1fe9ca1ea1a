/** Work that is done piece by piece. */
export type Work = Generator<undefined, void>;

export interface Ongoing {
  /** Does at once what is left. */
  readonly finish: () => void;
  /** Leaves it as it is. */
  readonly drop: () => void;
}

/** As long as one frame may be kept busy, in milliseconds: a third of it is left for all else that the page does. */
const budget = 10;

/** Does work in as many frames as it takes, so that the page goes on answering. */
export const overFrames = (work: Work, onEnd: () => void): Ongoing => {
  let frame = 0;
  let ended = false;
  const end = () => {
    ended = true;
    cancelAnimationFrame(frame);
  };
  const workWhile = (hasTime: () => boolean) => {
    while (!ended && hasTime())
      if (work.next().done) {
        end();
        onEnd();
      }
  };
  const step = () => {
    const start = performance.now();
    frame = requestAnimationFrame(step);
    workWhile(() => performance.now() - start < budget);
  };
  frame = requestAnimationFrame(step);
  return { finish: () => workWhile(() => true), drop: end };
};
