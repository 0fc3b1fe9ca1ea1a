import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { isRecallingError, type RecallingError } from '../../error.ts';
import { limits } from '../limits.ts';
import { refusal } from '../refusal.ts';
import { glyphsOf } from './drawing.ts';
import { type Engine, withEngine } from './engine.ts';
import type { Font, Glyph } from './glyphs.ts';
import type { Matrix } from './matrix.ts';
import { type PdfBounds, watched } from './watch.ts';

export interface DrawnPage {
  /** In points. */
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  /** Steps of its drawing could not be understood and were passed over. */
  readonly damaged: boolean;
  /** It has pictures, which are not looked at. */
  readonly pictured: boolean;
}

/** What the parser says where it passes over a part of a page: its stream, or what that decodes to, makes no sense. */
const damage =
  /flate stream|ignoring errors during|getHexString|Unknown command|Unterminated|Invalid number|Illegal character/;
/** What it says of each picture, since none is as small as is allowed. */
const picture = /Image exceeded maximum/;

/** A folder of what pdf.js reads beside its program: tables of Asian encodings, the metrics of the standard fonts. */
const resources = (folder: string): string =>
  `${join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), folder)}/`;

const faultOf = (file: string, cause: unknown): RecallingError => {
  if (cause instanceof Error && cause.name === 'PasswordException') {
    return refusal(
      file,
      'the PDF is encrypted.',
      'Open it with its password and save it without one.',
      cause,
    );
  }
  return refusal(file, 'the PDF is damaged.', 'Take another copy of it, or open it and save it anew.', cause);
};

/** Letters that tell parts of one font apart. */
const subset = /^[A-Z]{6}\+/;

/** The unit of all fonts but those that are drawings (Type 3) is a thousandth. */
function fontOf(page: PDFPageProxy, font: string): Font {
  const known: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : null;
  if (typeof known !== 'object' || known === null) return { unit: 0.001 };
  const matrix: unknown = 'fontMatrix' in known ? known.fontMatrix : null;
  const unit = Array.isArray(matrix) && typeof matrix[0] === 'number' && matrix[0] > 0 ? matrix[0] : 0.001;
  return 'name' in known && typeof known.name === 'string'
    ? { unit, name: known.name.replace(subset, '') }
    : { unit };
}

async function drawnPage(page: PDFPageProxy, { pdfjs, said }: Engine): Promise<DrawnPage> {
  const { AnnotationMode, OPS } = pdfjs;
  const { transform, height } = page.getViewport({ scale: 1 });
  const operators = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform.map(Number);
  const viewport: Matrix = [a, b, c, d, e, f];
  const fonts = new Map<string, Font>();
  const known = (font: string): Font => {
    const found = fonts.get(font) ?? fontOf(page, font);
    fonts.set(font, found);
    return found;
  };
  const glyphs = glyphsOf({ ...operators, codes: OPS }, known, viewport);
  page.cleanup();
  const lines = await said();
  const isSaid = (form: RegExp): boolean => lines.some((line) => form.test(line));
  return { height, glyphs, damaged: isSaid(damage), pictured: isSaid(picture) };
}

async function drawnPages(
  file: string,
  document: PDFDocumentProxy,
  engine: Engine,
  bounds: PdfBounds,
): Promise<DrawnPage[]> {
  if (document.numPages > bounds.pages) {
    throw refusal(
      file,
      `the PDF has ${document.numPages} pages; a resolution has fewer than ${bounds.pages}.`,
      'Give each resolution as a file of its own.',
    );
  }
  const pages: DrawnPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1)
    pages.push(await drawnPage(await document.getPage(number), engine));
  return pages;
}

async function parsed(
  file: string,
  bytes: Uint8Array,
  engine: Engine,
  bounds: PdfBounds,
): Promise<DrawnPage[]> {
  const { pdfjs, worker } = engine;
  const task = pdfjs.getDocument({
    // pdf.js takes the bytes over.
    data: Uint8Array.from(bytes),
    worker,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    // Pictures are not looked at, and would cost more than all the rest.
    maxImageSize: 1,
    disableFontFace: true,
    useSystemFonts: false,
    cMapUrl: resources('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: resources('standard_fonts'),
  });
  try {
    return await drawnPages(file, await task.promise, engine, bounds);
  } catch (error) {
    throw isRecallingError(error) ? error : faultOf(file, error);
  } finally {
    await task.destroy();
  }
}

/**
 * What the pages of a PDF draw.
 *
 * @throws RecallingError `unreadable-file` where it is encrypted, damaged, too long or too complicated
 */
export const pagesOf = (
  file: string,
  bytes: Uint8Array,
  bounds: PdfBounds = limits.pdf,
): Promise<DrawnPage[]> =>
  withEngine((engine) => watched(file, engine, parsed(file, bytes, engine, bounds), bounds));
