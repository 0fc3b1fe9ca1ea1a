import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import { MulterError } from 'multer';
import { type ErrorCode, isRecallingError, type RecallingError } from '../seed/error.ts';
import type { Problem } from './contract.ts';
import { InvalidParameters } from './parameters.ts';

/** A fault in the HTTP request itself: an unknown address, a wrong method, a broken body. */
export class HttpFault extends Error {
  override readonly name = 'HttpFault';

  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly detail: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(title);
  }
}

const meanings: Record<ErrorCode, { readonly status: number; readonly title: string }> = {
  'unreadable-file': { status: 422, title: 'A file cannot be read' },
  'not-a-resolution': { status: 422, title: 'A file is not a Security Council resolution' },
  'invalid-parameter': { status: 400, title: 'A parameter is wrong' },
  'not-found': { status: 404, title: 'There is no such thing in the graph' },
  'graph-changed': { status: 409, title: 'The graph changed meanwhile' },
  'invalid-configuration': { status: 500, title: 'The server is set up wrongly' },
  'database-unavailable': { status: 503, title: 'The database does not answer' },
  'database-locked': { status: 503, title: 'The database is in use' },
  'database-damaged': { status: 503, title: 'The database is damaged' },
};

/** Seconds after which a caller may try again when the database is away. */
const retryAfter = '5';

const ofRecalling = (error: RecallingError): HttpFault => {
  const { status, title } = meanings[error.code];
  const headers = status === 503 ? { 'Retry-After': retryAfter } : {};
  return new HttpFault(status, error.code, title, `${error.message} ${error.advice}`, headers);
};

/** What body-parser and Express call their errors, with what to tell the caller. */
const bodyFaults: Record<string, HttpFault> = {
  'entity.parse.failed': new HttpFault(
    400,
    'invalid-body',
    'The body is not JSON',
    'Send one JSON object, in UTF-8, with the header Content-Type: application/json.',
  ),
  'request.aborted': new HttpFault(
    400,
    'invalid-body',
    'The body broke off',
    'Less was sent than was announced: send it again.',
  ),
  'request.size.invalid': new HttpFault(
    400,
    'invalid-body',
    'The body is of another length',
    'Set Content-Length to the number of bytes that are sent, or leave it out.',
  ),
  'charset.unsupported': new HttpFault(
    415,
    'unsupported-type',
    'The character set is not known',
    'Send the body in UTF-8.',
  ),
  'encoding.unsupported': new HttpFault(
    415,
    'unsupported-type',
    'The content encoding is not known',
    'Send the body plain, or compressed by gzip, deflate or br.',
  ),
};

const notCompressed = new HttpFault(
  400,
  'invalid-body',
  'The body is damaged',
  'It is not compressed as its Content-Encoding says: send it plain, or compressed by gzip, deflate or br.',
);

/** The largest body, in bytes, differs from call to call. */
const tooLarge = (limit: number): HttpFault =>
  new HttpFault(
    413,
    'too-large',
    'The body is too large',
    `Send at most ${Math.floor(limit / 1024)} kB: name fewer nodes, or export a neighbourhood or a trace.`,
  );

/** Asks for a body of JSON: Express reads no other, and would say that there is none. */
export const jsonOnly: RequestHandler = (request, _response, next) => {
  if (!request.is('json'))
    throw new HttpFault(
      415,
      'unsupported-type',
      'The body is not JSON',
      'Send one JSON object with the header Content-Type: application/json.',
    );
  next();
};

const uploadTitles: Partial<Record<MulterError['code'], string>> = {
  LIMIT_FILE_SIZE: 'A file is too large',
  LIMIT_FILE_COUNT: 'There are too many files',
  LIMIT_UNEXPECTED_FILE: 'The files are under a wrong name',
};

const ofUpload = (error: MulterError): HttpFault => {
  const tooMuch = error.code === 'LIMIT_FILE_SIZE' || error.code === 'LIMIT_FILE_COUNT';
  return new HttpFault(
    tooMuch ? 413 : 400,
    tooMuch ? 'too-large' : 'invalid-body',
    uploadTitles[error.code] ?? 'The upload is not well formed',
    'Send up to 200 files of at most 50 MB each as multipart/form-data, each in a field named "files", and no other fields.',
  );
};

const internal = new HttpFault(
  500,
  'internal',
  'Something went wrong here',
  'This is a fault of Recalling, not of what was asked. Its output has the details.',
);

/** Maps any error to what the caller is told; the details of an unexpected one go to the log only. */
export const faultOf = (error: unknown): HttpFault => {
  if (error instanceof HttpFault) return error;
  if (isRecallingError(error)) return ofRecalling(error);
  if (error instanceof MulterError) return ofUpload(error);
  if (!(error instanceof Error)) return internal;
  const { type, status, limit, code } = Object.assign({ type: '', status: 500, limit: 0, code: '' }, error);
  const known = type === 'entity.too.large' ? tooLarge(limit) : bodyFaults[type];
  if (known !== undefined) return known;
  if (status === 400 && /^Z_/.test(code)) return notCompressed;
  if (error instanceof URIError || (status === 400 && /decode/i.test(error.message)))
    return new HttpFault(
      400,
      'invalid-address',
      'The address is not well formed',
      'A "%" must begin a percent-encoded byte of UTF-8; write S/RES/2617 (2021) as S%2FRES%2F2617%20(2021).',
    );
  return status >= 400 && status < 500
    ? new HttpFault(status, 'invalid-request', 'The request is not well formed', error.message)
    : internal;
};

/** @param instance the address that was asked; empty where it is not known */
export const problemOf = (fault: HttpFault, instance: string, errors?: Problem['errors']): Problem => ({
  type: `urn:recalling:problem:${fault.code}`,
  title: fault.title,
  status: fault.status,
  detail: fault.detail,
  code: fault.code,
  instance,
  ...(errors === undefined ? {} : { errors }),
});

export const problemType = 'application/problem+json';

const send = (response: Response, fault: HttpFault, instance: string, errors?: Problem['errors']): void => {
  response.status(fault.status).set(fault.headers).set('Cache-Control', 'no-store');
  response.type(problemType).send(JSON.stringify(problemOf(fault, instance, errors)));
};

/** The one place where errors become answers: RFC 9457 problem documents. */
export const problemHandler: ErrorRequestHandler = (error: unknown, request, response, next) => {
  const fault = faultOf(error);
  if (fault === internal) console.error(error);
  if (response.headersSent) {
    next(error);
    return;
  }
  const errors = error instanceof InvalidParameters ? error.errors : undefined;
  send(response, fault, request.originalUrl, errors);
};

/** @param why which address it is, as a sentence */
export const unknownAddress = (why: string): HttpFault =>
  new HttpFault(
    404,
    'unknown-address',
    'There is nothing at this address',
    `${why} GET /api/openapi.json lists its calls.`,
  );

/** Answers requests that no route has answered. */
export const unknownRoute: RequestHandler = ({ method, originalUrl }) => {
  throw unknownAddress(`${method} ${originalUrl} is not a call of this server.`);
};

/** Answers a known address that was asked with another method. */
export const onlyMethods =
  (...methods: string[]): RequestHandler =>
  (request) => {
    throw new HttpFault(
      405,
      'wrong-method',
      'The address does not take this method',
      `${request.baseUrl}${request.path} takes ${methods.join(', ')}, not ${request.method}.`,
      { Allow: methods.join(', ') },
    );
  };
