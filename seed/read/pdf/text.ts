import { withoutMasthead } from '../masthead.ts';
import { refusal } from '../refusal.ts';
import { withoutCuts } from './breaks.ts';
import { isUnreadable } from './characters.ts';
import { columnsOf } from './columns.ts';
import { withoutFootnotes } from './footnotes.ts';
import { type Page, withoutFurniture } from './furniture.ts';
import type { Glyph } from './glyphs.ts';
import { withoutHyphens } from './hyphens.ts';
import { writeLines } from './layout.ts';

import { withoutOverlap } from './overlap.ts';
import { type DrawnPage, pagesOf } from './pages.ts';
import { rowsOf } from './rows.ts';
import { lineOf, readingOf } from './words.ts';

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
 * The text of a PDF in the order of reading, without what belongs to its pages: masthead, headers, footers, footnotes.
 * Blank lines, indents and form feeds say what the layout says.
 *
 * @throws RecallingError `unreadable-file` where the PDF is damaged, encrypted, too long, or has no text
 */
export async function pdfText(file: string, bytes: Uint8Array): Promise<string> {
  const drawn = await pagesOf(file, bytes);
  requireCharacters(file, drawn);
  const rows = withoutOverlap(
    drawn.map(({ glyphs }) => rowsOf(glyphs.filter(({ text }) => !isUnreadable(text)))),
  );
  const { rightToLeft, mirror } = readingOf(rows.flat());
  const columns = drawn.flatMap(({ height }, index) =>
    columnsOf(rows[index] ?? [], rightToLeft).map((column) => ({
      height,
      lines: column.map((row) => lineOf(row, rightToLeft, mirror)).filter(({ text }) => text !== ''),
    })),
  );
  const pages: readonly Page[] = withoutFootnotes(withoutFurniture(columns));
  const lines = pages.flatMap((page) =>
    page.lines.map((line, index) => ({ ...line, opensPage: index === 0 })),
  );
  return writeLines(withoutCuts(withoutHyphens(withoutMasthead(lines))), rightToLeft);
}
