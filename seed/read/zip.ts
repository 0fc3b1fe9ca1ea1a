import { type Entry, fromBufferPromise, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl';
import { isRecallingError } from '../error.ts';
import type { Source } from './archive/source.ts';
import { limits } from './limits.ts';
import { refusal } from './refusal.ts';

export interface Zip {
  readonly entries: readonly ZipEntry[];
  close(): void;
}

export interface ZipEntry {
  readonly name: string;
  /** Bytes, as the archive says; more of it are never unpacked. */
  readonly size: number;
  /** @throws RecallingError `unreadable-file` where it is encrypted or damaged */
  read(): Promise<Uint8Array>;
}

const damaged = (file: string, cause: unknown) =>
  isRecallingError(cause)
    ? cause
    : refusal(file, 'the file is damaged: it cannot be unpacked.', 'Take another copy of the file.', cause);

/** As the archive says it, with strokes that lead forward; the library's own reading ends at the first name that leads out. */
const nameOf = ({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string =>
  getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);

async function unpack(file: string, zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  if (entry.isEncrypted()) throw refusal(file, 'the archive is encrypted.', 'Unpack it with its password.');
  try {
    const parts: Buffer[] = [];
    for await (const part of await zip.openReadStreamPromise(entry)) parts.push(part as Buffer);
    return Buffer.concat(parts);
  } catch (cause) {
    throw damaged(file, cause);
  }
}

/**
 * The files of a ZIP archive, none of them unpacked yet.
 *
 * @throws RecallingError `unreadable-file` where it is damaged or has too many files
 */
export async function openZip(file: string, source: Source): Promise<Zip> {
  try {
    const options = { autoClose: false, lazyEntries: true, decodeStrings: false } as const;
    const zip =
      typeof source === 'string'
        ? await openPromise(source, options)
        : await fromBufferPromise(Buffer.from(source.buffer, source.byteOffset, source.length), options);
    const entries: ZipEntry[] = [];
    for await (const entry of zip.eachEntry()) {
      if (entries.length >= limits.entries) {
        zip.close();
        throw refusal(file, `the archive has more than ${limits.entries} files.`, 'Divide it.');
      }
      const name = nameOf(entry);
      if (name.endsWith('/')) continue;
      entries.push({
        name,
        size: entry.uncompressedSize,
        read: () => unpack(`${file}/${name}`, zip, entry),
      });
    }
    return { entries, close: () => zip.close() };
  } catch (cause) {
    throw damaged(file, cause);
  }
}
