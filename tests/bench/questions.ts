import type { Query } from '../../server/database/database.ts';
import { startServer, type TestServer } from '../server/server.ts';
import { startNeo4j } from '../support/neo4j.ts';
import type { Missing } from '../support/requirement.ts';
import { type Asked, type BareDriver, bareEmbedded, bareNeo4j } from './bare.ts';
import { type Comparison, compare, repeated } from './compare.ts';

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

/** What a question is put to. */
type Asking = Pick<TestServer, 'database' | 'get'>;

async function answer(server: Asking, [path, parameters]: (typeof calls)[number]): Promise<void> {
  const response = await server.get(`/api/${path}`, parameters);
  if (!response.ok) throw new Error(await response.text());
  await response.arrayBuffer();
}

/** The statements that a call sends to the database. */
async function statementsOf(server: Asking, call: (typeof calls)[number]): Promise<Asked[]> {
  const { database } = server;
  const read = database.read.bind(database);
  const statements: Asked[] = [];
  database.read = <Row>(query: Query<Row>, parameters = {}) => {
    statements.push({ text: query.text, parameters });
    return read(query, parameters);
  };
  await answer(server, call);
  database.read = read;
  return statements;
}

/** Each question over HTTP, against the statements that it sends, sent by themselves. */
async function* compareAll(
  server: Asking,
  bare: Pick<BareDriver, 'ask'>,
  pairs = 25,
): AsyncGenerator<Comparison> {
  for (const call of calls) {
    const [path, parameters] = call;
    const statements = await statementsOf(server, call);
    yield await compare(
      [`/${decodeURIComponent(path)}`, ...Object.values(parameters)].join(' '),
      await repeated(() => answer(server, call)),
      await repeated(() => bare.ask(statements)),
      pairs,
    );
  }
}

/** Each question over HTTP, against the same Cypher sent to the embedded engine by itself. */
export async function* embeddedQuestions(): AsyncGenerator<Comparison> {
  const [server, bare] = [await startServer(), await bareEmbedded()];
  yield* compareAll(server, bare);
  await bare.close();
  await server.stop();
}

/** The same with a Neo4j and its driver; what is missing where there is none. */
export async function* neo4jQuestions(): AsyncGenerator<Comparison | Missing> {
  const neo4j = await startNeo4j('current');
  if ('missing' in neo4j) return yield neo4j;
  const server = await startServer({ uri: neo4j.uri, user: 'neo4j', password: null, database: null });
  const bare = await bareNeo4j(neo4j.uri);
  yield* compareAll(server, bare);
  await bare.close();
  await server.stop();
  await neo4j.stop();
}
