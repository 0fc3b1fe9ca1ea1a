import { parentPort } from 'node:worker_threads';
import { catalogue } from '../../catalogue/catalogue.ts';
import { readBytes } from '../bytes.ts';
import { type Answer, type Message, sendable, type Task } from './message.ts';

const send = (message: Message): void => parentPort?.postMessage(message);

/** The program of a reading thread: each document that it is sent is answered with what was read. */
parentPort?.on('message', async ({ number, file, bytes }: Task) => {
  const answer: Answer = await readBytes(file, bytes, catalogue).then(
    (document) => ({ number, bytes, document }),
    (error: unknown) => ({ number, bytes, ...sendable(error) }),
  );
  send(answer);
});
send('ready');
