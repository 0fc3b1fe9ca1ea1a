import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import type { PDFWorker } from 'pdfjs-dist';

/** The program itself is loaded when the first PDF is read: it is large. */
const library = () => import('pdfjs-dist/legacy/build/pdf.mjs');
export type Library = Awaited<ReturnType<typeof library>>;

/** What the parser's thread runs: pdf.js's own worker, which knows browsers, on a thread of Node. */
const program = `
  const { workerData } = require('node:worker_threads');
  import(workerData.parser).then(({ WorkerMessageHandler }) => {
    WorkerMessageHandler.initializeFromPort(workerData.port);
    workerData.port.start();
  });
`;

/** Megabytes of objects that the parser may hold. */
const heap = 1_024;

/** pdf.js, parsing on a thread of its own, which is ended where a document is made to keep it busy for ever. */
export interface Engine {
  readonly pdfjs: Library;
  readonly worker: PDFWorker;
  readonly thread: Worker;
  readonly port: MessagePort;
}

async function start(): Promise<Engine> {
  const pdfjs = await library();
  const { port1, port2 } = new MessageChannel();
  const parser = pathToFileURL(
    createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.worker.mjs'),
  ).href;
  const thread = new Worker(program, {
    eval: true,
    workerData: { port: port2, parser },
    transferList: [port2],
    resourceLimits: { maxOldGenerationSizeMb: heap },
  });
  // What ends the thread is told to those who wait for it (`watched`).
  thread.on('error', () => {});
  // pdf.js asks for a browser's worker; of that it uses what a message port has.
  const worker = pdfjs.PDFWorker.create({ port: port1 as unknown as globalThis.Worker });
  port1.start();
  return { pdfjs, worker, thread, port: port1 };
}

let running: Promise<Engine> | null = null;
let users = 0;
const discarded = new WeakSet<Engine>();

/** Ends the thread; the next document starts another. */
export function discard(engine: Engine): void {
  if (discarded.has(engine)) return;
  discarded.add(engine);
  running = null;
  engine.port.close();
  void engine.thread.terminate();
}

async function started(): Promise<Engine> {
  try {
    return await start();
  } catch (error) {
    running = null;
    throw error;
  }
}

/** Lends the one engine, started when first asked; between uses it does not keep the program alive. */
export async function withEngine<Answer>(use: (engine: Engine) => Promise<Answer>): Promise<Answer> {
  running ??= started();
  const engine = await running;
  users += 1;
  engine.thread.ref();
  engine.port.ref();
  try {
    return await use(engine);
  } finally {
    users -= 1;
    if (users === 0) {
      engine.thread.unref();
      engine.port.unref();
    }
  }
}
