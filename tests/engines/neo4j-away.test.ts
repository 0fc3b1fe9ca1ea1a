import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { openGraph } from '../../seed/load/graph.ts';
import type { Statement } from '../../server/database/database.ts';
import { startServer } from '../server/server.ts';
import { corpusOf } from '../support/corpus.ts';
import { differences, dump } from '../support/dump.ts';
import { refusalOf } from '../support/refusal.ts';
import { openRelay } from '../support/relay.ts';
import { need } from '../support/requirement.ts';
import { startEngine } from './engines.ts';
import { interruptedCorpus } from './interrupted.ts';
import { loadAll, openLoaded } from './open.ts';

/** A server is started, and a graph loaded into it twice: minutes on a busy machine. */
vi.setConfig({ testTimeout: 600_000 });

const corpus = corpusOf(interruptedCorpus);

test('a Neo4j that goes away in the middle of a load says so, and loading again gives the whole graph', async (context) => {
  const whole = need(context, await openLoaded('embedded', corpus));
  const engine = need(context, await startEngine('Neo4j 5.26'));
  const relay = await openRelay(Number(new URL(engine.configuration.neo4j?.uri ?? '').port));
  const uri = `bolt://127.0.0.1:${relay.port}`;
  const graph = await openGraph({
    ...engine.configuration,
    neo4j: { uri, user: 'neo4j', password: null, database: null },
  });
  try {
    const write = graph.database.write.bind(graph.database);
    let writes = 0;
    graph.database.write = async (statements: readonly Statement[]) => {
      writes += 1;
      const writing = write(statements);
      // Its statements are on their way.
      if (writes === 2) await relay.cut();
      return writing;
    };
    const { code, message } = await refusalOf(loadAll(graph, corpus));
    expect(code).toBe('database-unavailable');
    expect(message).toContain(uri);
    await relay.restore();
    const outcomes = await loadAll(graph, corpus);
    expect(outcomes.failed).toBeUndefined();
    expect(outcomes.unchanged).toBeGreaterThan(0);
    expect(differences(await dump(whole.database), await dump(graph.database))).toEqual([]);
  } finally {
    await graph.database.close();
    await relay.cut();
    await engine.stop();
    await whole.stop();
  }
});

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
