import { once } from 'node:events';
import { crc32, createDeflateRaw } from 'node:zlib';
import { type AsyncFlateStreamHandler, Zip, type ZipInputFile } from 'fflate';

/** A file inside an archive, in parts. */
export interface ZipEntry {
  readonly name: string;
  readonly contents: AsyncIterable<string> | Iterable<string>;
}

/** A file that Node's zlib packs on another thread; fflate's own code, in JavaScript, would take this one. */
class PackedFile implements ZipInputFile {
  readonly filename: string;
  readonly mtime: Date;
  /** Deflate, as the ZIP format numbers it. */
  readonly compression = 8;
  size = 0;
  crc = 0;
  /** Set by the archive that the file is added to. */
  ondata?: AsyncFlateStreamHandler;
  readonly #deflate = createDeflateRaw({ chunkSize: 65_536 });

  constructor(filename: string, mtime: Date) {
    this.filename = filename;
    this.mtime = mtime;
    this.#deflate.on('data', (packed: Buffer<ArrayBuffer>) => this.ondata?.(null, packed, false));
  }

  /** Resolves once the part is packed, or the file closed. */
  add(text: string): Promise<void> {
    const part = Buffer.from(text);
    this.size += part.length;
    this.crc = crc32(part, this.crc);
    return new Promise((resolve) => this.#deflate.write(part, () => resolve()));
  }

  /** Gives what is left, and tells the archive that this is all. */
  async end(): Promise<void> {
    this.#deflate.end();
    await once(this.#deflate, 'end');
    this.ondata?.(null, new Uint8Array(), true);
  }

  /** Frees what zlib holds, also where the file was not ended. */
  close(): void {
    this.#deflate.destroy();
  }
}

/** An archive that is made while it is read, one file after the other: a part is packed while the next is made. */
export async function* zip(
  mtime: Date,
  entries: Iterable<ZipEntry> | AsyncIterable<ZipEntry>,
): AsyncGenerator<Uint8Array> {
  let made: Uint8Array[] = [];
  const archive = new Zip((error, data) => {
    if (error) throw error;
    made.push(data);
  });
  for await (const { name, contents } of entries) {
    const file = new PackedFile(name, mtime);
    archive.add(file);
    try {
      let packing = Promise.resolve();
      for await (const part of contents) {
        await packing;
        yield* made;
        made = [];
        packing = file.add(part);
      }
      await packing;
      await file.end();
    } finally {
      file.close();
    }
  }
  archive.end();
  yield* made;
}
