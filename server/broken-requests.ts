import { type Server, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { HttpFault, problemOf, problemType } from './problem.ts';

/**
 * The most bytes that an address and the headers after it take together. Node's own limit of 16 kB is less than a graph of a
 * thousand chosen nodes needs in the address of its view.
 */
export const mostHeaderBytes = 64 * 1024;

/** What Node calls the faults of requests that never become one, with what to tell the caller. */
const faults: Readonly<Record<string, HttpFault>> = {
  HPE_HEADER_OVERFLOW: new HttpFault(
    431,
    'too-large',
    'The address is too long',
    `An address and its headers together may have ${mostHeaderBytes / 1024} kB: name fewer nodes, or send them in the body of POST /api/subgraph.`,
  ),
  ERR_HTTP_REQUEST_TIMEOUT: new HttpFault(
    408,
    'too-late',
    'The request did not come to its end',
    'It broke off on its way: send it again.',
  ),
};

const notHttp = new HttpFault(
  400,
  'invalid-request',
  'The request is not well formed',
  'It is not HTTP/1.1, or asks by a method that there is not: check the client, or the proxy on the way.',
);

const answerOf = (fault: HttpFault): string => {
  const body = JSON.stringify(problemOf(fault, ''));
  return [
    `HTTP/1.1 ${fault.status} ${STATUS_CODES[fault.status]}`,
    `Content-Type: ${problemType}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
    '',
    body,
  ].join('\r\n');
};

/** Answers requests that cannot be read as HTTP by a problem document, as all others that fail. */
export const answerBroken = (server: Server): void => {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    // Part of another answer may have been sent: nothing can follow it.
    if (!socket.writable || socket.bytesWritten > 0) socket.destroy();
    else socket.end(answerOf(faults[error.code ?? ''] ?? notHttp));
  });
};
