import type { ReadDocument, Warning } from '../document.ts';
import { isRecallingError, type RecallingError } from '../error.ts';
import { type Catalogue, readResolution } from '../extract/document.ts';
import { withoutDamage } from '../extract/numbers/damaged.ts';
import { type Line, linesOf } from '../extract/paragraphs/lines.ts';
import { readAkn } from './akn/document.ts';
import { linesOfDocx } from './docx/document.ts';
import { linesOfHtml } from './html/lines.ts';
import { withoutHyphens } from './hyphens.ts';
import { kindOf, type Unread } from './kinds.ts';
import { requireLength, requireSize } from './limits.ts';
import { declaredEncoding, markupOf } from './markup.ts';
import { readPdf } from './pdf/document.ts';
import { refusal } from './refusal.ts';
import { resolutionsIn } from './several.ts';
import { withoutMarks } from './structured.ts';
import { decode } from './text/decode.ts';
import { parseXml } from './xml/parse.ts';

const unread = (file: string, { what, advice }: Unread) => refusal(file, `the file is ${what}.`, advice);

/** A resolution of a file, or why it was not read. */
export type Part = { readonly document: ReadDocument } | { readonly error: RecallingError };

/** @throws what is no matter of this resolution */
function partOf(read: () => ReadDocument): Part {
  try {
    return { document: read() };
  } catch (error) {
    if (!isRecallingError(error)) throw error;
    return { error };
  }
}

/** @param warnings what is to be known of the whole file */
const partsOf = (
  file: string,
  lines: readonly Line[],
  catalogue: Catalogue,
  warnings: readonly Warning[] = [],
): Part[] =>
  resolutionsIn(lines.map((line) => ({ ...line, text: withoutDamage(line.text) }))).map((part) =>
    partOf(() => {
      requireLength(file, part);
      const document = readResolution(file, part, catalogue);
      return { ...document, warnings: [...warnings, ...document.warnings] };
    }),
  );

function readText(file: string, bytes: Uint8Array, catalogue: Catalogue): readonly Part[] {
  const text = decode(file, bytes, declaredEncoding(bytes));
  const markup = markupOf(text);
  if (markup === 'akn') return [partOf(() => readAkn(file, parseXml(file, text), catalogue))];
  if (markup === 'html') return partsOf(file, linesOfHtml(file, text), catalogue);
  if (markup === 'plain') return partsOf(file, withoutHyphens(linesOf(withoutMarks(text))), catalogue);
  throw refusal(
    file,
    `the file is XML of a kind that is not read (its first element is <${markup.root.slice(0, 40)}>).`,
    'Resolutions in XML are read in Akoma Ntoso, as the UN publishes them.',
  );
}

/**
 * Reads the bytes of one file, whatever its format: plain text, PDF, Word (.docx), HTML or Akoma Ntoso, told by its
 * contents. Pure: the same bytes and catalogue give the same documents: mostly one, each resolution of a volume.
 * `file` is only copied into answer and errors.
 *
 * @throws RecallingError `unreadable-file` where nothing of it can be read
 */
export async function readParts(
  file: string,
  bytes: Uint8Array,
  catalogue: Catalogue,
): Promise<readonly Part[]> {
  requireSize(file, bytes.length);
  const kind = kindOf(bytes);
  if (typeof kind === 'object') throw unread(file, kind);
  if (kind === 'text') return readText(file, bytes, catalogue);
  if (kind === 'pdf') {
    const { lines, warnings } = await readPdf(file, bytes);
    return partsOf(file, lines, catalogue, warnings);
  }
  if (kind === 'zip') return partsOf(file, await linesOfDocx(file, bytes), catalogue);
  throw unread(file, {
    what: 'an archive, not a document',
    advice: 'Unpack it, or give the archive itself as a file.',
  });
}
