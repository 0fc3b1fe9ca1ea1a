/** What a file is by its first bytes; `text` for all that has no such mark. */
export type Kind = 'pdf' | 'zip' | 'gzip' | 'tar' | 'text' | Unread;

/** What is recognised, and not read. */
export interface Unread {
  /** "an old Word document" */
  readonly what: string;
  readonly advice: string;
}

const saveAs = 'Open it and save it as .docx, PDF or plain text.';
const unpack = 'Unpack it, or pack it as .zip or .tar.gz.';
const recognise = 'Recognise its text first with any program for that (OCR), and give the result.';

const utf32: Unread = { what: 'text in UTF-32', advice: 'Save it as plain text in UTF-8.' };

const marks: readonly { readonly begins: string; readonly kind: Kind }[] = [
  { begins: 'PK\x03\x04', kind: 'zip' },
  { begins: 'PK\x05\x06', kind: 'zip' },
  { begins: '\x1f\x8b', kind: 'gzip' },
  {
    begins: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    kind: { what: 'an old or encrypted Word document', advice: saveAs },
  },
  { begins: '{\\rtf', kind: { what: 'an RTF document', advice: saveAs } },
  { begins: '7z\xbc\xaf\x27\x1c', kind: { what: 'a 7-Zip archive', advice: unpack } },
  { begins: 'Rar!\x1a', kind: { what: 'a RAR archive', advice: unpack } },
  { begins: 'BZh', kind: { what: 'a bzip2 archive', advice: unpack } },
  { begins: '\xfd7zXZ', kind: { what: 'an xz archive', advice: unpack } },
  { begins: '\x28\xb5\x2f\xfd', kind: { what: 'a Zstandard archive', advice: unpack } },
  { begins: '\x89PNG', kind: { what: 'a picture', advice: recognise } },
  { begins: '\xff\xd8\xff', kind: { what: 'a picture', advice: recognise } },
  { begins: 'GIF8', kind: { what: 'a picture', advice: recognise } },
  { begins: 'II*\0', kind: { what: 'a picture', advice: recognise } },
  { begins: 'MM\0*', kind: { what: 'a picture', advice: recognise } },
  { begins: '\xff\xfe\0\0', kind: utf32 },
  { begins: '\0\0\xfe\xff', kind: utf32 },
  { begins: 'AT&TFORM', kind: { what: 'a DjVu document', advice: 'Convert it to PDF with its text.' } },
  { begins: '%!PS', kind: { what: 'a PostScript document', advice: 'Convert it to PDF.' } },
  { begins: 'MIME-Version:', kind: { what: 'a web archive', advice: 'Save the page as HTML.' } },
];

/** How many bytes of a file have to be known to tell its kind. */
export const headLength = 1_100;

/** PDFs may have something else before their mark. */
const pdfMark = /^[\s\S]{0,1024}?%PDF-\d/;
const tarMark = { at: 257, text: 'ustar' } as const;

/** Tells what a file is by its contents, never by its name. */
export function kindOf(head: Uint8Array): Kind {
  const text = Buffer.from(head.subarray(0, headLength)).toString('latin1');
  const known = marks.find(({ begins }) => text.startsWith(begins));
  if (known !== undefined) return known.kind;
  if (text.startsWith(tarMark.text, tarMark.at)) return 'tar';
  return pdfMark.test(text) ? 'pdf' : 'text';
}
