import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from 'node:zlib';
import type { Request } from 'express';

/** In order of preference. */
const encodings = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof encodings)[number];

/** Answers of fewer bytes are sent as they are: compressing them gains nothing. */
const shortest = 1024;

/** Most answers fit into one such chunk, so that the compressor hands them over at once. */
const chunkSize = 256 * 1024;

// The caller is waiting: the fastest level already shrinks an answer to a tenth, and slower ones gain little more.
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

/** An answer's bytes as this encoding sends them. */
export const encode = async (body: Buffer, encoding: Encoding): Promise<Buffer> =>
  encoding === 'identity' ? body : compressors[encoding](body);

/** The bytes that `encode` was given. */
export const decode = async (body: Buffer, encoding: Encoding): Promise<Buffer> =>
  encoding === 'identity' ? body : decompressors[encoding](body);

/** The encoding in which an answer of `size` bytes is sent to this caller. */
export const encodingFor = (request: Request, size: number): Encoding =>
  size < shortest ? 'identity' : (encodings.find((one) => request.acceptsEncodings(one)) ?? 'identity');
