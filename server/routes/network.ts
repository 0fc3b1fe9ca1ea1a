import type { Router } from 'express';
import { z } from 'zod';
import { RankingParameters } from '../contract.ts';
import type { Database } from '../database/database.ts';
import { parseParameters } from '../parameters.ts';
import { readNetwork } from '../questions/network/network.ts';
import { rankResolutions } from '../questions/network/rankings.ts';

/** All resolutions, who cites whom, and which stand out. */
export const networkRoutes = (router: Router, database: Database): void => {
  router.get('/network', async (request, response) => {
    parseParameters(z.object({}), request.query);
    response.json(await readNetwork(database));
  });

  router.get('/rankings', async (request, response) => {
    response.json(await rankResolutions(database, parseParameters(RankingParameters, request.query)));
  });
};
