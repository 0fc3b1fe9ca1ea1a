import type { RecallingError } from '../error.ts';
import { refusal } from './refusal.ts';

/**
 * How much is read. Resolutions are short: the longest have some 200 kB of text and seventy pages. What is larger by far is
 * something else, and reading it would only take time and memory.
 */
export const limits = {
  /** Bytes of plain text, HTML or XML. */
  text: 20_000_000,
  /** Characters of one resolution, of which a file may hold several: some steps of reading take the square of a paragraph's names. */
  resolution: 500_000,
  /** Bytes of a file that holds pictures and fonts beside its text, and of any file within an archive. */
  file: 50_000_000,
  pdf: {
    pages: 500,
    /** Milliseconds of processor time that reading one may take; most take less than one second. */
    time: 30_000,
    /** Bytes that reading one may add to the memory of the program. */
    memory: 1_000_000_000,
    /** Messages from the parser, each with up to a thousand steps of drawing; a page has some ten. */
    messages: 8_000,
  },
  /** Elements of XML or HTML within one another. */
  depth: 200,
  /** Files of an archive. */
  entries: 100_000,
  /** Bytes that an archive unpacks to, all files together. */
  unpacked: 4_000_000_000,
  /** How many times larger an archive may unpack, from `ratioFrom` bytes on. Texts unpack to some ten times their size. */
  ratio: 150,
  ratioFrom: 100_000_000,
} as const;

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

/** What is wrong with a file of this size; null where nothing is. */
export function sizeFault(file: string, bytes: number, most: number = limits.file): RecallingError | null {
  if (bytes === 0) return refusal(file, 'the file is empty.', 'Check the file.');
  if (bytes <= most) return null;
  return refusal(
    file,
    `the file has ${megabytes(bytes)}; a resolution has less than ${megabytes(most)}.`,
    'Give each resolution as a file of its own.',
  );
}

/** @throws RecallingError `unreadable-file` for more text than a resolution has. */
export function requireLength(file: string, lines: readonly { readonly text: string }[]): void {
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= limits.resolution) return;
  throw refusal(
    file,
    `the text has ${length.toLocaleString('en')} characters; a resolution has fewer than ${limits.resolution.toLocaleString('en')}.`,
    'Give each resolution as a file of its own.',
  );
}

/** @throws RecallingError `unreadable-file` for an empty file, and one too large to be a resolution. */
export function requireSize(file: string, bytes: number, most: number = limits.file): void {
  const fault = sizeFault(file, bytes, most);
  if (fault !== null) throw fault;
}
