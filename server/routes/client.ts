import { join } from 'node:path';
import express, { type Express } from 'express';

/**
 * Serves the built explorer. Files under assets/ carry a hash of their contents in their names, so they may be kept
 * for ever; every other address of a page is the explorer itself, which reads the address.
 */
export const clientRoutes = (app: Express, folder: string): void => {
  const assets = express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false });
  app.use('/assets', assets);
  app.use(express.static(folder, { index: false, cacheControl: false }));
  app.get('/{*view}', (request, response, next) => {
    const isPage = request.accepts(['html', 'json']) === 'html' && !/\.[a-z0-9]+$/i.test(request.path);
    if (!isPage) return next();
    response.set('Cache-Control', 'no-cache');
    response.sendFile('index.html', { root: folder, cacheControl: false });
  });
};
