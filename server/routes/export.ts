import { once } from 'node:events';
import { pipeline } from 'node:stream/promises';
import express, { type Response, type Router } from 'express';
import { isRecallingError } from '../../seed/error.ts';
import type { ExportEvent, ExportRequest } from '../contract.ts';
import type { Database } from '../database/database.ts';
import { exportFile } from '../export/file.ts';
import { parseExportRequest } from '../export/parse.ts';
import { faultOf, jsonOnly } from '../problem.ts';

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

class Gone extends Error {}

/** Ends the making of a file that nobody waits for any more. */
const whileThere = (response: Response) => () => {
  if (response.destroyed) throw new Gone();
};

/** Until more can be written, or nobody is there any more; then it listens no longer. */
const ready = async (response: Response): Promise<void> => {
  const listening = new AbortController();
  const { signal } = listening;
  try {
    await Promise.race([once(response, 'drain', { signal }), once(response, 'close', { signal })]);
  } finally {
    listening.abort();
  }
};

const events = 'application/x-ndjson';

/** Progress is told so often, in milliseconds. */
const pause = 200;

/** The file as events, one a line: how far it has come, and its parts, no faster than they are taken. */
const sendEvents = async (database: Database, request: ExportRequest, response: Response): Promise<void> => {
  const goOn = whileThere(response);
  const say = (event: ExportEvent): boolean => {
    goOn();
    if (!response.headersSent) response.status(200).type(events);
    return response.write(`${JSON.stringify(event)}\n`);
  };
  let told = Number.NEGATIVE_INFINITY;
  try {
    const { name, mediaType, contents, size } = await exportFile(
      database,
      request,
      new Date(),
      (progress) => {
        goOn();
        if (performance.now() - told < pause) return;
        told = performance.now();
        if (progress.step === 'counting') say({ event: 'counting', nodes: progress.nodes });
        else say({ event: 'progress', ...progress });
      },
    );
    say({ event: 'file', name, mediaType, ...size });
    let bytes = 0;
    for await (const part of contents) {
      bytes += part.byteLength;
      const base64 = Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('base64');
      if (!say({ event: 'part', base64 })) await ready(response);
    }
    say({ event: 'finished', bytes });
  } catch (error) {
    if (response.destroyed) return;
    // Before the first event the answer is a problem document, as for every call.
    if (!response.headersSent) throw error;
    const { status, code, title, detail } = faultOf(error);
    if (!isRecallingError(error)) console.error(error);
    say({ event: 'stopped', status, code, title, detail });
  }
  response.end();
};

/** A part of the graph as a file. */
export const exportRoutes = (router: Router, database: Database): void => {
  router.post('/export', jsonOnly, express.json({ limit: '4mb' }), async (request, response) => {
    const asked = parseExportRequest(request.body);
    response.set('Cache-Control', 'no-store').vary('Accept');
    if (request.accepts(['*/*', events]) === events) {
      await sendEvents(database, asked, response);
      return;
    }
    const { name, mediaType, contents } = await exportFile(database, asked, new Date(), whileThere(response));
    response.attachment(name).type(mediaType);
    await send(contents, response);
  });
};
