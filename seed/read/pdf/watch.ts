import type { limits } from '../limits.ts';
import { refusal } from '../refusal.ts';
import { discard, type Engine } from './engine.ts';

/** What reading one PDF may take. */
export type PdfBounds = { readonly [Bound in keyof typeof limits.pdf]: number };

/** How often it is looked, in milliseconds. */
const interval = 100;

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
  const began = performance.now();
  const before = process.memoryUsage.rss();
  let messages = 0;
  const isTooMuch = (): boolean =>
    performance.now() - began > bounds.time ||
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
