import type { Router } from 'express';
import { MandateParameters } from '../contract.ts';
import type { Database } from '../database/database.ts';
import { parseParameters } from '../parameters.ts';
import { pageOfMandates } from '../questions/mandates/page.ts';

/** Who must do what, and by when. */
export const mandateRoutes = (router: Router, database: Database): void => {
  router.get('/mandates', async (request, response) => {
    response.json(await pageOfMandates(database, parseParameters(MandateParameters, request.query)));
  });
};
