import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { assert, asyncProperty, constantFrom, nat, oneof, record, uint8Array } from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ReadDocument } from '../../../seed/document.ts';
import { isRecallingError } from '../../../seed/error.ts';
import { readFile } from '../../../seed/read/files.ts';
import { projectRoot } from '../../../seed/root.ts';
import { someResolutions } from '../sample.ts';
import { sampleIn } from './samples.ts';
import { asAkn } from './write/akn.ts';
import { asDocx } from './write/docx.ts';
import { asListedHtml } from './write/html.ts';
import { asText } from './write/text.ts';

const sample = sampleIn('fr');

/** A good file of each format. */
const good: Readonly<Record<string, Uint8Array>> = {
  text: strToU8(asText(sample)),
  'UTF-16': Buffer.from(asText(sample), 'utf16le'),
  HTML: strToU8(asListedHtml(sample)),
  'Akoma Ntoso': strToU8(asAkn(sample)),
  Word: asDocx(sample),
  PDF: readFileSync(join(projectRoot, 'tests/seed/read/fixtures/resolution.en.pdf')),
  'compressed text': gzipSync(asText(sample)),
  archive: zipSync({ 'a.txt': strToU8(asText(sample)), 'b.xml': strToU8(asAkn(sample)) }),
};

/** Reads whatever the bytes are: every document is whole, every refusal says what and what to do. */
async function meets(bytes: Uint8Array): Promise<void> {
  for await (const reading of readFile('file', bytes, someResolutions)) {
    if ('error' in reading) {
      expect(isRecallingError(reading.error)).toBe(true);
      expect(reading.error.message).toMatch(/^file.*: .*\.$/s);
      expect(reading.error.message).not.toContain('\n');
      expect(reading.error.advice).not.toBe('');
    } else {
      const document = ReadDocument.parse(reading.document);
      const texts = new Map(document.paragraphs.map(({ id, text }) => [id, text]));
      for (const { paragraph, start, end, printed } of [...document.citations, ...document.actors])
        expect(texts.get(paragraph)?.slice(start, end)).toBe(printed);
    }
  }
}

describe('no bytes make reading throw, hang or lie', () => {
  test('random bytes, also behind the mark of a format', { timeout: 120_000 }, async () => {
    const marks = [
      '',
      '%PDF-1.7\n',
      'PK\x03\x04',
      '\x1f\x8b\x08',
      '<html>',
      '<akomaNtoso>',
      '<?xml version="1.0"?>',
      '\ufeff',
    ];
    await assert(
      asyncProperty(constantFrom(...marks), uint8Array({ maxLength: 3_000 }), (mark, bytes) =>
        meets(Buffer.concat([Buffer.from(mark, 'latin1'), bytes])),
      ),
      { numRuns: 300 },
    );
  });

  /** What can happen to a file on its way: bytes changed, lost, doubled, its end cut off. */
  const damage = record({
    kind: constantFrom('change', 'lose', 'double', 'cut'),
    place: nat(),
    length: oneof(nat(4), nat(400)),
    byte: nat(255),
  });

  const damaged = (
    bytes: Uint8Array,
    { kind, place, length, byte }: { kind: string; place: number; length: number; byte: number },
  ): Uint8Array => {
    const at = place % bytes.length;
    const [before, struck, after] = [
      bytes.slice(0, at),
      bytes.slice(at, at + length),
      bytes.slice(at + length),
    ];
    if (kind === 'change') return Buffer.concat([before, Buffer.alloc(struck.length, byte), after]);
    if (kind === 'lose') return Buffer.concat([before, after]);
    return kind === 'double' ? Buffer.concat([before, struck, struck, after]) : before;
  };

  test.each(Object.entries(good))('a damaged file: %s', { timeout: 120_000 }, async (format, bytes) => {
    await meets(bytes);
    await assert(
      asyncProperty(damage, damage, (one, two) => meets(damaged(damaged(bytes, one), two))),
      { numRuns: format === 'PDF' ? 60 : 150 },
    );
  });
});
