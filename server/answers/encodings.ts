import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from 'node:zlib';
import type { Request } from 'express';

/** What is sent rather, of what a caller takes, first. */
const encodings = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof encodings)[number];

/** Shorter answers are sent as they are: compressing them saves nobody anything. */
const shortest = 1024;

/** An answer is mostly one such part, so that it comes out of the compressor at once. */
const chunkSize = 256 * 1024;

// Whoever asks waits for it: the quickest level makes a tenth of an answer, and the slower ones not much less.
const compressors: Record<Exclude<Encoding, 'identity'>, (body: Buffer) => Promise<Buffer>> = {
  br: (body) =>
    promisify(brotliCompress)(body, {
      chunkSize,
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 1,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
      },
    }),
  gzip: (body) => promisify(gzip)(body, { chunkSize, level: constants.Z_BEST_SPEED }),
};

const decompressors: Record<Exclude<Encoding, 'identity'>, (body: Buffer) => Promise<Buffer>> = {
  br: promisify<Buffer, Buffer>(brotliDecompress),
  gzip: promisify<Buffer, Buffer>(gunzip),
};

export const encode = async (body: Buffer, encoding: Encoding): Promise<Buffer> =>
  encoding === 'identity' ? body : compressors[encoding](body);

export const decode = async (body: Buffer, encoding: Encoding): Promise<Buffer> =>
  encoding === 'identity' ? body : decompressors[encoding](body);

/** In what an answer of so many bytes is sent to a caller. */
export const encodingFor = (request: Request, size: number): Encoding =>
  size < shortest ? 'identity' : (encodings.find((one) => request.acceptsEncodings(one)) ?? 'identity');
