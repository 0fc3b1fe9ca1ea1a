import type { LoadEvent } from '../../server/contract.ts';
import { call } from './fetch.ts';
import { linesOf } from './lines.ts';
import { ApiProblem } from './problem.ts';

/**
 * Sends files to be read and loaded, and gives what becomes of each as it happens. Rejects with an ApiProblem, also
 * where the answer breaks off.
 */
export async function* uploadDocuments(
  files: readonly File[],
  signal: AbortSignal,
): AsyncGenerator<LoadEvent> {
  const body = new FormData();
  for (const file of files) body.append('files', file);
  const response = await call('/documents', { method: 'POST', body, signal });
  if (!response.body) throw new ApiProblem('bad-answer', '', '', response.status);
  for await (const line of linesOf(response.body)) {
    // The server's events are checked against the contract in its own tests.
    yield JSON.parse(line) as LoadEvent;
  }
}
