import type { ImportAnswer } from '../../server/contract.ts';
import { call } from './fetch.ts';

/** What of an exported file the graph holds. Rejects with an ApiProblem, also where the file is no export. */
export const openExport = async (file: File): Promise<ImportAnswer> => {
  const response = await call('/import', {
    method: 'POST',
    headers: { 'Content-Type': 'text/plain' },
    body: file,
  });
  // The server's answers are checked against the contract in its own tests.
  return (await response.json()) as ImportAnswer;
};
