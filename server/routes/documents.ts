import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename } from 'node:path';
import type { Request, RequestHandler, Response, Router } from 'express';
import multer, { MulterError } from 'multer';
import { catalogue } from '../../seed/catalogue/catalogue.ts';
import { isRecallingError } from '../../seed/error.ts';
import type { LoadOutcome } from '../../seed/load/documents.ts';
import { countIn } from '../../seed/read/archive/members.ts';
import { type FileReading, readFile } from '../../seed/read/files.ts';
import { type SystemFault, systemFaultOf } from '../../seed/system-fault.ts';
import type { LoadEvent } from '../contract.ts';
import { faultOf, HttpFault } from '../problem.ts';

/** Loads what was read; one outcome a file, as it happens. */
export type LoadFiles = (readings: AsyncIterable<FileReading>) => AsyncIterable<LoadOutcome>;

const receive = multer({
  storage: multer.diskStorage({ destination: (_request, _file, done) => done(null, tmpdir()) }),
  defParamCharset: 'utf8',
  limits: { fileSize: 50 * 1024 * 1024, files: 200, fields: 0 },
}).array('files');

const brokenForm = new HttpFault(
  400,
  'invalid-body',
  'The form is not well formed',
  'It broke off, or its parts are not divided as its Content-Type says: send it again.',
);

/** The system does not let the files be put down. */
const noPlace = ({ reason, advice }: SystemFault): HttpFault =>
  new HttpFault(
    507,
    'no-room',
    'The server cannot take the files',
    `It cannot put them in ${tmpdir()}: ${reason}. ${advice}, or set TMPDIR to another folder.`,
  );

/** Multer names its own errors; what else goes wrong while a form is read is told by the system, or by the parser of forms. */
const ofReceiving = (error: unknown): unknown => {
  if (!(error instanceof Error) || error instanceof MulterError) return error;
  if (!('syscall' in error)) return brokenForm;
  const fault = systemFaultOf(error);
  return fault === undefined ? error : noPlace(fault);
};

const receiveFiles: RequestHandler = (request, response, next) =>
  receive(request, response, (error: unknown) => next(error && ofReceiving(error)));

/** From another site's page; browsers say so, those of before 2023 by the Origin only, which a proxy may hide the match of. */
const isForeign = ({ headers }: Request): boolean => {
  const { origin, host, 'sec-fetch-site': site } = headers;
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  return origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host);
};

/** A form may be sent from any page that a browser has open; only this server's own pages may load documents. */
const ownPagesOnly: RequestHandler = (request, _response, next) => {
  if (isForeign(request))
    throw new HttpFault(
      403,
      'foreign-page',
      'The upload comes from a page of another site',
      'Upload from the explorer itself, or from a program that sends no Origin header.',
    );
  if (!request.is('multipart/form-data'))
    throw new HttpFault(
      415,
      'unsupported-type',
      'The body is no multipart form',
      'Send the files as multipart/form-data, each in a field named "files".',
    );
  next();
};

const filesOf = ({ files }: Request): Express.Multer.File[] => (Array.isArray(files) ? files : []);

async function* readUploads(files: readonly Express.Multer.File[]): AsyncGenerator<FileReading> {
  for (const { originalname, path } of files) yield* readFile(basename(originalname), path, catalogue);
}

/** How many documents there are: of an archive all that it holds. */
async function countUploads(files: readonly Express.Multer.File[]): Promise<number> {
  let count = 0;
  for (const { originalname, path } of files) count += await countIn(originalname, path);
  return count;
}

async function* loadEvents(
  files: readonly Express.Multer.File[],
  load: LoadFiles,
): AsyncGenerator<LoadEvent> {
  const counts = { loaded: 0, unchanged: 0, replaced: 0, failed: 0 };
  let done = 0;
  yield { event: 'started', files: await countUploads(files) };
  for await (const { file, symbol, outcome, reason, code, warnings } of load(readUploads(files))) {
    counts[outcome] += 1;
    done += 1;
    yield { event: 'document', file, symbol, outcome, reason, code, warnings: [...warnings], done };
  }
  yield { event: 'finished', ...counts };
}

const sendEvents = async (response: Response, events: AsyncIterable<LoadEvent>): Promise<void> => {
  response
    .status(200)
    .set({ 'Content-Type': 'application/x-ndjson; charset=utf-8', 'Cache-Control': 'no-store' });
  const send = (event: LoadEvent) => response.write(`${JSON.stringify(event)}\n`);
  try {
    for await (const event of events) send(event);
  } catch (error) {
    // The answer has begun: all that is left is to say so in its last line.
    if (!isRecallingError(error)) console.error(error);
    send({ event: 'stopped', reason: faultOf(error).detail });
  }
  response.end();
};

/** Reads and loads uploaded texts; one upload at a time, since each waits for the database's one writer. */
export const documentRoutes = (router: Router, load: LoadFiles): void => {
  let busy = false;
  router.post('/documents', ownPagesOnly, receiveFiles, async (request, response) => {
    const files = filesOf(request);
    try {
      if (files.length === 0)
        throw new HttpFault(
          400,
          'invalid-body',
          'There are no files',
          'Send at least one file as multipart/form-data in a field named "files".',
        );
      if (busy)
        throw new HttpFault(
          409,
          'busy',
          'Others are being loaded now',
          'One upload is loaded at a time: try again in a few seconds.',
          { 'Retry-After': '5' },
        );
      busy = true;
      try {
        await sendEvents(response, loadEvents(files, load));
      } finally {
        busy = false;
      }
    } finally {
      await Promise.all(files.map(({ path }) => rm(path, { force: true })));
    }
  });
};
