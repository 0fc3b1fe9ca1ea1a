import { expect, test } from 'vitest';
import { z } from 'zod';
import { startServer } from '../server/server.ts';
import { openRelay } from '../support/relay.ts';
import { need } from '../support/requirement.ts';
import { startEngine } from './engines.ts';

test('a Neo4j that goes away in the middle of requests: each is answered in words, and all is well when it is back', async (context) => {
  const engine = need(context, await startEngine('Neo4j 5.26'));
  const relay = await openRelay(Number(new URL(engine.configuration.neo4j?.uri ?? '').port));
  const neo4j = { uri: `bolt://127.0.0.1:${relay.port}`, user: 'neo4j', password: null, database: null };
  const server = await startServer(neo4j);
  const ask = () =>
    Promise.all(
      ['CTED', 'CTC', 'ICAO', 'UNODC', 'INTERPOL', 'FATF', 'OCT', 'MEMBER-STATES'].map(async (focus) => {
        const response = await server.get('/api/graph', { focus });
        return {
          status: response.status,
          body: z.object({ code: z.string() }).safeParse(await response.json()),
        };
      }),
    );
  try {
    const asked = ask();
    await relay.cut();
    for (const { status, body } of await asked) {
      expect([200, 503]).toContain(status);
      if (status === 503) expect(body.data?.code).toBe('database-unavailable');
    }
    expect((await ask()).map(({ status }) => status)).toEqual(Array(8).fill(503));
    await relay.restore();
    expect((await ask()).map(({ status }) => status)).toEqual(Array(8).fill(200));
  } finally {
    await server.stop();
    await relay.cut();
    await engine.stop();
  }
});
