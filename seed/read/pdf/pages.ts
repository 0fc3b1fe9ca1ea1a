import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { RecallingError } from '../../error.ts';
import type { Glyph, Matrix } from './glyphs.ts';

export interface DrawnPage {
  /** In points. */
  readonly height: number;
  readonly glyphs: readonly Glyph[];
}

/** The longest resolutions have some seventy pages. */
const mostPages = 500;

/** What pdf.js reads beside its program: tables of Asian encodings and the metrics of the standard fonts. */
const resources = (folder: string): string => {
  const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  return `${pathToFileURL(join(library, folder)).href.replace('file://', '')}/`;
};

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

const damaged = (file: string, cause: unknown): RecallingError => {
  if (nameOf(cause) === 'PasswordException') {
    return new RecallingError(
      'unreadable-file',
      `${file}: the PDF is encrypted.`,
      'Open it with its password and save it without one.',
      { cause },
    );
  }
  return new RecallingError(
    'unreadable-file',
    `${file}: the PDF is damaged.`,
    'Take another copy of it, or open it and save it anew.',
    { cause },
  );
};

async function drawnPage(page: PDFPageProxy, library: typeof import('./glyphs.ts')): Promise<DrawnPage> {
  const { transform, height } = page.getViewport({ scale: 1 });
  const operators = await page.getOperatorList({ annotationMode: 0 });
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform.map(Number);
  const viewport: Matrix = [a, b, c, d, e, f];
  const unitsOf = (font: string): number => {
    const known: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : null;
    const matrix: unknown =
      typeof known === 'object' && known !== null && 'fontMatrix' in known ? known.fontMatrix : null;
    return Array.isArray(matrix) && typeof matrix[0] === 'number' && matrix[0] > 0 ? matrix[0] : 0.001;
  };
  const glyphs = library.glyphsOf(operators, unitsOf, viewport);
  page.cleanup();
  return { height, glyphs };
}

async function drawnPages(file: string, document: PDFDocumentProxy): Promise<DrawnPage[]> {
  if (document.numPages > mostPages) {
    throw new RecallingError(
      'unreadable-file',
      `${file}: the PDF has ${document.numPages} pages; a resolution has fewer than ${mostPages}.`,
      'Give each resolution as a file of its own.',
    );
  }
  const library = await import('./glyphs.ts');
  const pages: DrawnPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1)
    pages.push(await drawnPage(await document.getPage(number), library));
  return pages;
}

/**
 * What the pages of a PDF draw. pdf.js is loaded when the first PDF is read: it is large.
 *
 * @throws RecallingError `unreadable-file`
 */
export async function pagesOf(file: string, bytes: Uint8Array): Promise<DrawnPage[]> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    // pdf.js takes the bytes over.
    data: bytes.slice(),
    verbosity: VerbosityLevel.ERRORS,
    // Pictures are not looked at, and would cost more than all the rest.
    maxImageSize: 1,
    disableFontFace: true,
    useSystemFonts: false,
    cMapUrl: resources('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: resources('standard_fonts'),
  });
  try {
    return await drawnPages(file, await task.promise);
  } catch (error) {
    throw error instanceof RecallingError ? error : damaged(file, error);
  } finally {
    await task.destroy();
  }
}
