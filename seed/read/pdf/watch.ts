import type { limits } from '../limits.ts';
import { refusal } from '../refusal.ts';
import { discard, type Engine } from './engine.ts';

/** What reading one PDF may take. */
export type PdfBounds = { readonly [Bound in keyof typeof limits.pdf]: number };

/** How often it is looked, in milliseconds. */
const interval = 100;

/** A machine that has much else to do may take so many times longer. */
const slowest = 10;

/** Tells how many milliseconds some work has taken: of processor time, and of the clock's as far as that is less. */
function stopwatch(): { readonly worked: () => number; readonly waited: () => number } {
  const began = performance.now();
  const before = process.cpuUsage();
  const waited = (): number => performance.now() - began;
  const worked = (): number => {
    const { user, system } = process.cpuUsage(before);
    return Math.min(waited(), (user + system) / 1_000);
  };
  return { worked, waited };
}

/**
 * Waits for work on the engine and ends it where it takes far more time, memory or messages than any resolution does: a small
 * PDF can be made to draw without end.
 *
 * @throws RecallingError `unreadable-file` where it was ended, or what the work itself throws
 */
export async function watched<Answer>(
  file: string,
  engine: Engine,
  work: Promise<Answer>,
  bounds: PdfBounds,
): Promise<Answer> {
  const { worked, waited } = stopwatch();
  const before = process.memoryUsage.rss();
  let messages = 0;
  const isTooMuch = (): boolean =>
    worked() > bounds.time ||
    waited() > slowest * bounds.time ||
    process.memoryUsage.rss() - before > bounds.memory ||
    messages > bounds.messages;
  const count = (): void => {
    messages += 1;
  };
  let fail: (error: Error) => void = () => {};
  const failure = new Promise<never>((_, reject) => {
    fail = reject;
  });
  const stop = (cause?: unknown): void => {
    discard(engine.thread);
    fail(
      refusal(
        file,
        'the PDF is far too complicated for a resolution.',
        'Check the file, or print it to a new PDF and give that.',
        cause,
      ),
    );
  };
  const timer = setInterval(() => {
    if (isTooMuch()) stop();
  }, interval);
  engine.port.on('message', count);
  engine.thread.on('error', stop).on('exit', stop);
  // Whichever comes second is of no interest any more.
  failure.catch(() => {});
  work.catch(() => {});
  try {
    return await Promise.race([work, failure]);
  } finally {
    clearInterval(timer);
    engine.port.off('message', count);
    engine.thread.off('error', stop).off('exit', stop);
  }
}
