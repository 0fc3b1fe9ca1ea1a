import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadDocument } from '../document.ts';
import { isRecallingError, RecallingError } from '../error.ts';
import { type Catalogue, readResolution } from '../extract/document.ts';
import { requirePlainText } from './format.ts';
import { readText, requireSize } from './text.ts';

/** One file that was read, or why it was not. */
export type FileReading =
  | { readonly file: string; readonly document: ReadDocument; readonly source: Uint8Array }
  | { readonly file: string; readonly error: RecallingError };

/**
 * Reads the bytes of one file.
 *
 * @throws RecallingError `unreadable-file` or `not-a-resolution`
 */
export function readBytes(file: string, bytes: Uint8Array, catalogue: Catalogue): ReadDocument {
  requirePlainText(file, bytes);
  return readResolution(file, readText(file, bytes), catalogue);
}

/**
 * Reads files and all files of folders, one at a time, in the order given and by name within a folder; names that
 * begin with a dot are passed over. A file that cannot be read is one `error`; the others are still read.
 */
export async function* readFiles(
  paths: readonly string[],
  catalogue: Catalogue,
): AsyncGenerator<FileReading> {
  for (const path of paths) {
    for await (const file of filesUnder(path)) {
      if (typeof file !== 'string') {
        yield file;
        continue;
      }
      try {
        const source = await readWhole(file);
        yield { file, source, document: readBytes(file, source, catalogue) };
      } catch (error) {
        if (!isRecallingError(error)) throw error;
        yield { file, error };
      }
    }
  }
}

async function* filesUnder(path: string): AsyncGenerator<string | { file: string; error: RecallingError }> {
  try {
    if (!(await stat(path)).isDirectory()) {
      yield path;
      return;
    }
    for (const name of (await readdir(path)).sort())
      if (!name.startsWith('.')) yield* filesUnder(join(path, name));
  } catch (cause) {
    yield { file: path, error: unreadable(path, cause) };
  }
}

async function readWhole(file: string): Promise<Uint8Array> {
  try {
    requireSize(file, (await stat(file)).size);
    return await readFile(file);
  } catch (error) {
    throw isRecallingError(error) ? error : unreadable(file, error);
  }
}

function unreadable(file: string, cause: unknown): RecallingError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === 'ENOENT') {
    return new RecallingError(
      'unreadable-file',
      `${file}: there is no such file or folder.`,
      'Check the path.',
      { cause },
    );
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new RecallingError(
      'unreadable-file',
      `${file}: the file may not be read.`,
      'Check its permissions.',
      { cause },
    );
  }
  return new RecallingError(
    'unreadable-file',
    `${file}: the file could not be read.`,
    'Check the disk and the path.',
    { cause },
  );
}
