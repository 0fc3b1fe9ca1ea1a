import type { Router } from 'express';
import { ResolutionParameters } from '../contract.ts';
import type { Database } from '../database/database.ts';
import { parseParameters } from '../parameters.ts';
import { readResolutionDocument } from '../questions/resolution/resolution.ts';

/** One resolution; its symbol with or without its slashes percent-encoded. */
export const resolutionRoutes = (router: Router, database: Database): void => {
  router.get('/resolutions/*symbol', async (request, response) => {
    const { language } = parseParameters(ResolutionParameters, request.query);
    const { symbol } = request.params;
    const whole = Array.isArray(symbol) ? symbol.join('/') : symbol;
    response.json(await readResolutionDocument(database, whole, language));
  });
};
