import { Worker } from 'node:worker_threads';
import type { Answer, Message, Task } from './message.ts';

/** What a thread has at once: one document that it reads and one that waits, so that it never waits itself. */
const room = 2;

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

interface Reader {
  readonly thread: Worker;
  /** Its program has been loaded. */
  ready: boolean;
  readonly under: Map<number, Waiting>;
}

/** Reading threads. Starting them takes them a second or so, in which whoever started them has other work. */
export class Threads {
  readonly #readers: Reader[];
  #count = 0;
  #failed: Error | null = null;

  /** @param program the file that each thread runs (thread.ts, as built) */
  constructor(program: string, count: number) {
    this.#readers = Array.from({ length: count }, () => this.#started(program));
  }

  #started(program: string): Reader {
    const reader: Reader = { thread: new Worker(program), ready: false, under: new Map() };
    reader.thread.on('message', (message: Message) => {
      if (message === 'ready') {
        reader.ready = true;
        return;
      }
      reader.under.get(message.number)?.resolve(message);
      reader.under.delete(message.number);
    });
    reader.thread.on('error', (error) => {
      this.#failed = error instanceof Error ? error : new Error(String(error));
      for (const { reject } of reader.under.values()) reject(this.#failed);
    });
    return reader;
  }

  /**
   * Reads a document on the thread that has the least to do; null where none is ready and has room.
   *
   * @throws Error where a thread has ended by an error
   */
  offer({ file, bytes }: Omit<Task, 'number'>): Promise<Answer> | null {
    if (this.#failed !== null) throw this.#failed;
    const [reader] = this.#readers
      .filter(({ ready, under }) => ready && under.size < room)
      .sort((one, other) => one.under.size - other.under.size);
    if (reader === undefined) return null;
    const number = this.#count;
    this.#count += 1;
    return new Promise((resolve, reject) => {
      reader.under.set(number, { resolve, reject });
      // A view on a part of a larger memory would move all of that.
      const own = bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
      const moved = own.buffer instanceof ArrayBuffer ? [own.buffer] : [];
      reader.thread.postMessage({ number, file, bytes: own } satisfies Task, moved);
    });
  }

  async end(): Promise<void> {
    await Promise.all(this.#readers.map(({ thread }) => thread.terminate()));
  }
}
