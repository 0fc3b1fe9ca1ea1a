import type { LoadOutcome } from '../load/documents.ts';
import { progressLine, summaryLine } from './progress.ts';
import { StatusLine } from './status-line.ts';

/**
 * Follows a load to its end: progress, failures and warnings on standard error, a summary on standard output.
 *
 * @param total how many documents there are
 * @param stop asked after each document: true ends the load early, with what was loaded so far
 * @returns the exit code: 1 if any document failed or the load was stopped
 */
export const reportLoad = async (
  outcomes: AsyncIterable<LoadOutcome>,
  total: number,
  stop: () => boolean = () => false,
): Promise<number> => {
  const counts = { loaded: 0, unchanged: 0, replaced: 0, failed: 0 };
  let [done, warnings] = [0, 0];
  const began = performance.now();
  const status = new StatusLine();
  for await (const { file, outcome, reason, warnings: found } of outcomes) {
    done += 1;
    counts[outcome] += 1;
    warnings += found.length;
    if (reason !== null || found.length > 0) status.hide();
    if (reason !== null) console.error(reason);
    for (const warning of found) console.error(`${file}: ${warning}`);
    if (done !== total) status.show(() => progressLine({ done, total, elapsed: performance.now() - began }));
    if (stop()) break;
  }
  status.hide();
  console.log(summaryLine(counts, warnings));
  return counts.failed > 0 || stop() ? 1 : 0;
};
