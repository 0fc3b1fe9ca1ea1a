import { crc32, deflateSync } from 'node:zlib';

/** The signature and the header, after which texts may stand. */
const headLength = 8 + 25;

/**
 * Longer texts are compressed, as the format advises. Pillow opens no picture with a text that is larger than 1 MiB once it
 * is unpacked (`MAX_TEXT_CHUNK` in its PngImagePlugin): those stay as they are.
 */
const compressed = { from: 1024, to: 2 ** 20 };

/** A chunk of text in UTF-8, without a language. */
const textChunk = (keyword: string, text: string): Buffer => {
  const bytes = Buffer.from(text);
  const isCompressed = bytes.byteLength > compressed.from && bytes.byteLength <= compressed.to;
  const data = Buffer.concat([
    Buffer.from('iTXt'),
    Buffer.from(keyword, 'latin1'),
    Buffer.from([0, isCompressed ? 1 : 0, 0, 0, 0]),
    isCompressed ? deflateSync(bytes) : bytes,
  ]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.byteLength - 4);
  sum.writeUInt32BE(crc32(data));
  return Buffer.concat([length, data, sum]);
};

/** A PNG with what it says of itself, by the keywords of the format (https://www.w3.org/TR/png-3/#11textinfo). */
export const withTexts = (png: Buffer, texts: Readonly<Record<string, string>>): Buffer =>
  Buffer.concat([
    png.subarray(0, headLength),
    ...Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text)),
    png.subarray(headLength),
  ]);
