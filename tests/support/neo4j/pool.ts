import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { launchNeo4j, type Neo4jServer } from './process.ts';
import { type Release, releases } from './releases.ts';

/** The variable with the pool's port, for the processes that run the tests. */
export const poolPort = 'RECALLING_TEST_NEO4J_POOL';

const isRelease = (text: unknown): text is Release =>
  typeof text === 'string' && Object.hasOwn(releases, text);

/**
 * Servers that test files take in turn, since each costs seconds to start and a gigabyte: one is started when none of
 * its release is free, and is free again when the connection that asked for it closes, however that happens. The
 * answer to a line with a release is a line of JSON: the addresses, or what is missing.
 */
class Pool {
  readonly #free: Record<Release, Neo4jServer[]> = { '5.26': [], current: [] };
  readonly #servers: Neo4jServer[] = [];
  readonly #listener = createServer((socket) => void this.#lend(socket));

  async open(): Promise<void> {
    this.#listener.listen(0, '127.0.0.1');
    await once(this.#listener, 'listening');
    process.env[poolPort] = String(Object(this.#listener.address()).port);
  }

  async close(): Promise<void> {
    this.#listener.close();
    await Promise.all(this.#servers.splice(0).map((server) => server.stop()));
  }

  async #take(release: Release) {
    const free = this.#free[release].pop();
    if (free) return free;
    const launched = await launchNeo4j(release);
    if (!('missing' in launched)) this.#servers.push(launched);
    return launched;
  }

  async #lend(socket: Socket): Promise<void> {
    socket.on('error', () => socket.destroy());
    for await (const release of createInterface(socket)) {
      if (!isRelease(release)) return void socket.destroy();
      const taken = await this.#take(release).catch((error: unknown) => ({ failed: String(error) }));
      if ('uri' in taken) {
        if (socket.destroyed) this.#free[release].push(taken);
        else socket.once('close', () => this.#free[release].push(taken));
      }
      socket.write(`${JSON.stringify(taken)}\n`);
    }
  }
}

/** Vitest's global set-up: one pool for all projects of a run, opened by the first that asks for it. */
export default async function setup(): Promise<undefined | (() => Promise<void>)> {
  if (process.env[poolPort]) return undefined;
  const pool = new Pool();
  await pool.open();
  return () => pool.close();
}
