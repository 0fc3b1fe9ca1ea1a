import { strToU8, Zip, ZipDeflate } from 'fflate';

/** A file inside an archive, in parts. */
export interface ZipEntry {
  readonly name: string;
  readonly contents: AsyncIterable<string> | Iterable<string>;
}

/** An archive that is made while it is read, one file after the other. */
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
    const file = new ZipDeflate(name);
    file.mtime = mtime;
    archive.add(file);
    for await (const part of contents) {
      file.push(strToU8(part));
      yield* made;
      made = [];
    }
    file.push(new Uint8Array(), true);
  }
  archive.end();
  yield* made;
}
