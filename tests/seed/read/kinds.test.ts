import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { kindOf } from '../../../seed/read/kinds.ts';
import { markupOf } from '../../../seed/read/markup.ts';
import { refusalOf } from '../../support/refusal.ts';
import { someResolutions } from '../sample.ts';
import { readBytes } from './one.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const read = (file: string, contents: Uint8Array) => readBytes(file, contents, someResolutions);

test.each([
  ['%PDF-1.7\n', 'pdf'],
  ['\n\x00junk before it\n%PDF-1.4', 'pdf'],
  ['PK\x03\x04', 'zip'],
  ['\x1f\x8b\x08', 'gzip'],
  [`${'a'.repeat(257)}ustar`, 'tar'],
  ['The Security Council,', 'text'],
  ['', 'text'],
])('%j is told by what it holds', (head, kind) => {
  expect(kindOf(bytes(head))).toBe(kind);
});

test.each([
  ['The Security Council,', 'plain'],
  ['<1> is less', 'plain'],
  ['<!DOCTYPE html><title>x</title>', 'html'],
  ['\n<!-- x -->\n<HTML>', 'html'],
  ['<p>one', 'html'],
  ['<?xml version="1.0"?><akomaNtoso xmlns="x"/>', 'akn'],
  ['<an:akomaNtoso xmlns:an="x"/>', 'akn'],
  ['<?xml version="1.0"?><w:document/>', { root: 'document' }],
])('%j is told by its words', (text, markup) => {
  expect(markupOf(text)).toEqual(markup);
});

describe('formats that are not read are named, with what to do', () => {
  test.each([
    ['resolution.txt', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0', /old or encrypted Word document/, /\.docx/],
    ['resolution.doc', '{\\rtf1\\ansi', /RTF/, /\.docx/],
    ['texts.zip', "7z\xbc\xaf'\x1c", /7-Zip/, /\.zip/],
    ['texts.zip', 'Rar!\x1a\x07', /RAR/, /\.zip/],
    ['texts.tar.bz2', 'BZh91AY', /bzip2/, /\.zip/],
    ['texts.tar.xz', '\xfd7zXZ\0', /xz/, /\.zip/],
    ['texts.zst', '\x28\xb5\x2f\xfd', /Zstandard/, /\.zip/],
    ['scan.pdf', '\x89PNG\r\n', /a picture/, /OCR/],
    ['scan.pdf', '\xff\xd8\xff\xe0', /a picture/, /OCR/],
    ['scan.tif', 'II*\0', /a picture/, /OCR/],
    ['page.html', 'MIME-Version: 1.0\r\n', /a web archive/, /HTML/],
    ['text.txt', '\xff\xfe\0\0T\0\0\0', /UTF-32/, /UTF-8/],
    ['a.ps', '%!PS-Adobe-3.0', /PostScript/, /PDF/],
  ])('%s that begins %j', async (file, head, told, advice) => {
    const refusal = await refusalOf(read(file, bytes(head)));
    expect(refusal.message).toMatch(told);
    expect(refusal.message.startsWith(`${file}: `)).toBe(true);
    expect(refusal.advice).toMatch(advice);
  });

  test.each([
    ['xl/workbook.xml', /a spreadsheet/],
    ['ppt/presentation.xml', /a presentation/],
    ['META-INF/manifest.xml', /an OpenDocument file/],
    ['[Content_Types].xml', /an Office file without a text/],
  ])('a ZIP file that holds %s', async (name, told) => {
    const refusal = await refusalOf(
      read('a.docx', zipSync({ [name]: bytes('<x/>'), 'a/b.xml': bytes('<x/>') })),
    );
    expect(refusal.message).toMatch(told);
    expect(refusal.advice).toMatch(/\.docx/);
  });

  test('a text that is no resolution is told so', async () => {
    const refusal = await refusalOf(read('novel.txt', bytes('It was a dark night.\n\nThe end.\n')));
    expect([refusal.code, refusal.message]).toEqual([
      'not-a-resolution',
      expect.stringContaining('novel.txt'),
    ]);
  });
});
