import type { Warning } from '../../document.ts';
import type { Line } from '../../extract/paragraphs/lines.ts';
import { withoutHyphens } from '../hyphens.ts';
import { withoutMasthead } from '../masthead.ts';
import { refusal } from '../refusal.ts';
import { withoutCuts } from './breaks.ts';
import { columnsOf } from './columns.ts';
import { withoutFootnotes } from './footnotes.ts';
import { withoutFurniture } from './furniture.ts';
import type { Glyph } from './glyphs.ts';
import { withoutOverlap } from './overlap.ts';
import { type DrawnPage, pagesOf } from './pages.ts';
import { paragraphsOf } from './paragraphs.ts';
import { type Row, rowsOf } from './rows.ts';
import { unreadableGlyphs } from './strokes.ts';
import { lineOf, type PrintedLine, readingOf } from './words.ts';

/** Fewer characters than these on a page are a stamp or a page number, not its text. */
const fewestCharacters = 40;
/** From this share of unreadable characters on, the rest makes no sense either; fewer are told, but for a list's few signs. */
const mostUnreadable = 0.2;
const toldUnreadable = 0.005;

const shown = (glyphs: readonly Glyph[]): Glyph[] => glyphs.filter(({ text }) => text.trim() !== '');

/** What a PDF says: its lines, and what is to be known of how well they could be read. */
interface PdfText {
  readonly lines: readonly Line[];
  readonly warnings: readonly Warning[];
}

/** The characters of all pages that could not be read, told where they are more than a few. */
function unreadableIn(file: string, pages: readonly DrawnPage[]): readonly Warning[] {
  const all = pages.flatMap(({ glyphs }) => shown(glyphs));
  if (all.length < fewestCharacters * Math.min(2, pages.length)) {
    throw refusal(
      file,
      'the PDF has no text, only pictures of its pages.',
      'Make it searchable first, with any program for text recognition (OCR).',
    );
  }
  // What a damaged page draws instead of its text is no fault of the fonts.
  const sound = pages.filter(({ damaged }) => !damaged).flatMap(({ glyphs }) => shown(glyphs));
  const unreadable = unreadableGlyphs(sound).length;
  if (unreadable > mostUnreadable * sound.length) {
    throw refusal(
      file,
      'the fonts of the PDF do not say which characters its glyphs stand for.',
      'Take another copy of the document, or recognise its text anew with any program for that (OCR).',
    );
  }
  if (unreadable <= toldUnreadable * sound.length) return [];
  const share = ((100 * unreadable) / sound.length).toFixed(1);
  return [
    {
      code: 'unreadable-characters',
      message: `The fonts of the PDF do not say what ${share} % of its characters are (${unreadable} of ${sound.length}): words are incomplete. Take another copy of it.`,
      paragraph: null,
    },
  ];
}

/** One warning of the pages that are so. */
function ofPages(
  code: Warning['code'],
  pages: readonly DrawnPage[],
  is: (page: DrawnPage) => boolean,
  tell: (named: string) => string,
): readonly Warning[] {
  const numbers = pages.flatMap((page, index) => (is(page) ? [index + 1] : []));
  if (numbers.length === 0) return [];
  const named =
    numbers.length === 1 ? `Page ${numbers[0]} of the PDF is` : `Pages ${numbers.join(', ')} of the PDF are`;
  return [{ code, message: tell(named), paragraph: null }];
}

/** What is missing on damaged pages cannot be told, nor what the pictures of a scan show. */
const lossesIn = (pages: readonly DrawnPage[]): readonly Warning[] => [
  ...ofPages(
    'damaged-pages',
    pages,
    ({ damaged }) => damaged,
    (named) => `${named} damaged: text may be missing there. Take another copy of it.`,
  ),
  ...ofPages(
    'pages-without-text',
    pages,
    ({ pictured, damaged, glyphs }) => pictured && !damaged && shown(glyphs).length < fewestCharacters,
    (named) =>
      `${named} only pictured: what is printed there is missing. Recognise its text first, with any program for that (OCR).`,
  ),
];

/**
 * The lines of a PDF in the order of reading, without what belongs to its pages: masthead, headers, footers, footnotes;
 * each says whether a paragraph begins with it, where the layout tells.
 *
 * @throws RecallingError `unreadable-file` where the PDF is damaged, encrypted, too long, or has no text
 */
export async function readPdf(file: string, bytes: Uint8Array): Promise<PdfText> {
  const drawn = await pagesOf(file, bytes);
  const warnings = [...unreadableIn(file, drawn), ...lossesIn(drawn)];
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
  return {
    lines: paragraphsOf(withoutCuts(withoutHyphens(withoutMasthead(lines))), rightToLeft),
    warnings,
  };
}
