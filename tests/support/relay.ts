import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A stretch of network that can be cut: connections to it are passed on to another port. */
export interface Relay {
  readonly port: number;
  /** Ends all connections and refuses new ones. */
  cut(): Promise<void>;
  /** Lets connections through again, on the same port. */
  restore(): Promise<void>;
}

export const openRelay = async (target: number): Promise<Relay> => {
  const sockets = new Set<Socket>();
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // Cut connections fail: that is what they are for.
    socket.on('error', () => socket.destroy());
  };
  const listen = async (port: number) => {
    const server = createServer((incoming) => {
      const outgoing = connect(target, '127.0.0.1');
      keep(incoming);
      keep(outgoing);
      incoming.pipe(outgoing).pipe(incoming);
    }).listen(port, '127.0.0.1');
    await once(server, 'listening');
    return server;
  };
  let server = await listen(0);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  return {
    port: address.port,
    async cut() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    async restore() {
      server = await listen(address.port);
    },
  };
};
