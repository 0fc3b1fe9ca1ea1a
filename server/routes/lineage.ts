import type { Router } from 'express';
import { z } from 'zod';
import { CompareParameters, ExpiringParameters, LineageParameters } from '../contract.ts';
import type { Database } from '../database/database.ts';
import { parseParameters } from '../parameters.ts';
import { compareResolutions } from '../questions/compare/compare.ts';
import { findExpiring } from '../questions/lineage/expiring.ts';
import { readLineageBodies, readLineages } from '../questions/lineage/lineage.ts';

/** The lines of mandates, and what changed from one resolution to another. */
export const lineageRoutes = (router: Router, database: Database): void => {
  router.get('/lineage', async (request, response) => {
    response.json({ lines: await readLineages(database, parseParameters(LineageParameters, request.query)) });
  });

  router.get('/lineage/bodies', async (request, response) => {
    parseParameters(z.object({}), request.query);
    response.json({ bodies: await readLineageBodies(database) });
  });

  router.get('/lineage/expiring', async (request, response) => {
    response.json(await findExpiring(database, parseParameters(ExpiringParameters, request.query)));
  });

  router.get('/compare', async (request, response) => {
    response.json(await compareResolutions(database, parseParameters(CompareParameters, request.query)));
  });
};
