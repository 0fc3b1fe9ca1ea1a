import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { lazily } from '../../seed/lazily.ts';
import { openGraph } from '../../seed/load/graph.ts';
import { type Neo4jConfiguration, readConfiguration } from '../../server/configuration.ts';
import { Graph } from '../../server/contract.ts';
import type { Statement } from '../../server/database/database.ts';
import { startServer } from '../server/server.ts';
import { corpusOf } from '../support/corpus.ts';
import { type Dump, differences, dump } from '../support/dump.ts';
import { launchNeo4j } from '../support/neo4j/process.ts';
import type { Release } from '../support/neo4j/releases.ts';
import { startNeo4j } from '../support/neo4j.ts';
import { refusalOf } from '../support/refusal.ts';
import { openRelay } from '../support/relay.ts';
import { type Missing, need } from '../support/requirement.ts';
import { interruptedCorpus } from './interrupted.ts';
import { loadAll, openLoaded } from './open.ts';

/** Servers are started, and a graph is loaded: minutes on a busy machine. */
vi.setConfig({ testTimeout: 900_000 });

const corpus = corpusOf(interruptedCorpus);

/** What a graph holds that nothing interrupts: loaded once, since each server is held to the same. */
const wholeDump = lazily(async (): Promise<{ readonly dump: Dump } | Missing> => {
  const whole = await openLoaded('embedded', corpus);
  if ('missing' in whole) return whole;
  const dumped = await dump(whole.database);
  await whole.stop();
  return { dump: dumped };
});

/** A Neo4j that goes away when it is told to, and comes back at the same address. */
interface Fleeting {
  readonly uri: string;
  goAway(): Promise<void>;
  comeBack(): Promise<void>;
  stop(): Promise<void>;
}

const cutOff = async (): Promise<Fleeting | Missing> => {
  const server = await startNeo4j('5.26');
  if ('missing' in server) return server;
  const relay = await openRelay(Number(new URL(server.uri).port));
  return {
    uri: `bolt://127.0.0.1:${relay.port}`,
    goAway: relay.cut,
    comeBack: relay.restore,
    stop: async () => {
      await relay.cut();
      await server.stop();
    },
  };
};

const killed = (release: Release) => async (): Promise<Fleeting | Missing> => {
  const server = await launchNeo4j(release);
  if ('missing' in server) return server;
  return { uri: server.uri, goAway: server.kill, comeBack: server.restart, stop: server.stop };
};

const configured = ({ uri }: Fleeting): Neo4jConfiguration => ({
  uri,
  user: 'neo4j',
  password: null,
  database: null,
});

describe.each([
  ['that is cut off from the network', cutOff],
  ['5.26 whose process is killed', killed('5.26')],
  ['of the current release whose process is killed', killed('current')],
])('a Neo4j %s', (_, start) => {
  test('in the middle of a load: it is told, nothing stored is lost, and loading again gives the whole graph', async (context) => {
    const whole = need(context, await wholeDump());
    const server = need(context, await start());
    const data = await mkdtemp(join(tmpdir(), 'recalling-away-'));
    const graph = await openGraph({ ...readConfiguration({}), data, neo4j: configured(server) });
    try {
      const write = graph.database.write.bind(graph.database);
      let writes = 0;
      graph.database.write = async (statements: readonly Statement[]) => {
        writes += 1;
        const writing = write(statements);
        // Its statements are on their way.
        if (writes === 2) await server.goAway();
        return writing;
      };
      const { code, message } = await refusalOf(loadAll(graph, corpus));
      expect(code).toBe('database-unavailable');
      expect(message).toContain(server.uri);
      await server.comeBack();
      const outcomes = await loadAll(graph, corpus);
      expect(outcomes.failed).toBeUndefined();
      expect(outcomes.unchanged).toBeGreaterThan(0);
      expect(differences(whole.dump, await dump(graph.database))).toEqual([]);
    } finally {
      await graph.database.close();
      await server.stop();
      await rm(data, { recursive: true, force: true });
    }
  });

  test('in the middle of requests: each is answered in words, and all is as before when it is back', async (context) => {
    const fleeting = need(context, await start());
    const server = await startServer(configured(fleeting));
    // Another limit is another question, of which no answer is kept.
    const ask = (limit: number) =>
      Promise.all(
        ['CTED', 'CTC', 'ICAO', 'UNODC', 'INTERPOL', 'FATF', 'OCT', 'MEMBER-STATES'].map(async (focus) => {
          const response = await server.get('/api/graph', { focus, limit: `${limit}` });
          const body: unknown = await response.json();
          return {
            status: response.status,
            body,
            code: z.object({ code: z.string() }).safeParse(body).data?.code,
          };
        }),
      );
    try {
      const before = await ask(40);
      expect(before.map(({ status }) => status)).toEqual(Array(8).fill(200));
      const asked = Promise.all([ask(41), fleeting.goAway()]);
      for (const { status, code } of (await asked)[0])
        expect([
          [200, undefined],
          [503, 'database-unavailable'],
        ]).toContainEqual([status, code]);
      expect((await ask(42)).map(({ status, code }) => [status, code])).toEqual(
        Array(8).fill([503, 'database-unavailable']),
      );
      await fleeting.comeBack();
      expect((await ask(43)).map(({ status }) => status)).toEqual(Array(8).fill(200));
      expect(await ask(40)).toEqual(before);
    } finally {
      await server.stop();
      await fleeting.stop();
    }
  });
});

test('a Neo4j that is cut off in the middle of exports: none passes for a whole file, and all can be had when it is back', async (context) => {
  const fleeting = need(context, await cutOff());
  const server = await startServer(configured(fleeting));
  const ask = (accept: string, what: object = { format: 'jsonld', whole: true }) =>
    fetch(`${server.url}/api/export`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: accept },
      body: JSON.stringify(what),
    });
  const files = ['*/*', 'application/x-ndjson'];
  try {
    const [file, events] = await Promise.all(files.map((accept) => ask(accept)));
    expect([file?.status, events?.status]).toEqual([200, 200]);
    // Both have begun, and wait for somebody to read on.
    await fleeting.goAway();
    await expect(file?.text()).rejects.toThrow('terminated');
    const lines = (await events?.text())?.trimEnd().split('\n') ?? [];
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({
      event: 'stopped',
      status: 503,
      code: 'database-unavailable',
      detail: expect.stringContaining('does not answer'),
    });
    for (const accept of files) {
      const refused = await ask(accept);
      expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, expect.any(String)]);
      expect(await refused.json()).toMatchObject({ code: 'database-unavailable' });
    }
    await fleeting.comeBack();
    const again = await ask('*/*', { format: 'json', resolution: '2617' });
    expect(Graph.parse(await again.json()).nodes.length).toBeGreaterThan(300);
  } finally {
    await server.stop();
    await fleeting.stop();
  }
});
