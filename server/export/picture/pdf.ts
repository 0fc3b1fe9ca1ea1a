import { RecallingError } from '../../../seed/error.ts';
import type { Exportable, Exporter } from '../exporter.ts';
import { carriedName } from './carried.ts';
import { findFont } from './fonts.ts';
import { pictureOf } from './picture.ts';
import type { Measure, Scene, Shape } from './shape.ts';

/** Points for each pixel of the scene: a label of 12 pixels is 9 points high. */
const scale = 0.75;
/** What PDF's own Helvetica has (WinAnsi): Western letters, and the signs that captions are made with. */
const western = /^[\u0020-\u007e\u00a0-\u00ff–—‘’“”•…\s]*$/u;

type Fonts = (text: string, bold: boolean) => string;

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
      document
        .fillOpacity(1)
        .fillColor(shape.colour)
        .font(fontFor(shape.text, shape.bold))
        .fontSize(shape.size);
      document.text(shape.text, ...shape.at, { lineBreak: false, baseline: 'alphabetic' });
  }
};

/** Chinese in the font that was found, all else in Helvetica, which every reader of PDF has. */
const fontsOf: Fonts = (text, bold) => {
  if (!western.test(text)) return 'system';
  return bold ? 'Helvetica-Bold' : 'Helvetica';
};

const measureIn =
  (document: PDFKit.PDFDocument): Measure =>
  (text, size, bold) =>
    document.font(fontsOf(text, bold)).fontSize(size).widthOfString(text);

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
  const font = await findFont();
  if (font === null) return document.registerFont('system', 'Helvetica');
  return document.registerFont('system', font.file, font.name);
};

/** Helvetica has no Chinese: a document in it would be full of wrong letters, and must not be made. */
const requireLetters = async ({ shapes }: Scene): Promise<void> => {
  const foreign = shapes.some((shape) => shape.kind === 'text' && !western.test(shape.text));
  if (foreign && (await findFont()) === null)
    throw new RecallingError(
      'invalid-configuration',
      'This picture has Chinese letters, and no font that has them was found on the machine that makes the PDF.',
      'Install one (Debian and Ubuntu: fonts-noto-cjk), or choose SVG, which is drawn with the fonts of its reader.',
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
