import { decode, type Encoding, encode } from './encodings.ts';

/** An answer as it was sent, in each of the encodings in which it was asked for. */
export interface Answer {
  readonly etag: string;
  /** Bytes before any encoding. */
  readonly size: number;
  readonly bodies: Map<Encoding, Buffer>;
}

const sizeOf = ({ bodies }: Answer): number =>
  [...bodies.values()].reduce((size, body) => size + body.byteLength, 0);

/** The most memory that all answers together take, in bytes; beyond it the least recently used are dropped. */
const capacity = 64 * 1024 * 1024;
/** An answer larger than this share of the capacity is not kept. */
const largestShare = 1 / 8;

/** The answers that belong to one revision of the graph: a least-recently-used cache, bounded by bytes. */
export class KeptAnswers {
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
    // A map iterates in the order of insertion: inserted again, this one is now the most recently used.
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

  /** The body in an encoding; encoded the first time it is asked for, and kept as long as the answer is. */
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
