import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ReadDocument } from '../../../seed/document.ts';
import { projectRoot } from '../../../seed/root.ts';
import { buildProgram } from '../../support/program.ts';
import { sampleIn } from './samples.ts';
import { asAkn } from './write/akn.ts';
import { asDocx } from './write/docx.ts';
import { asTypedHtml } from './write/html.ts';
import { scannedPdf } from './write/pdf.ts';
import { asText } from './write/text.ts';

let folder = '';
let program = '';
beforeAll(async () => {
  program = await buildProgram('seed/commands/read.ts');
  folder = await mkdtemp(join(tmpdir(), 'recalling-formats-'));
  const pdf = join(projectRoot, 'tests/seed/read/fixtures/resolution.ar.pdf');
  await cp(pdf, join(folder, '01-named-wrongly.txt'));
  const files: Readonly<Record<string, string | Uint8Array>> = {
    '02.doc': asDocx(sampleIn('es')),
    '03': asTypedHtml(sampleIn('fr')),
    '04.html': asAkn(sampleIn('ru')),
    '05.bin': gzipSync(asText(sampleIn('zh'))),
    '06.pdf': zipSync({
      'en.txt': strToU8(asText(sampleIn('en'))),
      'novel.txt': strToU8('Once upon a time.'),
    }),
    '07.pdf': scannedPdf(),
    '08.txt': Uint8Array.of(0, 1, 2, 3, 255, 254),
    '09.txt': '',
    '10.xml': '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///dev/zero">]><akomaNtoso>&y;</akomaNtoso>',
  };
  for (const [name, contents] of Object.entries(files)) await writeFile(join(folder, name), contents);
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('read', { timeout: 60_000 }, () => {
  test('prints every document of a folder of all formats, tells what it cannot read, and ends with 1', async () => {
    const child = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'pipe'] });
    const [printed, told, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'exit'),
    ]);
    const documents = printed
      .trim()
      .split('\n')
      .map((line) => ReadDocument.parse(JSON.parse(line)));
    expect(
      documents.map(({ file, language, paragraphs }) => [
        file.slice(folder.length + 1),
        language,
        paragraphs.length,
      ]),
    ).toEqual([
      ['01-named-wrongly.txt', 'ar', 5],
      ['02.doc', 'es', 5],
      ['03', 'fr', 5],
      ['04.html', 'ru', 5],
      ['05.bin', 'zh', 5],
      ['06.pdf/en.txt', 'en', 5],
    ]);
    expect(
      told
        .trim()
        .split('\n')
        .map((line) => line.slice(folder.length + 1)),
    ).toEqual([
      expect.stringMatching(/^06\.pdf\/novel\.txt: this is not the text of a Security Council resolution/),
      expect.stringMatching(/^07\.pdf: the PDF has no text/),
      expect.stringMatching(/^08\.txt: the file is binary/),
      expect.stringMatching(/^09\.txt: the file is empty/),
      expect.stringMatching(/^10\.xml: the XML declares a document type/),
    ]);
    expect(code).toBe(1);
  });
});
