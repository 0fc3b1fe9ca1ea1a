import { createReadStream } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { headLength } from '../kinds.ts';
import { requireSize } from '../limits.ts';

/** Where the bytes of a file come from: a path on disk, or memory. */
export type Source = string | Uint8Array;

/** Bytes of a source. */
export const sizeOf = async (source: Source): Promise<number> =>
  typeof source === 'string' ? (await stat(source)).size : source.length;

/** The first bytes, by which its kind is told. */
export async function headOf(source: Source): Promise<Uint8Array> {
  if (typeof source !== 'string') return source.subarray(0, headLength);
  const handle = await open(source);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headLength), 0, headLength, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** @throws RecallingError `unreadable-file` where it is empty, or larger than is read */
export async function wholeOf(file: string, source: Source): Promise<Uint8Array> {
  requireSize(file, await sizeOf(source));
  return typeof source === 'string' ? readFile(source) : source;
}

/** A source as a stream, for formats that are unpacked as they flow. */
export const streamOf = (source: Source): Readable =>
  typeof source === 'string' ? createReadStream(source) : Readable.from([source]);
