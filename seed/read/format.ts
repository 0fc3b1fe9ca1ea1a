import { RecallingError } from '../error.ts';

/** Formats that are told by their first bytes, whatever the file's name, and are not read. */
const others: readonly { readonly name: string; readonly begins: string }[] = [
  { name: 'a PDF', begins: '%PDF-' },
  { name: 'a Word document or another ZIP archive', begins: 'PK\x03\x04' },
  { name: 'an old Word document', begins: '\xd0\xcf\x11\xe0' },
  { name: 'a compressed archive', begins: '\x1f\x8b' },
  { name: 'RTF', begins: '{\\rtf' },
  { name: 'XML', begins: '<?xml' },
  { name: 'a web page', begins: '<!doctype html' },
  { name: 'a web page', begins: '<html' },
];

/** @throws RecallingError `unreadable-file` where the bytes are of a format other than plain text. */
export function requirePlainText(file: string, bytes: Uint8Array): void {
  const head = Buffer.from(bytes.subarray(0, 64)).toString('latin1').trimStart().toLowerCase();
  const other = others.find(({ begins }) => head.startsWith(begins.toLowerCase()));
  if (other === undefined) return;
  throw new RecallingError(
    'unreadable-file',
    `${file}: the file is ${other.name}; plain text is what can be read.`,
    'Save or copy the resolution as plain text (UTF-8) and read that.',
  );
}
