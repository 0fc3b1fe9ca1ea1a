import type { Router } from 'express';
import { z } from 'zod';
import type { Database } from '../database/database.ts';
import { parseParameters } from '../parameters.ts';
import { readNetwork } from '../questions/network.ts';

/** All resolutions, and who cites whom. */
export const networkRoutes = (router: Router, database: Database): void => {
  router.get('/network', async (request, response) => {
    parseParameters(z.object({}), request.query);
    response.json(await readNetwork(database));
  });
};
