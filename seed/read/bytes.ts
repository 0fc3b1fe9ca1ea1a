import type { ReadDocument } from '../document.ts';
import { type Catalogue, readResolution } from '../extract/document.ts';
import { readAkn } from './akn/document.ts';
import { linesOfDocx } from './docx/document.ts';
import { linesOfHtml } from './html/lines.ts';
import { kindOf, type Unread } from './kinds.ts';
import { requireSize } from './limits.ts';
import { declaredEncoding, markupOf } from './markup.ts';
import { linesOfPdf } from './pdf/document.ts';
import { refusal } from './refusal.ts';
import { withoutMarks } from './structured.ts';
import { decode } from './text/decode.ts';
import { parseXml } from './xml/parse.ts';

const unread = (file: string, { what, advice }: Unread) => refusal(file, `the file is ${what}.`, advice);

function readText(file: string, bytes: Uint8Array, catalogue: Catalogue): ReadDocument {
  const text = decode(file, bytes, declaredEncoding(bytes));
  const markup = markupOf(text);
  if (markup === 'akn') return readAkn(file, parseXml(file, text), catalogue);
  if (markup === 'html') return readResolution(file, linesOfHtml(file, text), catalogue);
  if (markup === 'plain') return readResolution(file, withoutMarks(text), catalogue);
  throw refusal(
    file,
    `the file is XML of a kind that is not read (its first element is <${markup.root.slice(0, 40)}>).`,
    'Resolutions in XML are read in Akoma Ntoso, as the UN publishes them.',
  );
}

/**
 * Reads the bytes of one file, whatever its format: plain text, PDF, Word (.docx), HTML or Akoma Ntoso, told by its
 * contents. Pure: the same bytes and catalogue give the same document. `file` is only copied into answer and errors.
 *
 * @throws RecallingError `unreadable-file` or `not-a-resolution`
 */
export async function readBytes(
  file: string,
  bytes: Uint8Array,
  catalogue: Catalogue,
): Promise<ReadDocument> {
  requireSize(file, bytes.length);
  const kind = kindOf(bytes);
  if (typeof kind === 'object') throw unread(file, kind);
  if (kind === 'text') return readText(file, bytes, catalogue);
  if (kind === 'pdf') return readResolution(file, await linesOfPdf(file, bytes), catalogue);
  if (kind === 'zip') return readResolution(file, await linesOfDocx(file, bytes), catalogue);
  throw unread(file, {
    what: 'an archive, not a document',
    advice: 'Unpack it, or give the archive itself as a file.',
  });
}
