import type { Line } from '../../extract/lines.ts';
import { withoutMasthead } from '../masthead.ts';
import { refusal } from '../refusal.ts';
import { withoutCuts } from './breaks.ts';
import { isUnreadable } from './characters.ts';
import { columnsOf } from './columns.ts';
import { withoutFootnotes } from './footnotes.ts';
import { withoutFurniture } from './furniture.ts';
import type { Glyph } from './glyphs.ts';
import { withoutHyphens } from './hyphens.ts';
import { withoutOverlap } from './overlap.ts';
import { type DrawnPage, pagesOf } from './pages.ts';
import { paragraphsOf } from './paragraphs.ts';
import { type Row, rowsOf } from './rows.ts';
import { lineOf, type PrintedLine, readingOf } from './words.ts';

/** Fewer characters than these on a page are a stamp or a page number, not its text. */
const fewestCharacters = 40;
/** From this share of unreadable characters on, the rest makes no sense either. */
const mostUnreadable = 0.2;

const shown = (glyphs: readonly Glyph[]): Glyph[] => glyphs.filter(({ text }) => text.trim() !== '');

function requireCharacters(file: string, pages: readonly DrawnPage[]): void {
  const all = pages.flatMap(({ glyphs }) => shown(glyphs));
  if (all.length < fewestCharacters * Math.min(2, pages.length)) {
    throw refusal(
      file,
      'the PDF has no text, only pictures of its pages.',
      'Make it searchable first, with any program for text recognition (OCR).',
    );
  }
  if (all.filter(({ text }) => isUnreadable(text)).length > mostUnreadable * all.length) {
    throw refusal(
      file,
      'the fonts of the PDF do not say which characters its glyphs stand for.',
      'Take another copy of the document, or recognise its text anew with any program for that (OCR).',
    );
  }
}

/**
 * The lines of a PDF in the order of reading, without what belongs to its pages: masthead, headers, footers, footnotes;
 * each says whether a paragraph begins with it, where the layout tells.
 *
 * @throws RecallingError `unreadable-file` where the PDF is damaged, encrypted, too long, or has no text
 */
export async function linesOfPdf(file: string, bytes: Uint8Array): Promise<Line[]> {
  const drawn = await pagesOf(file, bytes);
  requireCharacters(file, drawn);
  const rows = withoutOverlap(drawn.map(({ glyphs }) => rowsOf(glyphs)));
  const { rightToLeft, mirror } = readingOf(rows.flat());
  const printed = (row: Row): PrintedLine => lineOf(row, rightToLeft, mirror);
  const pages = withoutFurniture(
    drawn.map(({ height }, index) => ({ height, rows: rows[index] ?? [] })),
    (row) => printed(row).text,
    rightToLeft,
  );
  const columns = columnsOf(pages, rightToLeft).map((column) =>
    column.map(printed).filter(({ text }) => text !== ''),
  );
  const lines = withoutFootnotes(columns).flatMap((column, index) =>
    column.map((line) => ({ ...line, column: index })),
  );
  return paragraphsOf(withoutCuts(withoutHyphens(withoutMasthead(lines))), rightToLeft);
}
