import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { RecallingError } from '../../seed/error.ts';
import type { LoadOutcome } from '../../seed/load/documents.ts';
import { createApp } from '../../server/app.ts';
import { exportFormats } from '../../server/contract.ts';
import type { Database } from '../../server/database/database.ts';
import { listen } from '../../server/listen.ts';
import { describeApi } from '../../server/openapi/openapi.ts';
import { startServer, type TestServer } from './server.ts';

/** What the server answers is what its own description says: every call, with every status that it names, and no other. */

interface Described {
  readonly content?: Readonly<Record<string, { readonly schema: object }>>;
}
type Calls = Readonly<Record<string, { readonly responses: Readonly<Record<string, Described>> }>>;
const api: { paths: Readonly<Record<string, Calls>>; components?: object } = JSON.parse(
  JSON.stringify(describeApi()),
);
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });

const faultsIn = (value: unknown, schema: object): string[] => {
  const validate = ajv.compile({ ...schema, components: api.components });
  return validate(value)
    ? []
    : (validate.errors ?? []).map((fault) => `${fault.instancePath} ${fault.message}`);
};

/** A call as the description names it: `GET /trace`. */
const responsesOf = (call: string) => {
  const [method = '', path = ''] = call.split(' ');
  return api.paths[path]?.[method.toLowerCase()]?.responses ?? {};
};

/** What is wrong with an answer by its description, and that of all its lines where it is one of many. */
const faultsOf = async (call: string, response: Response): Promise<string[]> => {
  const described = responsesOf(call)[response.status];
  const text = await response.text();
  if (described === undefined) return [`${response.status} is not described: ${text.slice(0, 200)}`];
  const [type = ''] = (response.headers.get('content-type') ?? '').split(';');
  const schema = described.content?.[type]?.schema;
  if (schema === undefined) return [`${response.status} as ${type} is not described`];
  if (type === 'application/x-ndjson')
    return text
      .trimEnd()
      .split('\n')
      .flatMap((line) => faultsIn(JSON.parse(line), schema));
  const isFile = call === 'POST /export' && response.status === 200;
  return faultsIn(isFile ? text : JSON.parse(text), schema);
};

const isAway = new RecallingError('database-unavailable', 'It does not answer.', 'Try again.');
const refuse = () => Promise.reject(isAway);
const away: Database = {
  engine: 'neo4j',
  version: refuse,
  revision: refuse,
  read: refuse,
  write: refuse,
  indexTexts: refuse,
  readTexts: refuse,
  findParagraphs: refuse,
  close: async () => undefined,
};

let server: TestServer;
/** One whose database is away, and one that is loading for as long as it is not let go. */
const others = { away: '', busy: '' };
let letGo = (): void => {};
const stops: (() => void)[] = [];

beforeAll(async () => {
  server = await startServer();
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const start = async (database: Database, load: () => AsyncGenerator<LoadOutcome>) => {
    const { address, server: http } = await listen(createApp({ database, loadFiles: load }), '127.0.0.1', 0);
    stops.push(() => {
      http.closeAllConnections();
      http.close();
    });
    return address.slice(0, -1);
  };
  others.away = await start(away, async function* () {});
  // biome-ignore lint/correctness/useYield: it waits, and has nothing to tell.
  others.busy = await start(server.database, async function* () {
    await held;
  });
});
afterAll(async () => {
  for (const stop of stops) stop();
  await server?.stop();
});

interface Case {
  readonly call: string;
  readonly status: number;
  readonly address: string;
  readonly init?: RequestInit;
  readonly at?: keyof typeof others;
}

const json = { 'Content-Type': 'application/json' };
const post = (body: unknown, headers: Readonly<Record<string, string>> = json): RequestInit => ({
  method: 'POST',
  headers,
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const upload = (name: string, text: string, headers: Readonly<Record<string, string>> = {}): RequestInit => {
  const form = new FormData();
  form.append(name, new Blob([text]), 'resolution.txt');
  return { method: 'POST', body: form, headers };
};

const asked = (path: string, status: number, query = ''): Case => ({
  call: `GET ${path}`,
  status,
  address: path + query,
});
const posted = (path: string, status: number, init: RequestInit): Case => ({
  call: `POST ${path}`,
  status,
  address: path,
  init,
});
const large = `{"nodes":["${'a'.repeat(4_200_000)}"]}`;
const gzip = { ...json, 'Content-Encoding': 'gzip' };
const one = 'Resolution 9001 (2022)\nThe Security Council,\n1. Decides to remain seized.\n';
const symbol = '/resolutions/{symbol}';
const aboutResolution = (given: string, status: number): Case => ({
  call: `GET ${symbol}`,
  status,
  address: `/resolutions/${given}`,
});
const cypherOf = (question: string): string => `/cypher?question=${encodeURIComponent(question)}`;
const cypherPosted = (question: string, status: number, init: RequestInit): Case => ({
  call: 'POST /cypher',
  status,
  address: cypherOf(question),
  init,
});

const cases: readonly Case[] = [
  asked('/health', 200),
  asked('/search', 200, '?q=1373'),
  asked('/search', 200, '?q=CTED&types=Actor'),
  asked('/search', 200, '?q=%E5%8F%8D%E6%81%90'),
  asked('/search', 400),
  aboutResolution('2617', 200),
  aboutResolution('1373?language=en', 200),
  aboutResolution('2617?language=xx', 400),
  aboutResolution('9999', 404),
  asked('/mandates', 200, '?actor=CTED&sort=due&limit=3'),
  asked('/mandates', 200, '?dueBefore=1946-01'),
  asked('/mandates', 400, '?role=boss'),
  asked('/mandates', 404, '?actor=NOBODY'),
  asked('/graph', 200, '?focus=CTED&depth=2'),
  asked('/graph', 400),
  asked('/graph', 404, '?focus=NOBODY'),
  asked('/trace', 200, '?from=2617%20op17&depth=3'),
  asked('/trace', 200, '?from=1373&direction=relied-on-by'),
  asked('/trace', 400, '?from=CTED'),
  asked('/trace', 404, '?from=9999'),
  asked('/path', 200, '?from=ICAO&to=1456'),
  asked('/path', 400, '?from=CTED'),
  asked('/path', 404, '?from=CTED&to=NOBODY'),
  asked('/lineage', 200, '?actor=CTED'),
  asked('/lineage', 200, '?resolution=2617'),
  asked('/lineage', 400),
  asked('/lineage', 404, '?actor=NOBODY'),
  asked('/lineage/bodies', 200),
  asked('/lineage/bodies', 400, '?year=2022'),
  asked('/lineage/expiring', 200, '?year=2022'),
  asked('/lineage/expiring', 400, '?year=1022'),
  asked('/lineage/expiring', 404, '?year=2022&actor=NOBODY'),
  asked('/compare', 200, '?from=2617&to=2617'),
  asked('/compare', 400, '?from=2617'),
  asked('/compare', 404, '?from=2617&to=9999'),
  ...(['cited', 'citing', 'pageRank'] as const).map((by) => asked('/rankings', 200, `?by=${by}&limit=5`)),
  asked('/rankings', 200, '?by=silent&since=2000-01-01'),
  asked('/rankings', 200, '?by=coCited&with=1373'),
  asked('/rankings', 400, '?by=fame'),
  asked('/rankings', 404, '?by=coCited&with=9999'),
  asked('/network', 200),
  asked('/network', 400, '?year=2022'),
  asked('/relations', 200, '?id=CTED'),
  asked('/relations', 400),
  asked('/relations', 404, '?id=NOBODY'),
  asked('/neighbours', 200, '?id=CTED&relation=ASSIGNED_TO&direction=in&neighbour=Mandate'),
  asked('/neighbours', 400, '?id=CTED'),
  asked('/neighbours', 404, '?id=NOBODY&relation=ASSIGNED_TO&direction=in&neighbour=Mandate'),
  posted('/subgraph', 200, post({ nodes: ['CTED', 'S/RES/2617 (2021)', 'NOBODY'] })),
  posted('/subgraph', 400, post({ nodes: [] })),
  posted('/subgraph', 413, post(large)),
  posted('/subgraph', 415, post('{}', { 'Content-Type': 'text/plain' })),
  { ...asked('/cypher', 200), address: cypherOf('/trace?from=1373') },
  asked('/cypher', 400),
  { ...asked('/cypher', 404), address: cypherOf('/nothing') },
  cypherPosted('/subgraph', 200, post({ nodes: ['CTED'] })),
  cypherPosted('/subgraph', 400, post({})),
  cypherPosted('/nothing', 404, post({ nodes: ['CTED'] })),
  cypherPosted('/subgraph', 413, post(large)),
  cypherPosted('/subgraph', 415, post('{}', { 'Content-Type': 'text/plain' })),
  ...exportFormats.map((format) =>
    posted('/export', 200, post({ format, mandates: { resolution: '2617', dueAfter: '2022-01' } })),
  ),
  posted('/export', 200, post({ format: 'csv', focus: 'CTED' }, { ...json, Accept: 'application/x-ndjson' })),
  posted('/export', 400, post({ format: 'json' })),
  posted('/export', 400, post('{bad')),
  posted('/export', 404, post({ format: 'json', focus: 'NOBODY' })),
  posted('/export', 413, post(large)),
  posted('/export', 415, post('format=json', { 'Content-Type': 'text/plain' })),
  posted('/import', 200, post({ nodes: [{ id: 'CTED', type: 'Actor', label: 'CTED' }], edges: [] })),
  posted('/import', 400, post('{}', gzip)),
  posted('/import', 413, post('a'.repeat(70_000_000), { 'Content-Type': 'text/plain' })),
  posted('/import', 415, post('{}', { 'Content-Type': 'image/png' })),
  posted('/import', 422, post('{}')),
  posted('/documents', 200, upload('files', one)),
  posted('/documents', 200, upload('files', 'A novel.')),
  posted('/documents', 400, upload('file', one)),
  posted('/documents', 403, upload('files', one, { Origin: 'https://elsewhere.example' })),
  { ...posted('/documents', 409, upload('files', one)), at: 'busy' },
  posted('/documents', 413, upload('files', 'a'.repeat(51 * 1024 * 1024))),
  posted('/documents', 415, post('{}')),
  posted('/documents', 507, upload('files', one)),
];

/** Each call once as it succeeds, asked where the database is away. */
const whileAway: readonly Case[] = Object.values(
  Object.fromEntries(cases.filter(({ status }) => status === 200).map((one) => [one.call, one])),
).map((one) => ({ ...one, status: 503, at: 'away' }));

/** The server runs in this process; where nothing can be put down it has no room. */
const ask = async ({ address, init, at, status }: Case) => {
  if (status === 507) vi.stubEnv('TMPDIR', import.meta.filename);
  try {
    return await fetch(`${at ? others[at] : server.url}/api${address}`, init);
  } finally {
    vi.unstubAllEnvs();
  }
};

const titled = (some: readonly Case[]) => some.map((one) => [`${one.call} ${one.status}`, one] as const);

describe('an answer is as described', () => {
  test.each(titled([...cases, ...whileAway].filter(({ at }) => at !== 'busy')))('%s', async (_, asking) => {
    const response = await ask(asking);
    expect([response.status, await faultsOf(asking.call, response)]).toEqual([asking.status, []]);
  });

  test.each(titled(cases.filter(({ at }) => at === 'busy')))(
    '%s, of one of two at once',
    async (_, asking) => {
      const answers = await Promise.all([ask(asking), ask(asking)]);
      letGo();
      const [refused, ...more] = answers.filter(({ status }) => status === asking.status);
      expect(more).toEqual([]);
      expect(await faultsOf(asking.call, refused ?? expect.fail('both were loaded'))).toEqual([]);
    },
  );
});

test('every answer that is described was seen', () => {
  const seen = new Set([...cases, ...whileAway].map(({ call, status }) => `${call} ${status}`));
  const described = Object.entries(api.paths).flatMap(([path, calls]) =>
    Object.entries(calls).flatMap(([method, { responses }]) =>
      Object.keys(responses).map((status) => `${method.toUpperCase()} ${path} ${status}`),
    ),
  );
  expect([...seen].toSorted()).toEqual(described.toSorted());
});

test.each([
  ['a member that is not described', { year: 2022, items: [], years: [], more: 1 }],
  ['a member that is missing', { year: 2022, items: [] }],
  ['a member of another type', { year: '2022', items: [], years: [] }],
])('%s would be told', async (_, body) => {
  expect(await faultsOf('GET /lineage/expiring', Response.json(body))).not.toEqual([]);
});
