/** The signature and the header, after which texts may stand. */
const headLength = 8 + 25;

/** Remainders of the cyclic redundancy check that the format asks for (https://www.w3.org/TR/png-3/#D-CRCAppendix). */
const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

const checksum = (bytes: Uint8Array): number => {
  let value = 0xffffffff;
  for (const byte of bytes) value = (remainders[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
};

const joined = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
};

const numberOf = (value: number): Uint8Array => {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
};

/**
 * A chunk of text in UTF-8, without a language. It is not compressed: Pillow opens no picture with a text that is larger than
 * 1 MiB once it is unpacked (`MAX_TEXT_CHUNK` in its PngImagePlugin).
 */
const textChunk = (keyword: string, text: string): Uint8Array => {
  const encoder = new TextEncoder();
  const data = joined([encoder.encode(`iTXt${keyword}\0\0\0\0\0`), encoder.encode(text)]);
  return joined([numberOf(data.byteLength - 4), data, numberOf(checksum(data))]);
};

/** What a PNG says of itself, by the keywords of the format (https://www.w3.org/TR/png-3/#11textinfo). */
export interface PngTexts {
  readonly Title: string;
  readonly Description: string;
  readonly Software: string;
  /** A date and time. */
  readonly 'Creation Time': string;
  /** The graph that it shows, as the JSON export has it. */
  readonly 'recalling.json': string;
}

/** A PNG with what it says of itself. */
export const withTexts = (png: Uint8Array, texts: PngTexts): Uint8Array<ArrayBuffer> =>
  joined([
    png.subarray(0, headLength),
    ...Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text)),
    png.subarray(headLength),
  ]);
