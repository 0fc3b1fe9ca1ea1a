import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { RecallingError } from '../seed/error.ts';
import { answerBroken, mostHeaderBytes } from './broken-requests.ts';

/** How many ports are tried, the wanted one included. */
const tries = 50;

export interface Listening {
  readonly server: Server;
  /** `http://127.0.0.1:8617/` */
  readonly address: string;
  readonly port: number;
}

const codeOf = (error: unknown): unknown => Object(error).code;

const tryPort = async (app: RequestListener, host: string, port: number): Promise<Server | null> => {
  const server = createServer({ maxHeaderSize: mostHeaderBytes }, app).listen(port, host);
  answerBroken(server);
  try {
    await once(server, 'listening');
    return server;
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE') return null;
    throw new RecallingError(
      'invalid-configuration',
      `The server cannot listen at ${host}, port ${port} (${codeOf(error)}).`,
      'Set HOST to an address of this machine, for example 127.0.0.1, and PORT to one above 1023.',
      { cause: error },
    );
  }
};

const addressOf = (host: string, port: number): string =>
  `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;

/**
 * Listens at the wanted port, or at the next one that is free.
 *
 * @throws RecallingError `invalid-configuration` where none of 50 ports can be had
 */
export const listen = async (app: RequestListener, host: string, wanted: number): Promise<Listening> => {
  for (let port = wanted; port < wanted + tries && port <= 65_535; port += 1) {
    const server = await tryPort(app, host, port);
    const bound = server?.address();
    if (server === null || bound === null || typeof bound !== 'object') continue;
    return { server, port: bound.port, address: addressOf(host, bound.port) };
  }
  throw new RecallingError(
    'invalid-configuration',
    `All ports from ${wanted} to ${wanted + tries - 1} are taken.`,
    'Set PORT to another number.',
  );
};
