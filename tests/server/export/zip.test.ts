import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { escapeXml } from '../../../server/export/xml.ts';
import { zip } from '../../../server/export/zip.ts';

const whole = async (parts: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const all: Uint8Array[] = [];
  for await (const part of parts) all.push(part);
  return new Uint8Array(Buffer.concat(all));
};

test('any files come out of an archive as they went in', async () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 40 });
  const file = fc.tuple(
    fc.stringMatching(/^[a-z]{1,8}\.csv$/),
    fc.array(fc.tuple(text, fc.nat(3_000)), { maxLength: 4 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(file, { maxLength: 3, selector: ([name]) => name }), async (files) => {
      const entries = files.map(([name, parts]) => ({
        name,
        contents: parts.map(([words, times]) => words.repeat(times)),
      }));
      const read = unzipSync(await whole(zip(new Date('2026-01-01T00:00:00Z'), entries)));
      expect(Object.entries(read).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual(
        entries.map(({ name, contents }) => [name, contents.join('')]),
      );
    }),
    { numRuns: 40 },
  );
});

test('a reader who leaves ends the making of a file, and an error in it reaches the reader', async () => {
  let isEnded = false;
  async function* endless(): AsyncGenerator<string> {
    try {
      for (let line = 0; ; line += 1) yield `${line}\n`.repeat(20_000);
    } finally {
      isEnded = true;
    }
  }
  for await (const _ of zip(new Date(), [{ name: 'a.txt', contents: endless() }])) break;
  expect(isEnded).toBe(true);
  async function* broken(): AsyncGenerator<string> {
    yield 'some';
    throw new Error('The graph changed.');
  }
  await expect(whole(zip(new Date(), [{ name: 'a.txt', contents: broken() }]))).rejects.toThrow(
    'The graph changed.',
  );
});

test('any text is read from XML as it was, but for what XML has no characters for', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', '\u0000', '\ud800', '\uffff', '\u0085', ']]>', '\r\n'),
      (words, odd) => {
        const text = words + odd + words;
        const read: string[] = [];
        const parser = new SaxesParser();
        parser.on('opentag', ({ attributes }) => {
          read.push(String(attributes.b));
        });
        parser.on('text', (found) => {
          read.push(found);
        });
        parser.write(`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`).close();
        const held = text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
        expect(read).toEqual(held === '' ? [''] : [held, held]);
      },
    ),
  );
});
