import type { Line } from '../../extract/paragraphs/lines.ts';
import { withoutMasthead } from '../masthead.ts';
import { refusal } from '../refusal.ts';
import { openZip } from '../zip.ts';
import { numberingOf } from './numbering.ts';
import { linesOfBody } from './paragraphs.ts';
import { wordParts, zipKind } from './parts.ts';

/**
 * The lines of a Word document (.docx): its paragraphs with the numbers that Word counts, changes accepted, without
 * headers, footers, notes and comments.
 *
 * @throws RecallingError `unreadable-file` where the file is another kind of ZIP file, or damaged
 */
export async function linesOfDocx(file: string, bytes: Uint8Array): Promise<Line[]> {
  const zip = await openZip(file, bytes);
  const kind = zipKind(zip.entries.map(({ name }) => name));
  if (kind === 'archive') {
    throw refusal(
      file,
      'the file is an archive, not a document.',
      'Unpack it, or give the archive itself as a file.',
    );
  }
  if (kind !== 'word')
    throw refusal(file, `the file is ${kind.what}.`, 'Save the resolution as .docx, PDF or plain text.');
  const { document, numbering, styles } = await wordParts(file, zip);
  return withoutMasthead(linesOfBody(document, numberingOf(numbering, styles)));
}
