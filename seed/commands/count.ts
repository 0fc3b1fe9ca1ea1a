import { readdir, stat } from 'node:fs/promises';
import { relative, sep } from 'node:path';

const filesAt = async (path: string): Promise<number> => {
  try {
    if (!(await stat(path)).isDirectory()) return 1;
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => {
      const below = relative(path, entry.parentPath).split(sep);
      return entry.isFile() && ![...below, entry.name].some((name) => name.startsWith('.'));
    }).length;
  } catch {
    // What cannot be looked into is one failure, told when it is read.
    return 1;
  }
};

/** How many files reading these files and folders will come to. */
export const countFiles = async (paths: readonly string[]): Promise<number> => {
  const counts = await Promise.all(paths.map(filesAt));
  return counts.reduce((sum, count) => sum + count, 0);
};
