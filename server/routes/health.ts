import type { Router } from 'express';
import type { Database } from '../database/database.ts';
import { readHealth } from '../questions/health.ts';

/** Whether the database answers, and what it holds. */
export const healthRoutes = (router: Router, database: Database): void => {
  router.get('/health', async (_request, response) => {
    response.set('Cache-Control', 'no-store').json(await readHealth(database));
  });
};
