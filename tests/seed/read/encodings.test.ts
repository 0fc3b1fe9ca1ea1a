import { describe, expect, test } from 'vitest';
import type { Language } from '../../../seed/document.ts';
import { decode } from '../../../seed/read/text/decode.ts';
import { someResolutions } from '../sample.ts';
import { readBytes } from './one.ts';
import { sampleIn } from './samples.ts';
import { encodedAs } from './write/encode.ts';
import { asTypedHtml } from './write/html.ts';
import { asText } from './write/text.ts';

const refused = (bytes: Uint8Array): string => {
  try {
    return `It was read as: ${decode('x.txt', bytes).slice(0, 40)}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

const encodings: readonly (readonly [Language, readonly string[]])[] = [
  ['en', ['windows-1252', 'utf-16le', 'utf-16be']],
  ['fr', ['windows-1252', 'macintosh', 'utf-16le', 'utf-16be']],
  ['es', ['windows-1252', 'utf-16le']],
  ['ru', ['windows-1251', 'koi8-r', 'iso-8859-5', 'x-mac-cyrillic', 'utf-16le', 'utf-16be']],
  ['zh', ['gb18030', 'utf-16le', 'utf-16be']],
  ['ar', ['windows-1256', 'iso-8859-6', 'utf-16le', 'utf-16be']],
];

/** The number sign and quotation marks that an encoding lacks are no matter here. */
const text = (language: Language): string => asText(sampleIn(language));

describe.each(encodings)('a text in %s', (language, labels) => {
  test.each(labels)('in %s, without a mark', (label) => {
    expect(decode('x.txt', encodedAs(label, text(language)))).toBe(text(language));
  });

  test.each(['utf-8', 'utf-16le', 'utf-16be'])('in %s, with its mark', (label) => {
    const marked = `\ufeff${text(language)}`;
    const bytes = label === 'utf-8' ? Buffer.from(marked) : encodedAs(label, marked);
    expect(decode('x.txt', bytes)).toBe(text(language));
  });
});

test('Big5 is told from GB18030', () => {
  const traditional = '安全理事會，回顧其關於該國局勢的各項決議，決定繼續處理此案。'.repeat(8);
  expect(decode('x.txt', encodedAs('big5', traditional))).toBe(traditional);
});

test('a web page is read in the encoding that it declares', async () => {
  for (const [language, label] of [
    ['ru', 'koi8-r'],
    ['ar', 'windows-1256'],
    ['zh', 'gb18030'],
  ] as const) {
    const bytes = encodedAs(label, asTypedHtml(sampleIn(language), label));
    const document = await readBytes('x.html', bytes, someResolutions);
    expect([document.language, document.paragraphs.length]).toEqual([language, 5]);
  }
});

test('a web page that declares the wrong encoding is still read', async () => {
  const bytes = Buffer.from(asTypedHtml(sampleIn('ru'), 'windows-1251'));
  expect((await readBytes('x.html', bytes, someResolutions)).language).toBe('ru');
});

describe('what is no text is refused in a line', () => {
  const russian = Buffer.from(text('ru'));
  const letter = russian.indexOf('Р');

  test.each([
    ['nothing', new Uint8Array(), /the file is empty/],
    ['blanks', Buffer.from('\ufeff  \r\n\t '), /no text in the file/],
    [
      'UTF-8 with damaged characters',
      Uint8Array.from([...russian.subarray(0, letter), ...russian.subarray(letter + 1)]),
      /damaged characters/,
    ],
    ['a program', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0x80, 0xff, 0x00]), /binary/],
    ['control characters', Buffer.from('The Security\u0002 Council,'), /binary/],
    [
      'bytes of no encoding',
      Uint8Array.from({ length: 4_000 }, (_, index) => 0x80 + ((index * 89) % 0x7f)),
      /not recognised|binary/,
    ],
    ['too much of it', new Uint8Array(20_000_001).fill(0x20), /20 MB/],
  ])('%s', (_, bytes, told) => {
    expect(refused(bytes)).toMatch(told);
  });
});
