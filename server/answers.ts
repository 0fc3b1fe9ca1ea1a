import { crc32 } from 'node:zlib';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Database } from './database/database.ts';
import { decode, type Encoding, encode, encodingFor } from './encodings.ts';
import { lookUp } from './questions/kept.ts';

/** An answer as it was sent, in each of the encodings in which it was asked for. */
interface Answer {
  readonly etag: string;
  /** Bytes before any encoding. */
  readonly size: number;
  readonly bodies: Map<Encoding, Buffer>;
}

const sizeOf = ({ bodies }: Answer): number =>
  [...bodies.values()].reduce((size, body) => size + body.byteLength, 0);

/** All answers together take this much memory at most, in bytes; those that were not asked for longest go first. */
const capacity = 64 * 1024 * 1024;
/** One that is larger than this share of it is not kept. */
const largestShare = 1 / 8;

/** Tells one answer to a question from another: by its length and a checksum, which cost next to nothing. */
export const etagOf = (body: string | Buffer): string =>
  `W/"${Buffer.byteLength(body).toString(36)}-${crc32(body).toString(36)}"`;

/** The answers that belong to one revision of the graph. */
class Answers {
  #revision: string | null = null;
  #size = 0;
  readonly #answers = new Map<string, Answer>();

  /** Forgets the answers of any other revision. */
  turnTo(revision: string | null): void {
    if (revision === this.#revision) return;
    this.#revision = revision;
    this.#answers.clear();
    this.#size = 0;
  }

  get(question: string): Answer | undefined {
    const answer = this.#answers.get(question);
    if (answer === undefined) return undefined;
    // Now the one that was asked for last.
    this.#answers.delete(question);
    this.#answers.set(question, answer);
    return answer;
  }

  /** Keeps an answer of `revision` as it was sent, unless the graph has changed since. */
  keep(revision: string | null, question: string, answer: Answer): void {
    if (revision === null || revision !== this.#revision || this.#answers.has(question)) return;
    const size = sizeOf(answer);
    if (size > capacity * largestShare) return;
    this.#answers.set(question, answer);
    this.#grow(size);
  }

  /** The body in an encoding, which is made the first time. */
  async encoded(answer: Answer, encoding: Encoding): Promise<Buffer> {
    const known = answer.bodies.get(encoding);
    if (known !== undefined) return known;
    const [[sent, body] = ['identity', Buffer.alloc(0)] as const] = answer.bodies;
    const made = await encode(await decode(body, sent), encoding);
    if ([...this.#answers.values()].includes(answer) && !answer.bodies.has(encoding)) {
      answer.bodies.set(encoding, made);
      this.#grow(made.byteLength);
    }
    return made;
  }

  #grow(bytes: number): void {
    this.#size += bytes;
    for (const [question, answer] of this.#answers) {
      if (this.#size <= capacity) return;
      this.#answers.delete(question);
      this.#size -= sizeOf(answer);
    }
  }
}

/**
 * Answers of questions, kept as they were sent until something is written, by this process or another: the same question
 * asked again costs one look at the graph's revision, and neither reading nor compressing. Problems are not kept.
 */
export const keepAnswers = (database: Database): RequestHandler => {
  const answers = new Answers();

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

  /** Lets the question be answered, and keeps what is sent. */
  const listen = (request: Request, response: Response, next: NextFunction, revision: string | null) => {
    const { json } = response;
    response.json = (body: unknown) => {
      if (response.statusCode >= 400 || response.get('Cache-Control') === 'no-store')
        return json.call(response, body);
      const text = Buffer.from(JSON.stringify(body));
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
