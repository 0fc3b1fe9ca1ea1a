import { parentPort } from 'node:worker_threads';
import { catalogue } from '../../catalogue/catalogue.ts';
import { readParts } from '../bytes.ts';
import { type Answer, type Message, sendable, sendableError, type Task } from './message.ts';

const send = (message: Message): void => parentPort?.postMessage(message);

/** The program of a reading thread: each file that it is sent is answered with what was read. */
parentPort?.on('message', async ({ number, file, bytes }: Task) => {
  const answer: Answer = await readParts(file, bytes, catalogue).then(
    (parts) => ({ number, bytes, ...sendable(parts) }),
    (error: unknown) => ({ number, bytes, ...sendableError(error) }),
  );
  send(answer);
});
send('ready');
