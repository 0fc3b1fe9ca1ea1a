import type { ReadDocument } from '../../../seed/document.ts';
import type { Catalogue } from '../../../seed/extract/document.ts';
import { readParts } from '../../../seed/read/files.ts';

/**
 * Reads a file that holds one resolution; of several, the first.
 *
 * @throws RecallingError `unreadable-file` or `not-a-resolution`
 */
export async function readBytes(
  file: string,
  bytes: Uint8Array,
  catalogue: Catalogue,
): Promise<ReadDocument> {
  const [first] = await readParts(file, bytes, catalogue);
  if (first === undefined) throw new Error(`${file} was read as nothing.`);
  if ('error' in first) throw first.error;
  return first.document;
}
