import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { RequestHandler } from 'express';

/** A file of the folder itself that becomes much smaller; pictures and typefaces are compressed as they are. */
const worthIt = /^[\w.-]+\.(?:js|css|svg|json)$/;

const compress = promisify(gzip);

/**
 * Answers requests for the files of a folder with their compressed contents, made once for each: these files never
 * change, and to compress them for every visitor makes each wait for it. What the explorer is built anew with while it is
 * served is found, too, and pages that were opened before still get what others have asked for. Other requests are passed on.
 */
export const compressedAssets = (folder: string): RequestHandler => {
  const known = new Map<string, Promise<Buffer>>();
  return async (request, response, next) => {
    const name = request.path.slice(1);
    if (request.method !== 'GET' || !worthIt.test(name)) return next();
    response.vary('Accept-Encoding');
    if (!request.acceptsEncodings('gzip')) return next();
    let contents = known.get(name);
    if (!contents) {
      contents = readFile(join(folder, name)).then((file) => compress(file));
      known.set(name, contents);
    }
    const body = await contents.catch(() => null);
    if (!body) {
      known.delete(name);
      return next();
    }
    response
      .set({ 'Content-Encoding': 'gzip', 'Cache-Control': 'public, max-age=31536000, immutable' })
      .type(extname(name))
      .send(body);
  };
};
