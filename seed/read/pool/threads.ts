import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Answer, Task } from './message.ts';

/** Reading threads, as many as are asked for, each reading one document at a time. */
export class Threads {
  readonly #program: string;
  readonly #most: number;
  readonly #idle: Worker[] = [];
  readonly #all: Worker[] = [];
  readonly #waiting: ((thread: Worker) => void)[] = [];

  /** @param program the file that each thread runs (thread.ts, as built) */
  constructor(program: string, most: number) {
    this.#program = program;
    this.#most = most;
  }

  /** Reads one document on the next thread that is free. */
  async run({ file, bytes }: Task): Promise<Answer> {
    const thread = await this.#take();
    // A view on a part of a larger memory would move all of that.
    const own = bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
    thread.postMessage({ file, bytes: own }, own.buffer instanceof ArrayBuffer ? [own.buffer] : []);
    // Rejects where the thread ends by an error.
    const [answer]: Answer[] = await once(thread, 'message');
    if (answer === undefined) throw new Error(`${file}: the reading thread gave no answer.`);
    this.#release(thread);
    return answer;
  }

  async end(): Promise<void> {
    await Promise.all(this.#all.map((thread) => thread.terminate()));
  }

  #take(): Worker | Promise<Worker> {
    const thread = this.#idle.pop();
    if (thread !== undefined) return thread;
    if (this.#all.length < this.#most) {
      const started = new Worker(this.#program);
      this.#all.push(started);
      return started;
    }
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  #release(thread: Worker): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#idle.push(thread);
    else next(thread);
  }
}
