import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { promisify } from 'node:util';
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

  test('an archive without documents is told', async () => {
    expect(await found('x.zip', zip({}))).toEqual(['x.zip: there are no documents in this archive.']);
    expect(await found('x.zip', zip({ '.hidden': novel }))).toEqual([
      'x.zip: there are no documents in this archive.',
    ]);
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
      [/./, /^x.*: the (?:file|archive) is damaged/],
    ],
    [
      'a tar that is cut off between two files',
      async () => (await tar(two)).slice(0, 512 + 512 + 512 * Math.ceil(french.length / 512) + 100),
      [/b\/c\.txt: fr/, /^x: the archive is damaged: what follows its first 2 entries cannot be unpacked/],
    ],
    [
      'names that lead out of a ZIP, the others are read',
      () => zip({ '../../a.txt': english, '/b.txt': english, 'c:/d.txt': english, 'e.txt': english }),
      [
        /^x\/\.\.\/\.\.\/a\.txt: the name of this file leads out/,
        /^x\/\/b\.txt: the name .* leads out/,
        /^x\/c:\/d\.txt: the name .* leads out/,
        /^x\/e\.txt: en/,
      ],
    ],
    [
      'names that lead out of a tar, the others are read',
      async () => gzipSync(await tar({ '../a.txt': english, './b.txt': english })),
      [/^x\/\.\.\/a\.txt: the name of this file leads out/, /^x\/\.\/b\.txt: en/],
    ],
    [
      'many bombs in an archive, told once; the others are read',
      () => {
        const bomb = zip({ a: empty, b: empty, c: empty, d: empty });
        return zip({ '1.zip': bomb, '2.zip': bomb, '3.zip': bomb, '4.txt': english });
      },
      [/^x: the archive unpacks to far more/, /^x\/4\.txt: en/],
    ],
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

  test('a folder without files is told', async () => {
    await mkdir(join(folder, 'hollow/inner'), { recursive: true });
    const read: string[] = [];
    for await (const reading of readFiles([join(folder, 'hollow')], someResolutions))
      read.push('error' in reading ? reading.error.message : reading.file);
    expect(read).toEqual([`${join(folder, 'hollow')}: there are no files in this folder.`]);
  });

  test('a file that vanishes, a link to nothing and a pipe are told, the others are read', async () => {
    const texts = join(folder, 'fleeting');
    await mkdir(texts);
    for (const name of ['1.txt', '2.txt', '4.txt']) await writeFile(join(texts, name), english);
    await symlink(join(folder, 'nowhere'), join(texts, '3.txt'));
    await promisify(execFile)('mkfifo', [join(texts, '5')]);
    const read: string[] = [];
    for await (const reading of readFiles([texts], someResolutions)) {
      read.push('error' in reading ? reading.error.message.slice(texts.length) : 'read');
      if (read.length === 1) await rm(join(texts, '2.txt'));
    }
    expect(read).toEqual([
      'read',
      '/2.txt: there is no such file or folder.',
      '/3.txt: there is no such file or folder.',
      'read',
      '/5: this is neither a file nor a folder.',
    ]);
  });
});
