import { pipeline } from 'node:stream/promises';
import express, { type Response, type Router } from 'express';
import type { Database } from '../database/database.ts';
import { exportFile } from '../export/file.ts';
import { parseExportRequest } from '../export/parse.ts';
import { HttpFault, onlyMethods } from '../problem.ts';

/** A caller that goes away ends the making of the file, and nobody is left to be told. */
const isGone = (error: unknown): boolean => Object(error).code === 'ERR_STREAM_PREMATURE_CLOSE';

/** Sends the parts as they are made, no faster than they are taken. */
const send = async (contents: AsyncIterable<Uint8Array>, response: Response): Promise<void> => {
  try {
    await pipeline(contents, response);
  } catch (error) {
    if (!isGone(error)) throw error;
  }
};

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
      const asked = parseExportRequest(request.body);
      const { name, mediaType, contents } = await exportFile(database, asked, new Date());
      response.attachment(name).type(mediaType).set('Cache-Control', 'no-store');
      await send(contents, response);
    })
    .all(onlyMethods('POST'));
};
