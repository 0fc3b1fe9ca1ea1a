import { deflateSync } from 'node:zlib';

/** Words at a place of a page, counted in points from its lower left corner. */
export interface Words {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
}

const width = 612;
const height = 792;

const literal = (text: string): string => text.replace(/[\\()]/g, '\\$&');

const drawn = (words: readonly Words[]): string =>
  words
    .map(({ x, y, text, size = 10 }) => `BT /F ${size} Tf ${x} ${y} Td (${literal(text)}) Tj ET`)
    .join('\n');

const stream = (dictionary: string, contents: string | Uint8Array): Buffer => {
  const packed = deflateSync(contents);
  return Buffer.concat([
    Buffer.from(`<<${dictionary}/Filter/FlateDecode/Length ${packed.length}>>stream\n`),
    packed,
    Buffer.from('\nendstream'),
  ]);
};

const wholePage = `${width} 0 0 ${height} 0 0 cm /I Do`;
const picture = (): Buffer =>
  stream(
    '/Type/XObject/Subtype/Image/Width 8/Height 8/ColorSpace/DeviceGray/BitsPerComponent 8',
    new Uint8Array(64),
  );

/** A file of these objects, the first of them the catalogue. */
function pdfOf(objects: readonly (string | Buffer)[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  let at = 9;
  for (const [index, object] of objects.entries()) {
    const part = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ]);
    offsets.push(at);
    at += part.length;
    parts.push(part);
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${at}\n%%EOF`,
    ),
  );
  return Buffer.concat(parts);
}

const helvetica = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';

/** A PDF whose pages draw these words in Helvetica, in this order. */
export function pdfOfPages(pages: readonly (readonly Words[] | 'picture')[]): Uint8Array {
  const first = 5;
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ');
  return pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    helvetica,
    picture(),
    ...pages.flatMap((words, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Contents ${first + 2 * index + 1} 0 R/Resources<</Font<</F 3 0 R>>/XObject<</I 4 0 R>>>>>>`,
      stream('', words === 'picture' ? wholePage : drawn(words)),
    ]),
  ]);
}

/** A PDF in Chinese whose font is not in it, in an encoding that a table beside the parser explains. */
export const unembeddedPdf = (text: string): Uint8Array =>
  pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>`,
    stream('', `BT /F 10 Tf 40 700 Td <${Buffer.from(text, 'utf16le').swap16().toString('hex')}> Tj ET`),
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[6 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/FontDescriptor 7 0 R>>',
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 80>>',
  ]);

/** A PDF whose page is a picture, as scanners make it. */
export const scannedPdf = (): Uint8Array =>
  pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Contents 4 0 R/Resources<</XObject<</I 5 0 R>>>>>>`,
    stream('', wholePage),
    picture(),
  ]);

/** A small PDF that draws without end: forms that draw forms, ten times each. */
export const endlessPdf = (): Uint8Array => {
  const depth = 12;
  const form = (next: number): Buffer =>
    stream(
      `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X ${next} 0 R>>>>`,
      '/X Do '.repeat(10),
    );
  return pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>',
    stream('', '/X Do'),
    ...Array.from({ length: depth }, (_, index) => form(6 + index)),
    stream('/Type/XObject/Subtype/Form/BBox[0 0 9 9]', '0 0 m'),
  ]);
};
