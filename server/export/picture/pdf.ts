import { RecallingError } from '../../../seed/error.ts';
import type { Exportable, Exporter } from '../exporter.ts';
import { carriedName } from './carried.ts';
import { findFont, type Letters } from './fonts.ts';
import { pictureOf } from './picture.ts';
import type { Measure, Scene, Shape } from './shape.ts';

/** Points for each pixel of the scene: a label of 12 pixels is 9 points high. */
const scale = 0.75;
/** What PDF's own Helvetica has (WinAnsi): Western letters, and the signs that captions are made with. */
const western = /^[\u0020-\u007e\u00a0-\u00ff–—‘’“”•…\s]*$/u;

type Fonts = (text: string, bold: boolean) => string;

/** Where Arabic begins in a label, and what follows it: the rest is written from the right. */
const arabic = /\p{Script=Arabic}.*$/su;

/** Which letters a text needs that PDF's own fonts have not. */
const lettersOf = (text: string): Letters | null => {
  if (arabic.test(text)) return 'Arabic';
  return western.test(text) ? null : 'Chinese';
};

/** A text in parts, each of one font. */
const partsOf = (text: string): string[] => {
  const { index = text.length } = arabic.exec(text) ?? {};
  return [text.slice(0, index), text.slice(index)].filter((part) => part !== '');
};

/** All glyphs of a line of Arabic are put in their order from the right; numbers in it are read from the left. */
const fromRight = (text: string): string =>
  text.replace(/[\p{N}\p{Script=Latin}]+/gu, (word) => [...word].reverse().join(''));

/** The library takes lines apart at their spaces, which leaves Arabic words in the wrong order, but not where it is told of a feature. */
const whole = { features: ['kern'] } satisfies PDFKit.Mixins.TextOptions;

const draw = (document: PDFKit.PDFDocument, shape: Shape, fontFor: Fonts): void => {
  switch (shape.kind) {
    case 'curve': {
      const [from, first, second, to] = shape.points;
      document
        .moveTo(...from)
        .bezierCurveTo(...first, ...second, ...to)
        .lineWidth(shape.width)
        .strokeOpacity(shape.opacity);
      const [length = 0, space = 0] = shape.dash;
      if (length > 0) document.dash(length, { space });
      else document.undash();
      document.stroke(shape.colour);
      return;
    }
    case 'lines':
      for (const end of shape.to) document.moveTo(...shape.from).lineTo(...end);
      document.undash().lineWidth(shape.width).strokeOpacity(shape.opacity).stroke(shape.colour);
      return;
    case 'dot':
      document
        .undash()
        .strokeOpacity(1)
        .fillOpacity(1)
        .lineWidth(shape.rim ?? 1.5)
        .circle(...shape.at, shape.radius)
        .fillAndStroke(shape.fill, shape.line);
      return;
    case 'box':
      document
        .fillOpacity(shape.opacity)
        .rect(...shape.at, shape.width, shape.height)
        .fill(shape.fill);
      return;
    case 'text':
      document.fillOpacity(1).fillColor(shape.colour).fontSize(shape.size);
      drawText(document, shape, fontFor);
  }
};

const drawText = (
  document: PDFKit.PDFDocument,
  { text, at: [left, y], bold }: Extract<Shape, { kind: 'text' }>,
  fontFor: Fonts,
): void => {
  let x = left;
  for (const part of partsOf(text)) {
    document.font(fontFor(part, bold));
    const options = { lineBreak: false, baseline: 'alphabetic' } as const;
    if (lettersOf(part) === 'Arabic') document.text(fromRight(part), x, y, { ...options, ...whole });
    else document.text(part, x, y, options);
    x += document.widthOfString(part);
  }
};

/** Chinese and Arabic in the fonts that were found, all else in Helvetica, which every reader of PDF has. */
const fontsOf: Fonts = (text, bold) => lettersOf(text) ?? (bold ? 'Helvetica-Bold' : 'Helvetica');

const measureIn =
  (document: PDFKit.PDFDocument): Measure =>
  (text, size, bold) => {
    document.fontSize(size);
    return partsOf(text).reduce(
      (width, part) => width + document.font(fontsOf(part, bold)).widthOfString(part),
      0,
    );
  };

const packages: Readonly<Record<Letters, string>> = { Chinese: 'fonts-noto-cjk', Arabic: 'fonts-noto-core' };
const letters = ['Chinese', 'Arabic'] as const satisfies readonly Letters[];

const newDocument = async ({ provenance, language }: Exportable): Promise<PDFKit.PDFDocument> => {
  const { default: PDFDocument } = await import('pdfkit');
  const { selection, product, exported, sources } = provenance;
  const document = new PDFDocument({
    autoFirstPage: false,
    lang: language,
    displayTitle: true,
    info: {
      Title: selection,
      Creator: product,
      Producer: product,
      Subject: `Sources: ${sources.join('; ')}`,
      CreationDate: new Date(exported),
    },
  });
  for (const some of letters) {
    const font = await findFont(some);
    if (font === null) document.registerFont(some, 'Helvetica');
    else document.registerFont(some, font.file, font.name);
  }
  return document;
};

/** Helvetica has no Chinese: a document in it would be full of wrong letters, and must not be made. */
const requireLetters = async ({ shapes }: Scene): Promise<void> => {
  const parts = shapes.flatMap((shape) => (shape.kind === 'text' ? partsOf(shape.text) : []));
  const needed = new Set(parts.map(lettersOf));
  for (const some of letters)
    if (needed.has(some) && (await findFont(some)) === null)
      throw new RecallingError(
        'invalid-configuration',
        `This picture has ${some} letters, and no font that has them was found on the machine that makes the PDF.`,
        `Install one (Debian and Ubuntu: ${packages[some]}), or choose SVG, which is drawn with the fonts of its reader.`,
      );
};

/**
 * PDF: one page as large as the picture. Text can be found and copied; of a font with Chinese letters only those that
 * are used are in the file. Keys and evidence are a file attached to it.
 */
export const pdf: Exporter = {
  async *write(what) {
    const document = await newDocument(what);
    const scene = await pictureOf(what, measureIn(document));
    await requireLetters(scene);
    document.addPage({ size: [scene.width * scale, scene.height * scale], margin: 0 });
    document.scale(scale);
    for (const shape of scene.shapes) draw(document, shape, fontsOf);
    document.file(Buffer.from(scene.carried), {
      name: carriedName,
      type: 'application/json',
      description: scene.about,
      creationDate: new Date(what.provenance.exported),
    });
    document.end();
    for await (const chunk of document) yield Buffer.from(chunk);
  },
};
