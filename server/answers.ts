import { promisify } from 'node:util';
import { brotliCompress, constants, crc32, gzip } from 'node:zlib';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Database } from './database/database.ts';
import { lookUp } from './questions/kept.ts';

const encodings = ['br', 'gzip', 'identity'] as const;
type Encoding = (typeof encodings)[number];

const compressors: Record<Exclude<Encoding, 'identity'>, (body: Buffer) => Promise<Buffer>> = {
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: promisify(gzip),
};

/** Shorter answers are sent as they are: compressing them saves nobody anything. */
const shortest = 1024;

/** An answer as it was sent, in each of the encodings in which it was asked for again. */
interface Answer {
  readonly etag: string;
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

  /** Keeps an answer of `revision`, unless the graph has changed since. */
  keep(revision: string | null, question: string, etag: string, body: Buffer): void {
    if (revision === null || revision !== this.#revision || this.#answers.has(question)) return;
    if (body.byteLength > capacity * largestShare) return;
    this.#answers.set(question, { etag, bodies: new Map([['identity', body]]) });
    this.#grow(body.byteLength);
  }

  /** The body in an encoding, which is made the first time. */
  async encoded(answer: Answer, encoding: Encoding): Promise<Buffer> {
    const known = answer.bodies.get(encoding);
    if (known !== undefined) return known;
    const body = answer.bodies.get('identity') ?? Buffer.alloc(0);
    if (encoding === 'identity') return body;
    const made = await compressors[encoding](body);
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

  const sendKept = async (request: Request, response: Response, answer: Answer): Promise<void> => {
    const identity = answer.bodies.get('identity');
    const isShort = (identity?.byteLength ?? 0) < shortest;
    const accepted = isShort ? 'identity' : request.acceptsEncodings([...encodings]);
    const encoding = encodings.find((one) => one === accepted) ?? 'identity';
    const body = await answers.encoded(answer, encoding);
    if (!isShort) response.vary('Accept-Encoding');
    if (encoding !== 'identity') response.set('Content-Encoding', encoding);
    response.set('ETag', answer.etag).type('json').send(body);
  };

  /** Lets the question be answered, and keeps what is sent. */
  const listen = (response: Response, next: NextFunction, revision: string | null, question: string) => {
    response.json = (body: unknown) => {
      const text = Buffer.from(JSON.stringify(body));
      response.type('json').send(text);
      const etag = response.get('ETag');
      const mayBeKept = response.get('Cache-Control') !== 'no-store';
      if (response.statusCode < 400 && etag !== undefined && mayBeKept)
        answers.keep(revision, question, etag, text);
      return response;
    };
    next();
  };

  return async (request, response, next) => {
    const revision = await lookUp(database);
    answers.turnTo(revision);
    if (request.method !== 'GET') return next();
    const known = answers.get(request.url);
    if (known === undefined) listen(response, next, revision, request.url);
    else await sendKept(request, response, known);
  };
};
