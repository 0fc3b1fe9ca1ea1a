import { readdir, stat } from 'node:fs/promises';
import { relative, sep } from 'node:path';

/** An archive may hold any number of documents; which file is one is known for certain only when it is read. */
const archive = /\.(?:zip|tar|tgz|gz)$/i;

const filesAt = async (path: string): Promise<readonly string[]> => {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    return entries.flatMap((entry) => {
      const below = relative(path, entry.parentPath).split(sep);
      const hidden = [...below, entry.name].some((name) => name.startsWith('.'));
      return entry.isFile() && !hidden ? [entry.name] : [];
    });
  } catch {
    // What cannot be opened counts as one failure, which is reported when it is read.
    return [path];
  }
};

/** How many documents these files and folders hold; null where archives are among them. */
export const countFiles = async (paths: readonly string[]): Promise<number | null> => {
  const files = (await Promise.all(paths.map(filesAt))).flat();
  return files.some((file) => archive.test(file)) ? null : files.length;
};
