import express, { type Router } from 'express';
import type { Database } from '../database/database.ts';
import { compareExport } from '../import/compare.ts';
import { HttpFault } from '../problem.ts';

const types = ['application/json', 'application/graphml+xml', 'application/xml', 'text/xml', 'text/plain'];

/** What of an exported file the graph holds, to be opened as a selection. */
export const importRoutes = (router: Router, database: Database): void => {
  router.post('/import', express.text({ type: types, limit: '64mb' }), async (request, response) => {
    if (typeof request.body !== 'string')
      throw new HttpFault(
        415,
        'unsupported-type',
        'The body is no exported file',
        `Send the file itself, with one of these as its Content-Type: ${types.join(', ')}.`,
      );
    response.json(await compareExport(database, request.body));
  });
};
