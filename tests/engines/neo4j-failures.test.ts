import { once } from 'node:events';
import { createServer } from 'node:http';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Neo4jConfiguration } from '../../server/configuration.ts';
import type { Query } from '../../server/database/database.ts';
import { openNeo4j } from '../../server/database/neo4j.ts';
import { startNeo4j } from '../support/neo4j.ts';
import { refusalOf } from '../support/refusal.ts';
import { openRelay } from '../support/relay.ts';
import { need } from '../support/requirement.ts';

const one: Query<{ n: number }> = { name: 'one', text: 'RETURN 1 AS n', row: z.object({ n: z.int() }) };
const add: Query<unknown> = { name: 'add', text: "CREATE (:Topic {id: 'x'})", row: z.unknown() };

const at = (uri: string, others: Partial<Neo4jConfiguration> = {}): Neo4jConfiguration => ({
  uri,
  user: 'neo4j',
  password: null,
  database: null,
  ...others,
});

describe('a Neo4j server that cannot be used', () => {
  test('nobody listens at the address', async () => {
    const { code, message, advice } = await refusalOf(openNeo4j(at('bolt://127.0.0.1:1')));
    expect(code).toBe('database-unavailable');
    expect(message).toBe('The Neo4j server at bolt://127.0.0.1:1 does not answer.');
    expect(advice).toContain('NEO4J_URI');
  });

  test('another kind of server listens there', async () => {
    const server = createServer((_, response) => response.end('hello')).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = Object(server.address());
    const { code, message } = await refusalOf(openNeo4j(at(`bolt://127.0.0.1:${address.port}`)));
    server.close();
    expect(code).toBe('database-unavailable');
    expect(message).toContain('does not answer as a Neo4j server does');
  });

  test('the password is wrong, or none is given', async (context) => {
    const auth = { user: 'neo4j', password: 'right-password' };
    const server = need(context, await startNeo4j('5.26', { auth }));
    try {
      const database = await openNeo4j(at(server.uri, { password: auth.password }));
      expect(await database.read(one)).toEqual([{ n: 1 }]);
      await database.close();
      for (const password of ['wrong-password', null]) {
        const { code, message, advice } = await refusalOf(openNeo4j(at(server.uri, { password })));
        expect(code).toBe('database-unavailable');
        expect(message).toBe(
          `The Neo4j server at ${server.uri} does not accept the user name or the password.`,
        );
        expect(advice).toBe('Check NEO4J_USER and NEO4J_PASSWORD.');
      }
    } finally {
      await server.stop();
    }
  });

  test('it has no database of that name', async (context) => {
    const server = need(context, await startNeo4j('5.26'));
    try {
      const database = await openNeo4j(at(server.uri, { database: 'elsewhere' }));
      const { code, advice } = await refusalOf(database.read(one));
      await database.close();
      expect(code).toBe('database-unavailable');
      expect(advice).toContain('NEO4J_DATABASE');
    } finally {
      await server.stop();
    }
  });
});

test('a server that goes away is missed, and used again when it is back', async (context) => {
  const server = need(context, await startNeo4j('5.26'));
  const relay = await openRelay(Number(new URL(server.uri).port));
  const database = await openNeo4j(at(`bolt://127.0.0.1:${relay.port}`));
  try {
    expect(await database.read(one)).toEqual([{ n: 1 }]);
    await relay.cut();
    for (const work of [() => database.read(one), () => database.write([{ query: add, parameters: {} }])])
      expect((await refusalOf(work())).code).toBe('database-unavailable');
    await relay.restore();
    expect(await database.read(one)).toEqual([{ n: 1 }]);
    const { nodesCreated } = await database.write([{ query: add, parameters: {} }]);
    expect(nodesCreated).toBe(1);
  } finally {
    await database.close();
    await relay.cut();
    await server.stop();
  }
});

test('questions cannot write, and a failed transaction leaves nothing', async (context) => {
  const server = need(context, await startNeo4j('current'));
  const database = await openNeo4j(at(server.uri));
  const count: Query<{ n: number }> = { ...one, text: 'MATCH (n:Topic) RETURN count(n) AS n' };
  const wrong: Query<unknown> = { ...add, text: 'RETURN 1 / 0 AS n' };
  try {
    await expect(database.read(add)).rejects.toThrow('read access mode');
    await expect(
      database.write([
        { query: add, parameters: {} },
        { query: wrong, parameters: {} },
      ]),
    ).rejects.toThrow();
    expect(await database.read(count)).toEqual([{ n: 0 }]);
  } finally {
    await database.close();
    await server.stop();
  }
});
