import { once } from 'node:events';
import { createServer } from 'node:http';
import { z } from 'zod';
import { createApp } from '../../server/app.ts';
import type { Database } from '../../server/database/database.ts';
import { readAhead } from '../../server/read-ahead.ts';
import { startServer, type TestServer } from '../server/server.ts';
import { startNeo4j } from '../support/neo4j.ts';
import type { Missing } from '../support/requirement.ts';
import { type BareDriver, bareEmbedded, bareNeo4j } from './bare.ts';
import { type Comparison, compare, repeated } from './compare.ts';
import { plainly } from './plain.ts';

const resolution = 'S/RES/2617 (2021)';
const op17 = `${resolution}#op17`;

/** Calls of the API: a path and its parameters. */
const calls: readonly (readonly [string, Record<string, string>])[] = [
  ['health', {}],
  ['search', { q: '2617' }],
  ['search', { q: '反恐执行局' }],
  [`resolutions/${encodeURIComponent(resolution)}`, {}],
  ['mandates', { actor: 'CTED', sort: 'due' }],
  ['graph', { focus: resolution, depth: '1' }],
  ['graph', { focus: 'CTED', depth: '2' }],
  ['trace', { from: op17, depth: '2' }],
  ['trace', { from: op17, depth: '6' }],
  ['path', { from: op17, to: 'S/RES/1373 (2001)' }],
  ['trace', { from: 'S/RES/1373 (2001)', direction: 'relied-on-by', depth: '1' }],
  ['resolutions/S%2FRES%2F1373%20(2001)', {}],
  ['graph', { focus: 'S/RES/1373 (2001)', depth: '1' }],
  ['search', { q: 'terrorist acts' }],
  ['mandates', { dueAfter: '2022-01-01', dueBefore: '2022-12-31' }],
];

/** The same graph behind an application that has not answered anything yet, as often as somebody asks for one. */
interface Asking {
  readonly database: Database;
  /** From now on no answer is kept from before. */
  forget(): void;
  ask(call: (typeof calls)[number]): Promise<void>;
  stop(): Promise<void>;
}

const asking = async (server: TestServer): Promise<Asking> => {
  const { database } = server;
  // As the product does when it starts.
  await readAhead(database);
  const noLoading = () => Promise.reject(new Error('Nothing is loaded here.')) as never;
  let app = createApp({ database, loadFiles: noLoading });
  const http = createServer((request, response) => app(request, response)).listen(0, '127.0.0.1');
  await once(http, 'listening');
  const { port } = z.object({ port: z.int() }).parse(http.address());
  return {
    database,
    forget() {
      app = createApp({ database, loadFiles: noLoading });
    },
    async ask([path, parameters]) {
      const response = await fetch(`http://127.0.0.1:${port}/api/${path}?${new URLSearchParams(parameters)}`);
      const body = await response.text();
      if (!response.ok) throw new Error(body);
    },
    async stop() {
      http.closeAllConnections();
      http.close();
      await server.stop();
    },
  };
};

const timed = async (work: () => Promise<void>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

/**
 * Each question over HTTP as somebody asks it for the first time, against the statements that it takes where nothing is kept in
 * memory, sent by themselves; then asked again, when nothing is sent.
 */
async function* compareAll(
  server: Asking,
  bare: Pick<BareDriver, 'ask'>,
  pairs = 25,
): AsyncGenerator<Comparison> {
  const plain = await plainly(server.database);
  for (const call of calls) {
    const [path, parameters] = call;
    const name = [`/${decodeURIComponent(path)}`, ...Object.values(parameters)].join(' ');
    const statements = await plain.statementsOf(`${path}?${new URLSearchParams(parameters)}`);
    const first = () => {
      server.forget();
      return timed(() => server.ask(call));
    };
    const only = statements.length === 0 ? async () => Number.NaN : () => timed(() => bare.ask(statements));
    yield await compare(name, first, only, pairs);
    yield await compare(
      `${name}, again`,
      await repeated(() => server.ask(call)),
      async () => Number.NaN,
      pairs,
    );
  }
  plain.stop();
}

/** Each question over HTTP, against the same Cypher sent to the embedded engine by itself. */
export async function* embeddedQuestions(): AsyncGenerator<Comparison> {
  const [server, bare] = [await asking(await startServer()), await bareEmbedded()];
  yield* compareAll(server, bare);
  await bare.close();
  await server.stop();
}

/** The same with a Neo4j and its driver; what is missing where there is none. */
export async function* neo4jQuestions(): AsyncGenerator<Comparison | Missing> {
  const neo4j = await startNeo4j('current');
  if ('missing' in neo4j) return yield neo4j;
  const server = await asking(
    await startServer({ uri: neo4j.uri, user: 'neo4j', password: null, database: null }),
  );
  const bare = await bareNeo4j(neo4j.uri);
  yield* compareAll(server, bare);
  await bare.close();
  await server.stop();
  await neo4j.stop();
}
