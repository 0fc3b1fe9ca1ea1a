import { parentPort } from 'node:worker_threads';
import { catalogue } from '../../catalogue/catalogue.ts';
import { readBytes } from '../bytes.ts';
import { type Answer, sendable, type Task } from './message.ts';

/** The program of a reading thread: one document after another, each answered before the next is sent. */
parentPort?.on('message', async ({ file, bytes }: Task) => {
  const answer: Answer = await readBytes(file, bytes, catalogue).then(
    (document) => ({ bytes, document }),
    (error: unknown) => ({ bytes, ...sendable(error) }),
  );
  parentPort?.postMessage(answer);
});
