import { constants } from 'node:zlib';
import compression from 'compression';
import express, { type Express, Router } from 'express';
import helmet from 'helmet';
import { etagOf, keepAnswers } from './answers/keep.ts';
import type { Database } from './database/database.ts';
import { onlyHosts } from './hosts.ts';
import { problemHandler, unknownRoute } from './problem.ts';
import { clientRoutes } from './routes/client.ts';
import { cypherRoutes } from './routes/cypher.ts';
import { documentRoutes, type LoadFiles } from './routes/documents.ts';
import { exploreRoutes } from './routes/explore.ts';
import { exportRoutes } from './routes/export.ts';
import { graphRoutes } from './routes/graph.ts';
import { healthRoutes } from './routes/health.ts';
import { importRoutes } from './routes/import.ts';
import { lineageRoutes } from './routes/lineage.ts';
import { mandateRoutes } from './routes/mandates.ts';
import { methodRoutes } from './routes/methods.ts';
import { networkRoutes } from './routes/network.ts';
import { openApiRoutes } from './routes/openapi.ts';
import { resolutionRoutes } from './routes/resolutions.ts';
import { searchRoutes } from './routes/search.ts';

export interface AppOptions {
  readonly database: Database;
  /** The folder of the built explorer; without it only the API is served. */
  readonly client?: string;
  /** How uploaded files are read and loaded. */
  readonly loadFiles: LoadFiles;
  /** Where it listens, and the names that it goes by besides: see `onlyHosts`. */
  readonly host?: string;
  readonly allowedHosts?: readonly string[];
}

/**
 * Inline styles are allowed because Mantine writes style elements at run time; everything else comes from this server
 * or is drawn in the page.
 */
const securityHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'", 'data:'],
      workerSrc: ["'self'", 'blob:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'self'"],
    },
  },
  // The server also runs over plain HTTP on a desk; behind a TLS proxy, the proxy sets this header.
  strictTransportSecurity: false,
});

/** Compresses whatever is worth it, but never NDJSON, whose lines must leave as they happen. */
const isCompressed: compression.CompressionFilter = (request, response) =>
  !String(response.getHeader('Content-Type')).includes('ndjson') && compression.filter(request, response);

/** Answers are compressed while somebody waits: speed counts. The explorer's files are fetched once: size counts. */
const compressAnswers = compression({
  filter: isCompressed,
  level: constants.Z_BEST_SPEED,
  brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } },
});
const compressFiles = compression({ filter: isCompressed });

/** The routes that read the graph and change nothing. */
const questions = [
  healthRoutes,
  searchRoutes,
  resolutionRoutes,
  mandateRoutes,
  graphRoutes,
  networkRoutes,
  exploreRoutes,
  lineageRoutes,
];

/** The whole HTTP server, without a port: the API under /api, and the explorer. It holds no state but caches. */
export const createApp = ({
  database,
  client,
  loadFiles,
  host = '127.0.0.1',
  allowedHosts = [],
}: AppOptions): Express => {
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.set('etag', etagOf);
  app.use(securityHeaders);
  app.use(onlyHosts(host, allowedHosts));

  const api = Router();
  // Browsers may store answers but must revalidate them; where the ETag still holds, nothing is sent again.
  api.use((_request, response, next) => {
    response.set('Cache-Control', 'no-cache');
    next();
  });
  openApiRoutes(api);
  api.use(keepAnswers(database));
  for (const routes of questions) routes(api, database);
  cypherRoutes(api, database, questions);
  exportRoutes(api, database);
  importRoutes(api, database);
  documentRoutes(api, loadFiles);
  methodRoutes(api);
  api.use(unknownRoute);

  app.use('/api', compressAnswers, api);
  app.use(compressFiles);
  if (client !== undefined) clientRoutes(app, client);
  app.use(unknownRoute);
  app.use(problemHandler);
  return app;
};
