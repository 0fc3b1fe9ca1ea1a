import { analyse } from 'chardet';
import { limits, requireSize } from '../limits.ts';
import { refusal } from '../refusal.ts';
import { encodings } from './encodings.ts';
import { unmarkedUtf16 } from './utf16.ts';

const marks = [
  { label: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { label: 'utf-16le', bytes: [0xff, 0xfe] },
  { label: 'utf-16be', bytes: [0xfe, 0xff] },
  { label: 'gb18030', bytes: [0x84, 0x31, 0x95, 0x33] },
] as const;

/** Windows-1252 from 0x80 to 0x9f: Node reads these as control characters (nodejs/node#56542). */
const windows1252 = Array.from('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ');

const decoded = (bytes: Uint8Array, label: string): string | null => {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    const text = decoder.decode(bytes).replace(/^\ufeff/, '');
    if (decoder.encoding !== 'windows-1252') return text;
    return text.replace(/[\u0080-\u009f]/g, (sign) => windows1252[sign.charCodeAt(0) - 0x80] ?? sign);
  } catch {
    // Not a label that is known, or not bytes of that encoding.
    return null;
  }
};

/** More of a text than this does not tell more about its encoding. */
const sample = 200_000;
/** At most this share of the characters beyond ASCII is not what the encoding's languages use. */
const mostUnusual = 0.02;
/** From this share of well-formed sequences on, a text is UTF-8 that was damaged. */
const damaged = 0.7;

/** Control characters that text has none of; it may have tabs, line ends, form feeds and the end mark of old systems. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\u0000-\u0008\u000e-\u0019\u001b-\u001f\u0080-\u0084\u0086-\u009f]/;

/** The share of the characters beyond ASCII that texts of these languages do not have. */
function unusualShare(text: string, usual: RegExp): number {
  const beyond = Array.from(text.slice(0, sample)).filter((character) => character > '\u007f');
  return beyond.filter((character) => !usual.test(character)).length / Math.max(1, beyond.length);
}

/** The share of the bytes beyond ASCII that stand in well-formed sequences of UTF-8. */
function utf8Share(bytes: Uint8Array): number {
  const binary = Buffer.from(bytes.subarray(0, sample)).toString('latin1');
  const beyond = binary.match(/[\x80-\xff]/g)?.length ?? 0;
  const formed =
    binary.match(/[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/g) ?? [];
  return beyond === 0 ? 0 : formed.join('').length / beyond;
}

/** The text in the older encoding that is the likeliest and in which it makes the most sense. */
function detected(bytes: Uint8Array): string | null {
  for (const { name } of analyse(bytes.subarray(0, sample))) {
    const [best] = encodings
      .filter((encoding) => encoding.detected.includes(name))
      .flatMap(({ label, usual }) => {
        const text = decoded(bytes, label);
        return text === null || control.test(text) ? [] : [{ text, unusual: unusualShare(text, usual) }];
      })
      .sort((a, b) => a.unusual - b.unusual);
    if (best !== undefined && best.unusual <= mostUnusual) return best.text;
  }
  return null;
}

function textOf(bytes: Uint8Array, declared: string | null): string | null {
  const mark = marks.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte));
  const certain = mark?.label ?? unmarkedUtf16(bytes);
  if (certain !== null) return decoded(bytes, certain);
  const utf8 = decoded(bytes, 'utf-8');
  if (utf8 !== null || utf8Share(bytes) >= damaged) return utf8;
  const asDeclared = declared === null ? null : decoded(bytes, declared);
  return asDeclared ?? detected(bytes);
}

/**
 * The text of bytes whose encoding has to be found out: by its mark, by whether it is well-formed UTF-8, by what the
 * document declares, and else by what it looks like.
 *
 * @param declared the encoding that the document itself names, if it does
 * @throws RecallingError `unreadable-file` where the file is empty, blank, too large, binary or in no encoding that is known
 */
export function decode(file: string, bytes: Uint8Array, declared: string | null = null): string {
  requireSize(file, bytes.length, limits.text);
  const text = textOf(bytes, declared);
  if (text !== null && !/\S/.test(text))
    throw refusal(file, 'there is no text in the file.', 'Check the file.');
  if (text !== null && !control.test(text)) return text;
  if (text !== null || bytes.subarray(0, sample).includes(0)) {
    throw refusal(
      file,
      'the file is binary, not text.',
      'Give the resolution as text, PDF, Word, HTML or XML.',
    );
  }
  throw utf8Share(bytes) >= damaged
    ? refusal(
        file,
        'the text is UTF-8 with damaged characters in it.',
        'Take another copy of it, or save it anew as UTF-8.',
      )
    : refusal(
        file,
        'the text is in an encoding that is not recognised, or damaged.',
        'Save it as plain text in UTF-8.',
      );
}
