import express, { type Router } from 'express';
import type { Database } from '../database/database.ts';
import { exportFile } from '../export/file.ts';
import { parseExportRequest } from '../export/parse.ts';
import { HttpFault, onlyMethods } from '../problem.ts';

/** A part of the graph as a file. */
export const exportRoutes = (router: Router, database: Database): void => {
  router
    .route('/export')
    .post(express.json({ limit: '1mb' }), async (request, response) => {
      if (!request.is('json'))
        throw new HttpFault(
          415,
          'unsupported-type',
          'The body is not JSON',
          'Send one JSON object with the header Content-Type: application/json.',
        );
      const { name, mediaType, contents } = await exportFile(
        database,
        parseExportRequest(request.body),
        new Date(),
      );
      response.attachment(name).type(mediaType).set('Cache-Control', 'no-store').send(Buffer.from(contents));
    })
    .all(onlyMethods('POST'));
};
