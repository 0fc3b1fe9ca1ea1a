import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RecallingError } from '../error.ts';
import { makeFolder } from './folder.ts';

/** A marker file that exists during a rebuild, and after one that was interrupted: the graph is then incomplete. */
const markerIn = (data: string): string => join(data, 'rebuilding');

/** Says on disk that a rebuild has begun: until `markRebuilt`, the graph is refused. */
export const markRebuilding = async (data: string): Promise<void> => {
  makeFolder(data);
  await writeFile(markerIn(data), 'The graph is being made anew: npm run rebuild\n', { flush: true });
};

/** Says on disk that the rebuild is complete. */
export const markRebuilt = (data: string): Promise<void> => rm(markerIn(data), { force: true });

/** Throws `database-damaged` if the graph is incomplete because a rebuild was interrupted. */
export const requireRebuilt = (data: string): void => {
  if (existsSync(markerIn(data)))
    throw new RecallingError(
      'database-damaged',
      'The graph is not whole: a rebuild is under way, or was cut off.',
      'Wait for it to end, or run "npm run rebuild" again.',
    );
};
