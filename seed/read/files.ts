import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadDocument } from '../document.ts';
import { isRecallingError, type RecallingError } from '../error.ts';
import type { Catalogue } from '../extract/document.ts';
import { documentsIn, type Found } from './archive/members.ts';
import { readParts } from './bytes.ts';
import { refusal } from './refusal.ts';

export { readParts };

/** One document that was read, or why it was not. `source` is what can be read again: the bytes of its file, unpacked. */
export type FileReading =
  | { readonly file: string; readonly document: ReadDocument; readonly source: Uint8Array }
  | { readonly file: string; readonly error: RecallingError };

/** Reads the documents of one file that was found: mostly one. */
export async function readFound(found: Found, catalogue: Catalogue): Promise<readonly FileReading[]> {
  if ('error' in found) return [found];
  const { file, bytes } = found;
  try {
    return (await readParts(file, bytes, catalogue)).map((part) => ({ file, source: bytes, ...part }));
  } catch (error) {
    if (!isRecallingError(error)) throw error;
    return [{ file, error }];
  }
}

/**
 * Reads one file, or every document of an archive (.zip, .tar, .tar.gz, .gz). A document that cannot be read is one `error`;
 * the others are still read.
 *
 * @param contents the file's path, or its bytes
 */
export async function* readFile(
  file: string,
  contents: string | Uint8Array,
  catalogue: Catalogue,
): AsyncGenerator<FileReading> {
  for await (const found of documentsIn(file, contents)) yield* await readFound(found, catalogue);
}

/**
 * The documents of files, of folders and of archives, in the order given and by name within a folder; names that begin with a
 * dot are passed over. A file that cannot be opened is one `error`; the others are still found.
 */
export async function* findFiles(paths: readonly string[]): AsyncGenerator<Found> {
  for (const path of paths) {
    let empty = true;
    for await (const file of filesUnder(path)) {
      empty = false;
      if (typeof file !== 'string') {
        yield file;
        continue;
      }
      try {
        yield* documentsIn(file, file);
      } catch (cause) {
        yield { file, error: isRecallingError(cause) ? cause : unreadable(file, cause) };
      }
    }
    if (empty) yield { file: path, error: emptyFolder(path) };
  }
}

/** Reads what `findFiles` finds, one document at a time. A file that cannot be read is one `error`; the others are still read. */
export async function* readFiles(
  paths: readonly string[],
  catalogue: Catalogue,
): AsyncGenerator<FileReading> {
  for await (const found of findFiles(paths)) yield* await readFound(found, catalogue);
}

/** @param above the real folders that lead to it: a link to one of them would go round in a circle */
async function* filesUnder(
  path: string,
  above: readonly string[] = [],
): AsyncGenerator<string | { file: string; error: RecallingError }> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) {
      const folder = await realpath(path);
      if (above.includes(folder)) return;
      for (const name of (await readdir(path)).sort())
        if (!name.startsWith('.')) yield* filesUnder(join(path, name), [...above, folder]);
    } else if (found.isFile()) {
      yield path;
    } else {
      yield { file: path, error: refusal(path, 'this is neither a file nor a folder.', 'Check the path.') };
    }
  } catch (cause) {
    yield { file: path, error: unreadable(path, cause) };
  }
}

const emptyFolder = (path: string): RecallingError =>
  refusal(
    path,
    'there are no files in this folder.',
    'Check the path; files whose names begin with a dot are passed over.',
  );

/** What the operating system says when it does not hand a file over; any other error is a fault of the program. */
function unreadable(file: string, cause: unknown): RecallingError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === 'ENOENT') return refusal(file, 'there is no such file or folder.', 'Check the path.', cause);
  if (code === 'EACCES' || code === 'EPERM')
    return refusal(file, 'the file may not be read.', 'Check its permissions.', cause);
  if (!/^E[A-Z]+$/.test(code)) throw cause;
  return refusal(file, 'the file could not be read.', 'Check the disk and the path.', cause);
}
