import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../root.ts';

/** Paths of the texts that ship. */
export const shippedTexts = async (): Promise<string[]> => {
  const folder = join(projectRoot, 'seed/corpus');
  const names = await readdir(folder);
  return names
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name));
};
