import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../../seed/root.ts';
import { Graph, ImportAnswer, Problem } from '../../../server/contract.ts';
import { need } from '../../support/requirement.ts';
import { python, pythonJson } from '../python.ts';
import { startServer, type TestServer } from '../server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

const fixtures = join(projectRoot, 'tests/server/import/exported');
const importText = (text: string, type = 'application/json') =>
  fetch(`${server.url}/api/import`, { method: 'POST', headers: { 'Content-Type': type }, body: text });
const importFile = (path: string) => importText(readFileSync(join(fixtures, path), 'utf8'), 'text/plain');

const ask = async (format: string) =>
  (await server.post('/api/export', { format, trace: { from: '2617 op17', depth: 2 } })).text();
const idsOf = (text: string) => Graph.parse(JSON.parse(text)).nodes.map(({ id }) => id);
const answerTo = async (text: string) =>
  ImportAnswer.parse(await (await importText(text, 'application/xml')).json());

test.each(['json', 'graphml', 'cytoscape', 'graphology', 'jgf', 'cx2'])(
  'an export as %s comes back with every node, and nothing is missing',
  async (format) => {
    expect(await answerTo(await ask(format))).toEqual({
      format: format === 'graphml' ? 'graphml' : 'json',
      selection: expect.stringContaining('S/RES/2617 (2021), para. 17'),
      nodes: idsOf(await ask('json')),
      missing: { nodes: [], edges: [] },
    });
  },
);

describe('an export that another program wrote anew comes back with every node and edge', () => {
  const folder = mkdtempSync(join(tmpdir(), 'recalling-rewritten-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test.for([
    [
      'GraphML, by NetworkX',
      'networkx',
      "'\\n'.join(networkx.generate_graphml(networkx.read_graphml(file)))",
    ],
    ['JSON, by NetworkX', 'networkx', 'json.dumps(networkx.node_link_data(networkx.read_graphml(file)))'],
    [
      'JSON for Cytoscape, by NetworkX',
      'networkx',
      'json.dumps(networkx.cytoscape_data(networkx.read_graphml(file)))',
    ],
    ['GraphML, by igraph', 'igraph', 'igraphed()'],
  ])('%s', async ([, module = '', written], context) => {
    const program = need(context, python(module));
    const file = join(folder, 'export.graphml');
    writeFileSync(file, await ask('graphml'));
    const script = `
import json, sys, ${module}
file = sys.argv[1]
def igraphed():
    igraph.Graph.Read_GraphML(file).write_graphml(file + '.new')
    return open(file + '.new', encoding='utf-8').read()
print(json.dumps(${written}))`;
    const { nodes, missing } = await answerTo(String(await pythonJson(program, script, file)));
    expect(nodes.toSorted()).toEqual(idsOf(await ask('json')).toSorted());
    expect(missing).toEqual({ nodes: [], edges: [] });
  });
});

const dutyOfCted = { nodes: ['S/RES/2617 (2021)#op1.2', 'CTED'], missing: { nodes: [], edges: [] } };

test.each([
  ['two-nodes.json', { nodes: ['S/RES/2617 (2021)#op1.1', 'CTED'], missing: { nodes: [], edges: [] } }],
  ['one-node.graphml', { nodes: ['CTED'], selection: 'CTED and what is within 1 step of it' }],
  [
    'from-cytoscape.json',
    {
      nodes: ['S/RES/2617 (2021)#op1.2', 'CTED'],
      selection: 'CTED and its duty',
      missing: { nodes: [], edges: [] },
    },
  ],
  ['from-cytoscape-web.cx2.json', { ...dutyOfCted, selection: 'CTED and its duty' }],
  ['graph.jgf.json', { ...dutyOfCted, selection: 'CTED and its duty' }],
  ['from-igraph.graphml', { ...dutyOfCted, selection: null }],
  [
    'unknown-parts.json',
    {
      nodes: ['CTED', 'S/RES/2617 (2021)'],
      selection: null,
      missing: { nodes: ['NO-SUCH-BODY'], edges: ['S/RES/2617 (2021)|ESTABLISHES|CTED'] },
    },
  ],
])('valid/%s is opened, and what the graph does not hold is told', async (file, expected) => {
  const response = await importFile(`valid/${file}`);
  expect(ImportAnswer.parse(await response.json())).toMatchObject(expected);
});

const faults: Record<string, RegExp> = {
  'cut-off.json.txt': /not well-formed JSON/,
  'no-nodes.json': /has no nodes/,
  'other-json.json': /has no nodes/,
  'no-nodes.cx2.json': /has no nodes/,
  'saved-views.json': /"nodes" is missing/,
  'unknown-type.json': /node "CTED" has no type/,
  'unknown-edge-type.json': /edge from "CTED" to "CTC" has no type/,
  'other-program.cx2.json': /node "1" has no type/,
  'edge-to-nothing.graphml': /joins what is no node/,
  'edge-without-end.graphml': /"edge" has no target/,
  'node-twice.json': /the node "CTED" twice/,
  'edge-to-nothing.json': /joins what is no node/,
  'table.csv': /neither JSON nor GraphML/,
  'cut-off.graphml': /not well-formed XML/,
  'bomb.graphml': /not well-formed XML \(.*entity/i,
  'gexf.graphml': /it is not GraphML/,
  'other-program.graphml': /node "n0" has no type/,
  'node-without-id.graphml': /"node" has no id/,
};

describe('what is no export is refused with what is wrong', () => {
  test.each(readdirSync(join(fixtures, 'invalid')))('invalid/%s', async (file) => {
    const response = await importFile(`invalid/${file}`);
    const { status, detail } = Problem.parse(await response.json());
    expect(status).toBe(422);
    expect(detail).toMatch(faults[file] ?? /^no fault is known for this file$/);
    expect(detail).toContain('exported here as JSON or GraphML');
  });
});

describe('files that are no text of ours', () => {
  const send = async (body: Uint8Array<ArrayBuffer>, type = 'text/plain') => {
    const response = await fetch(`${server.url}/api/import`, {
      method: 'POST',
      headers: { 'Content-Type': type },
      body,
    });
    return Problem.parse(await response.json());
  };

  test('100 MB are refused, with how much is taken', async () => {
    const { status, detail } = await send(new Uint8Array(100_000_000).fill(0x20));
    expect(status).toBe(413);
    expect(detail).toMatch(/at most 65536 kB/);
  });

  test.each([
    ['UTF-16', Buffer.from('{"nodes":[]}', 'utf16le'), 'text/plain'],
    ['a zip', Buffer.from([0x50, 0x4b, 3, 4, 0xff, 0xfe]), 'text/plain'],
    ['nothing', Buffer.alloc(0), 'text/plain'],
  ])('%s is refused in plain words', async (_, body, type) => {
    const { status, detail } = await send(new Uint8Array(body), type);
    expect([415, 422]).toContain(status);
    expect(detail).toMatch(/neither JSON nor GraphML|not well-formed|Send the file itself/);
  });

  test('a character set that nobody knows is refused', async () => {
    const { status, detail } = await send(new TextEncoder().encode('{}'), 'text/plain; charset=ebcdic');
    expect(status).toBe(415);
    expect(detail).toContain('UTF-8');
  });

  test('nodes that are lists in lists do not bring the server down', async () => {
    const deep = `{"nodes":${'['.repeat(200_000)}${']'.repeat(200_000)},"edges":[]}`;
    expect((await send(new TextEncoder().encode(deep))).status).toBe(422);
    expect((await server.get('/api/health')).status).toBe(200);
  });
});

test('nothing of an imported file is stored', async () => {
  const before = await (await server.get('/api/health')).json();
  await importFile('valid/unknown-parts.json');
  expect(await (await server.get('/api/health')).json()).toEqual(before);
});
