import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { pack } from 'tar-stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFile, readFiles } from '../../../seed/read/files.ts';
import { someResolutions } from '../sample.ts';
import { sampleIn } from './samples.ts';
import { asDocx } from './write/docx.ts';
import { asText } from './write/text.ts';

type Files = Readonly<Record<string, Uint8Array>>;

const english = strToU8(asText(sampleIn('en')));
const french = strToU8(asText(sampleIn('fr')));
const novel = strToU8('It was a dark night.');

const zip = (files: Files): Uint8Array => zipSync({ ...files });

const tar = async (files: Files): Promise<Uint8Array> => {
  const archive = pack();
  archive.entry({ name: 'folder', type: 'directory' });
  for (const [name, bytes] of Object.entries(files)) archive.entry({ name }, Buffer.from(bytes));
  archive.finalize();
  return Buffer.from(await textOf(Readable.from(archive).setEncoding('latin1')), 'latin1');
};

/** `file: language` or `file: what is wrong`, in order. */
const found = async (file: string, bytes: Uint8Array): Promise<string[]> => {
  const lines: string[] = [];
  for await (const reading of readFile(file, bytes, someResolutions))
    lines.push(
      'error' in reading
        ? reading.error.message
        : `${reading.file}: ${reading.document.language}, ${reading.source.length} bytes`,
    );
  return lines;
};

const both = [`/a.txt: en, ${english.length} bytes`, `/b/c.txt: fr, ${french.length} bytes`];
const two: Files = { 'b/c.txt': french, 'a.txt': english };

describe('archives are walked like folders', () => {
  test('ZIP, by name', async () => {
    expect(await found('x.zip', zip(two))).toEqual(both.map((line) => `x.zip${line}`));
  });

  test('tar, in its own order', async () => {
    expect(await found('x', await tar(two))).toEqual([...both].reverse().map((line) => `x${line}`));
  });

  test('compressed tar', async () => {
    expect(await found('x.tgz', gzipSync(await tar(two)))).toEqual(
      [...both].reverse().map((line) => `x.tgz${line}`),
    );
  });

  test('one compressed file', async () => {
    expect(await found('a.txt.gz', gzipSync(english))).toEqual([`a.txt: en, ${english.length} bytes`]);
  });

  test('an archive within an archive, and none within that', async () => {
    const inner = { 'in.zip': zip({ 'a.txt': english, 'deep.zip': zip({ 'b.txt': french }) }) };
    expect(await found('x.zip', zip(inner))).toEqual([
      `x.zip/in.zip/a.txt: en, ${english.length} bytes`,
      'x.zip/in.zip/deep.zip: the file is an archive within an archive within an archive.',
    ]);
    expect(await found('x.tgz', gzipSync(await tar({ 'in.zip': zip({ 'a.txt': english }) })))).toEqual([
      `x.tgz/in.zip/a.txt: en, ${english.length} bytes`,
    ]);
  });

  test('a Word document is a document, not an archive', async () => {
    const docx = asDocx(sampleIn('en'));
    expect(await found('x.docx', docx)).toEqual([`x.docx: en, ${docx.length} bytes`]);
    expect(await found('x.zip', zip({ 'a.docx': docx }))).toEqual([`x.zip/a.docx: en, ${docx.length} bytes`]);
  });

  test('hidden files and what systems add are passed over', async () => {
    const files = { '.hidden': novel, '__MACOSX/._a.txt': novel, 'b/.DS_Store': novel, 'a.txt': english };
    expect(await found('x.zip', zip(files))).toHaveLength(1);
  });

  test('a file that cannot be read is told, the others are read', async () => {
    const files = { '1.txt': novel, '2.txt': new Uint8Array(), '3.txt': english };
    expect(await found('x.zip', zip(files))).toEqual([
      expect.stringMatching(/^x\.zip\/1\.txt: this is not/),
      'x.zip/2.txt: the file is empty.',
      `x.zip/3.txt: en, ${english.length} bytes`,
    ]);
  });

  test('an archive without documents gives none', async () => {
    expect(await found('x.zip', zip({}))).toEqual([]);
  });
});

describe('harmful and damaged archives are one line', () => {
  /** The sizes that a ZIP states for its one entry, replaced. */
  const lying = (bytes: Uint8Array, size: number): Uint8Array => {
    const changed = Buffer.from(bytes);
    const directory = changed.lastIndexOf('PK\x01\x02', undefined, 'latin1');
    changed.writeUInt32LE(size, directory + 24);
    return changed;
  };
  const empty = new Uint8Array(30_000_000);

  test.each<[string, () => Uint8Array | Promise<Uint8Array>, RegExp[]]>([
    [
      'a ZIP bomb',
      () => zip(Object.fromEntries([0, 1, 2, 3, 4].map((name) => [`${name}`, empty]))),
      [/unpacks to far more/],
    ],
    [
      'a tar bomb',
      async () => gzipSync(await tar(Object.fromEntries([0, 1, 2, 3, 4].map((name) => [`${name}`, empty])))),
      [/0: .*binary|0: /, /1: /, /2: /, /unpacks to far more/],
    ],
    [
      'a compressed file that is too large',
      () => gzipSync(Buffer.alloc(60_000_000, 'a\n')),
      [/the file has (?:50|51) MB/],
    ],
    [
      'an entry that is too large',
      () => zip({ 'a.txt': new Uint8Array(60_000_000).map((_, index) => (index * index) >> 8) }),
      [/a\.txt: the file has 60 MB/],
    ],
    [
      'an entry that is larger than it says',
      () => lying(zip({ 'a.txt': new Uint8Array(3_000_000) }), 10),
      [/a\.txt: the file is damaged/],
    ],
    ['a ZIP that is cut off', () => zip(two).slice(0, -30), [/^x.*: the file is damaged/]],
    ['a gzip file that is cut off', () => gzipSync(english).slice(0, -30), [/^x.*: the file is damaged/]],
    [
      'a tar that is cut off',
      async () => gzipSync(await tar(two)).slice(0, -60),
      [/./, /^x.*: the file is damaged/],
    ],
    ['names that lead out of it', () => zip({ '../../a.txt': english }), [/^x.*: the file is damaged/]],
  ])('%s', async (_, make, told) => {
    const lines = await found('x', await make());
    expect(lines).toHaveLength(told.length);
    for (const [index, form] of told.entries()) expect(lines[index]).toMatch(form);
  });

  test('an encrypted entry is told, the others are read', async () => {
    const bytes = Buffer.from(zip(two));
    const first = bytes.indexOf('PK\x01\x02', undefined, 'latin1');
    bytes.writeUInt16LE(bytes.readUInt16LE(first + 8) | 1, first + 8);
    const lines = await found('x.zip', bytes);
    expect(lines.filter((line) => line.includes('the archive is encrypted'))).toHaveLength(1);
    expect(lines.filter((line) => / bytes$/.test(line))).toHaveLength(1);
  });
});

describe('files and folders on disk', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'recalling-read-'));
    await mkdir(join(folder, 'texts/.git'), { recursive: true });
    await writeFile(join(folder, 'texts/2.txt'), english);
    await writeFile(join(folder, 'texts/1.bin'), zip(two));
    await writeFile(join(folder, 'texts/3.tgz'), gzipSync(await tar({ 'a.txt': french })));
    await writeFile(join(folder, 'texts/.git/config'), novel);
    await symlink(join(folder, 'texts'), join(folder, 'texts/4-round'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('are read in order, archives in their place, no folder within itself', async () => {
    const read: string[] = [];
    for await (const reading of readFiles([join(folder, 'missing'), join(folder, 'texts')], someResolutions))
      read.push('error' in reading ? reading.error.message : reading.file.slice(folder.length));
    expect(read).toEqual([
      `${join(folder, 'missing')}: there is no such file or folder.`,
      '/texts/1.bin/a.txt',
      '/texts/1.bin/b/c.txt',
      '/texts/2.txt',
      '/texts/3.tgz/a.txt',
    ]);
  });
});
