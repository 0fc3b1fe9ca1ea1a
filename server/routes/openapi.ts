import type { Router } from 'express';
import { describeApi } from '../openapi/openapi.ts';

/** The description of the API for programs. */
export const openApiRoutes = (router: Router): void => {
  const document = describeApi();
  router.get('/openapi.json', (_request, response) => {
    response.json(document);
  });
};
