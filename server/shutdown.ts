import { once } from 'node:events';
import type { Server } from 'node:http';

/** Milliseconds that answers under way are given to finish. */
const patience = 5_000;

/** Stops taking requests and waits for the answers that are under way, five seconds at most. */
const closeServer = async (server: Server): Promise<void> => {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const late = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearTimeout(late);
};

/** Resolves once the process was asked to end (Ctrl-C, or a service manager) and the server has closed. */
export const untilStopped = async (server: Server): Promise<void> => {
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  await closeServer(server);
};
