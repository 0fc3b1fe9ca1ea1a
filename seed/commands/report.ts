import type { LoadOutcome } from '../load/documents.ts';
import { progressLine, summaryLine } from './progress.ts';

/** Where people watch, progress is one line that changes; elsewhere a line now and then. */
const pause = process.stderr.isTTY ? 100 : 5_000;

const show = (line: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[2K${line}`);
  else console.error(line);
};

const hide = (): void => {
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[2K');
};

/**
 * Follows a load to its end: progress, failures and warnings on standard error, a summary on standard output.
 *
 * @param total how many documents there are, null where nobody knows
 * @param stop asked after each document: true ends the load early, with what was loaded so far
 * @returns the exit code: 1 if any document failed or the load was stopped
 */
export const reportLoad = async (
  outcomes: AsyncIterable<LoadOutcome>,
  total: number | null,
  stop: () => boolean = () => false,
): Promise<number> => {
  const counts = { loaded: 0, unchanged: 0, replaced: 0, failed: 0 };
  let [done, warnings, shown] = [0, 0, performance.now()];
  const began = performance.now();
  for await (const { file, outcome, reason, warnings: found } of outcomes) {
    done += 1;
    counts[outcome] += 1;
    warnings += found.length;
    if (reason !== null || found.length > 0) hide();
    if (reason !== null) console.error(reason);
    for (const warning of found) console.error(`${file}: ${warning}`);
    if (performance.now() - shown >= pause) {
      shown = performance.now();
      show(progressLine({ done, total, elapsed: shown - began }));
    }
    if (stop()) break;
  }
  hide();
  console.log(summaryLine(counts, warnings));
  return counts.failed > 0 || stop() ? 1 : 0;
};
