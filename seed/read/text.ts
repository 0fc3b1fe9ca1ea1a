import { RecallingError } from '../error.ts';

/** Resolutions are short: the longest have some 200 kB. What is larger by far is something else. */
const largestText = 20_000_000;

/** @throws RecallingError `unreadable-file` for an empty file, and one too large to be a resolution. */
export function requireSize(file: string, bytes: number): void {
  if (bytes === 0)
    throw new RecallingError('unreadable-file', `${file}: the file is empty.`, 'Check the file.');
  if (bytes <= largestText) return;
  throw new RecallingError(
    'unreadable-file',
    `${file}: the file has ${Math.round(bytes / 1e6)} MB; a resolution has less than ${largestText / 1e6} MB.`,
    'Give each resolution as a file of its own.',
  );
}

/**
 * The text of a plain-text file: UTF-8, or UTF-16 with its mark.
 *
 * @throws RecallingError `unreadable-file` for an empty file, one that is too large, binary, or in another encoding.
 */
export function readText(file: string, bytes: Uint8Array): string {
  requireSize(file, bytes.length);
  const text = decode(file, bytes);
  if (text.includes('\0')) {
    throw new RecallingError(
      'unreadable-file',
      `${file}: the file is binary, not plain text.`,
      'Save the resolution as plain text (UTF-8) and read that.',
    );
  }
  return text;
}

function decode(file: string, bytes: Uint8Array): string {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(mark, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new RecallingError(
      'unreadable-file',
      `${file}: the file is not valid ${mark.toUpperCase()} text.`,
      'Save it as plain text in UTF-8.',
      { cause },
    );
  }
}
