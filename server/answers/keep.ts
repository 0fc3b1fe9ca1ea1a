import { crc32 } from 'node:zlib';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Database } from '../database/database.ts';
import { lookUp } from '../questions/at-hand/kept.ts';
import { jsonBytes } from './bytes.ts';
import { encode, encodingFor } from './encodings.ts';
import { type Answer, KeptAnswers } from './kept.ts';

/** Tells one answer to a question from another: its length and a checksum, which cost next to nothing. */
export const etagOf = (body: string | Buffer): string =>
  `W/"${Buffer.byteLength(body).toString(36)}-${crc32(body).toString(36)}"`;

/**
 * Keeps the answers to questions as they were sent until this process or another writes to the graph. The same question
 * asked again then costs one look at the graph's revision: nothing is read, and nothing compressed. Problems are not kept.
 */
export const keepAnswers = (database: Database): RequestHandler => {
  const answers = new KeptAnswers();

  const send = async (request: Request, response: Response, answer: Answer): Promise<void> => {
    response.set('ETag', answer.etag).type('json').vary('Accept-Encoding');
    if (request.fresh) {
      response.status(304).end();
      return;
    }
    const encoding = encodingFor(request, answer.size);
    const body = await answers.encoded(answer, encoding);
    if (encoding !== 'identity') response.set('Content-Encoding', encoding);
    response.send(body);
  };

  /** Lets the routes answer the question, and keeps what they send. */
  const listen = (request: Request, response: Response, next: NextFunction, revision: string | null) => {
    const { json } = response;
    response.json = (body: Readonly<Record<string, unknown>>) => {
      if (response.statusCode >= 400 || response.get('Cache-Control') === 'no-store')
        return json.call(response, body);
      const text = jsonBytes(body);
      const encoding = encodingFor(request, text.byteLength);
      const sent = async (): Promise<void> => {
        const bodies = new Map([[encoding, await encode(text, encoding)]]);
        const answer = { etag: etagOf(text), size: text.byteLength, bodies };
        answers.keep(revision, request.url, answer);
        await send(request, response, answer);
      };
      sent().catch(next);
      return response;
    };
    next();
  };

  return async (request, response, next) => {
    const revision = await lookUp(database);
    answers.turnTo(revision);
    if (request.method !== 'GET') return next();
    const known = answers.get(request.url);
    if (known === undefined) listen(request, response, next, revision);
    else await send(request, response, known);
  };
};
