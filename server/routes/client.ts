import { join } from 'node:path';
import express, { type Express, type Request } from 'express';
import { firstResolution } from '../words/first.ts';
import { compressedAssets } from './assets.ts';

/**
 * Serves the built explorer. Files under assets/ carry a hash of their contents in their names, so they may be kept
 * for ever; every other address of a page is the explorer itself, which reads the address.
 */
export const clientRoutes = (app: Express, folder: string): void => {
  const assets = express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false });
  app.use('/assets', compressedAssets(join(folder, 'assets')), assets);
  app.use(express.static(folder, { index: false, cacheControl: false }));
  app.get('/{*view}', (request, response, next) => {
    const isPage = request.accepts(['html', 'json']) === 'html' && !/\.[a-z0-9]+$/i.test(request.path);
    if (!isPage) return next();
    response.set('Cache-Control', 'no-cache');
    const needed = neededFor(request);
    if (needed) response.set('Link', `<${needed}>; rel=preload; as=fetch; crossorigin`);
    response.sendFile('index.html', { root: folder, cacheControl: false });
  });
};

/**
 * What a page will ask for first of all: the browser fetches it while it still reads the page's scripts. Written just as
 * the page asks for it (client/http/queries.ts), so that it is not fetched twice.
 */
const neededFor = ({ query: { view, resolution } }: Request): string | null => {
  if (view !== undefined && view !== 'loom' && view !== 'read') return null;
  const id = typeof resolution === 'string' && resolution !== '' ? resolution : firstResolution;
  return `/api/resolutions/${encodeURIComponent(id)}?`;
};
