import { once } from 'node:events';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import type { PDFWorker } from 'pdfjs-dist';

/** The program itself is loaded when the first PDF is read: it is large. */
const library = () => import('pdfjs-dist/legacy/build/pdf.mjs');
type Library = Awaited<ReturnType<typeof library>>;

/**
 * What the parser's thread runs: pdf.js's own worker, which knows browsers, for every port that it is sent. What it passes
 * over in a damaged file it only says on the console: that is kept until it is asked for.
 */
const program = `
  const { parentPort, workerData } = require('node:worker_threads');
  const parser = import(workerData);
  let said = [];
  for (const level of ['warn', 'info', 'log'])
    console[level] = (line) => {
      if (said.length < 100) said.push(String(line));
    };
  parentPort.on('message', async (port) => {
    if (port === 'said') {
      parentPort.postMessage(said);
      said = [];
      return;
    }
    const { WorkerMessageHandler } = await parser;
    WorkerMessageHandler.initializeFromPort(port);
    port.start();
  });
`;

/** Megabytes of objects that the parser may hold. */
const heap = 1_024;

interface Parser {
  readonly pdfjs: Library;
  readonly thread: Worker;
}

async function start(): Promise<Parser> {
  const parser = createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.worker.mjs');
  const thread = new Worker(program, {
    eval: true,
    workerData: pathToFileURL(parser).href,
    resourceLimits: { maxOldGenerationSizeMb: heap },
  });
  // What ends the thread is told to whoever waits for it (`watched`).
  thread.on('error', () => discard(thread));
  return { pdfjs: await library(), thread };
}

let running: Promise<Parser> | null = null;
/** The document that was lent the engine last. */
let last: Promise<unknown> = Promise.resolve();
const discarded = new WeakSet<Worker>();

/** Ends the thread; the next document starts another. */
export function discard(thread: Worker): void {
  if (discarded.has(thread)) return;
  discarded.add(thread);
  running = null;
  void thread.terminate();
}

/** pdf.js for one document, parsing on a thread of its own, which can be ended at any moment. */
export interface Engine extends Parser {
  readonly worker: PDFWorker;
  /** Between this thread and the parser's. */
  readonly port: MessagePort;
  /** What the parser has said since it was asked last, of this document alone. */
  said(): Promise<readonly string[]>;
}

const saidBy = async (thread: Worker): Promise<readonly string[]> => {
  thread.postMessage('said');
  const [lines]: unknown[] = await once(thread, 'message');
  return Array.isArray(lines) ? lines.map(String) : [];
};

/**
 * Lends the engine for one document, to one after the other: what one takes is not counted as another's, and a thread that
 * is ended for one takes no other with it. It is kept for the next, and does not keep the program alive.
 */
export function withEngine<Answer>(use: (engine: Engine) => Promise<Answer>): Promise<Answer> {
  const answer = last.then(() => lend(use));
  last = answer.catch(() => {});
  return answer;
}

async function lend<Answer>(use: (engine: Engine) => Promise<Answer>): Promise<Answer> {
  running ??= start();
  const { pdfjs, thread } = await running;
  const { port1: port, port2 } = new MessageChannel();
  thread.postMessage(port2, [port2]);
  // pdf.js asks for a browser's worker; of that it uses what a message port has.
  const worker = pdfjs.PDFWorker.create({
    port: port as unknown as globalThis.Worker,
    // What it says is told to `said`, and to nobody else.
    verbosity: pdfjs.VerbosityLevel.INFOS,
  });
  thread.ref();
  try {
    await saidBy(thread);
    return await use({ pdfjs, thread, worker, port, said: () => saidBy(thread) });
  } finally {
    worker.destroy();
    port.close();
    thread.unref();
  }
}
