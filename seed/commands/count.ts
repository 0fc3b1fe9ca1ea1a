import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { countIn } from '../read/archive/members.ts';

const filesAt = async (path: string): Promise<readonly string[]> => {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.flatMap((entry) => {
    const below = relative(path, entry.parentPath).split(sep);
    const hidden = [...below, entry.name].some((name) => name.startsWith('.'));
    return entry.isFile() && !hidden ? [join(entry.parentPath, entry.name)] : [];
  });
};

/** Others than files, such as pipes, are not opened: they could wait for ever. */
const countAt = async (file: string): Promise<number> =>
  (await stat(file)).isFile() ? countIn(file, file) : 1;

/** What cannot be opened counts as one failure, which is reported when it is read. */
const orOne = <Found>(found: Promise<Found>, one: Found): Promise<Found> => found.catch(() => one);

/** How many documents these files, folders and archives hold. */
export const countFiles = async (paths: readonly string[]): Promise<number> => {
  let count = 0;
  for (const path of paths)
    for (const file of await orOne(filesAt(path), [path])) count += await orOne(countAt(file), 1);
  return count;
};
