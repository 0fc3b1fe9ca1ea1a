import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import neo4j, { type Session } from 'neo4j-driver';
import { poolPort } from './neo4j/pool.ts';
import { type Credentials, launchNeo4j, type Neo4jServer } from './neo4j/process.ts';
import type { Release } from './neo4j/releases.ts';
import type { Missing } from './requirement.ts';

interface Options {
  /** Asks for these credentials; without, everybody is let in. */
  readonly auth?: Credentials;
  /** A server that nobody has used or will use, which `stop` really ends. Given with `auth`. */
  readonly own?: boolean;
}

/**
 * A real, empty Neo4j, for the caller alone until `stop`. Where a test run keeps a pool of them, it comes from there
 * and goes back. `missing` says what this machine lacks to run it.
 */
export async function startNeo4j(
  release: Release,
  { auth, own }: Options = {},
): Promise<Neo4jServer | Missing> {
  const port = process.env[poolPort];
  if (auth || own || !port) return launchNeo4j(release, auth);
  const server = await borrow(Number(port), release);
  if (!('missing' in server)) await empty(server.uri);
  return server;
}

async function borrow(port: number, release: Release): Promise<Neo4jServer | Missing> {
  const socket = connect(port, '127.0.0.1');
  socket.write(`${release}\n`);
  for await (const line of createInterface(socket)) {
    const answer = JSON.parse(line);
    if ('failed' in answer) throw new Error(answer.failed);
    const { uri, httpUri } = answer;
    return 'missing' in answer ? answer : { uri, httpUri, stop: async () => void socket.destroy() };
  }
  throw new Error('The pool of Neo4j servers closed.');
}

/** Takes away all nodes, relationships, constraints and indexes. */
async function empty(uri: string): Promise<void> {
  const driver = neo4j.driver(uri);
  const session = driver.session();
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
    await drop(session, 'CONSTRAINT', 'SHOW CONSTRAINTS YIELD name');
    await drop(session, 'INDEX', "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'");
  } finally {
    await driver.close();
  }
}

async function drop(session: Session, kind: 'CONSTRAINT' | 'INDEX', list: string): Promise<void> {
  const { records } = await session.run(`${list} RETURN name`);
  for (const record of records) await session.run(`DROP ${kind} \`${record.get('name')}\``);
}
