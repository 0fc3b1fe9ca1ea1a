import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import cytoscape from 'cytoscape';
import { MultiDirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nodeLabels } from '../../../seed/graph.ts';
import { Graph, MandatePage } from '../../../server/contract.ts';
import { need } from '../../support/requirement.ts';
import { python, pythonJson } from '../python.ts';
import { startServer, type TestServer } from '../server.ts';
import { readCx2 } from './cx2.ts';
import { faultsInGexf } from './gexf.ts';
import { faultsInJgf } from './jgf.ts';

let server: TestServer;
let graph: Graph;
const folder = mkdtempSync(join(tmpdir(), 'recalling-formats-'));

/** CTED's mandates and all that hangs on them: every kind of node, and parallel edges. */
const selection = { mandates: { actor: 'CTED', role: 'any' } };

const exported = async (format: string, language = 'en'): Promise<Response> => {
  const response = await server.post('/api/export', { format, language, ...selection });
  expect(response.status, await response.clone().text()).toBe(200);
  return response;
};
const jsonOf = async (format: string): Promise<unknown> => (await exported(format)).json();

beforeAll(async () => {
  server = await startServer();
  graph = Graph.parse(await jsonOf('json'));
});
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true });
});

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id).sort();

test('Cytoscape JSON opens in Cytoscape.js with every key, each edge with its evidence', async () => {
  const { elements, data } = Object(await jsonOf('cytoscape'));
  const core = cytoscape({ headless: true, elements });
  expect(
    core
      .nodes()
      .map((node) => node.id())
      .sort(),
  ).toEqual(idsOf(graph.nodes));
  expect(
    core
      .edges()
      .map((edge) => edge.id())
      .sort(),
  ).toEqual(idsOf(graph.edges));
  for (const { id, evidence } of graph.edges)
    expect(JSON.parse(core.getElementById(id).data('evidence'))).toEqual(evidence);
  expect(data.sources[0]).toContain('United Nations');
});

test('Graphology JSON is imported by Graphology with every key, each edge with its evidence', async () => {
  const imported = MultiDirectedGraph.from(Object(await jsonOf('graphology')));
  expect(imported.nodes().sort()).toEqual(idsOf(graph.nodes));
  expect(imported.edges().sort()).toEqual(idsOf(graph.edges));
  for (const { id, source, target, evidence } of graph.edges) {
    expect(imported.extremities(id)).toEqual([source, target]);
    expect(JSON.parse(imported.getEdgeAttribute(id, 'evidence'))).toEqual(evidence);
  }
  expect(imported.getAttribute('sources')[0]).toContain('United Nations');
});

test('GEXF is imported by Graphology with keys, types, colours, dates and parallel edges', async () => {
  const text = await (await exported('gexf')).text();
  const imported = parseGexf(MultiDirectedGraph, text);
  expect(imported.nodes().sort()).toEqual(idsOf(graph.nodes));
  expect(imported.edges().sort()).toEqual(idsOf(graph.edges));
  for (const { id, year, loaded } of graph.nodes)
    expect(imported.getNodeAttributes(id)).toMatchObject({
      ...(year === undefined ? {} : { year }),
      ...(loaded === undefined ? {} : { loaded }),
      color: expect.stringMatching(/^rgb|^#/),
    });
  expect(text).toMatch(/<node id="S\/RES\/2617 \(2021\)"[^>]* start="2021-12-30"/);
});

describe('GEXF 1.3', () => {
  test.each([
    ['mandates', selection],
    ['the whole graph', { whole: true }],
  ])('an export of %s keeps the grammar of the format', async (_, what) => {
    const response = await server.post('/api/export', { format: 'gexf', ...what });
    expect(faultsInGexf(await response.text())).toEqual([]);
  });

  const gexf = (nodes: string, edges = '', version = '1.3') =>
    `<gexf xmlns="http://gexf.net/${version}" version="${version}"><graph defaultedgetype="directed"><attributes class="node">` +
    `<attribute id="year" title="year" type="integer"/></attributes><nodes>${nodes}</nodes><edges>${edges}</edges></graph></gexf>`;

  test('the check passes a small graph', () => {
    const node = '<node id="a"><attvalues><attvalue for="year" value="1999"/></attvalues></node>';
    expect(faultsInGexf(gexf(node, '<edge source="a" target="a"/>'))).toEqual([]);
  });

  test.each([
    ['another version', gexf('', '', '1.2')],
    ['a node without an id', gexf('<node label="a"/>')],
    ['a node twice', gexf('<node id="a"/><node id="a"/>')],
    ['an edge to no node', gexf('<node id="a"/>', '<edge source="a" target="b"/>')],
    [
      'an undeclared attribute',
      gexf('<node id="a"><attvalues><attvalue for="x" value="1"/></attvalues></node>'),
    ],
    ['a value without a name', gexf('<node id="a"><attvalues><attvalue value="1"/></attvalues></node>')],
    ['a date that is none', gexf('<node id="a" start="2021"/>')],
    ['text between nodes', gexf('nodes')],
    ['an unknown element', gexf('<actor id="a"/>')],
    ['two lists of nodes', gexf('</nodes><nodes>')],
    [
      'edges before nodes',
      '<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph><edges/><nodes/></graph></gexf>',
    ],
    [
      'a colour out of range',
      gexf('<node id="a"><color xmlns="http://gexf.net/1.3/viz" r="256" g="0" b="0"/></node>'),
    ],
  ])('the check sees %s', (_, file) => {
    expect(faultsInGexf(file)).not.toEqual([]);
  });
});

describe('JSON Graph Format', () => {
  test('an export keeps the rules of the format, with keys and evidence', async () => {
    const document = Object(await jsonOf('jgf'));
    expect(faultsInJgf(document)).toBeNull();
    expect(Object.keys(document.graph.nodes).sort()).toEqual(idsOf(graph.nodes));
    const evidence = new Map(graph.edges.map((edge) => [edge.id, edge.evidence]));
    for (const { id, metadata } of document.graph.edges) expect(metadata.evidence).toEqual(evidence.get(id));
    expect(document.graph.metadata.sources[0]).toContain('United Nations');
  });

  test.each([
    ['a list of nodes', { graph: { nodes: [] } }],
    ['an edge without an end', { graph: { edges: [{ source: 'a' }] } }],
    ['an unknown member', { graph: { nodes: { a: { text: 'x' } } } }],
    ['no graph', {}],
  ])('the check sees %s', (_, document) => {
    expect(faultsInJgf(document)).not.toBeNull();
  });
});

describe('CX2', () => {
  test.each([
    ['mandates', selection],
    ['the whole graph', { whole: true }],
    ['one node', { nodes: ['CTED'] }],
  ])('an export of %s keeps the rules of the format', async (_, what) => {
    const response = await server.post('/api/export', { format: 'cx2', ...what });
    expect(readCx2(await response.json()).nodes).not.toEqual([]);
  });

  test('an export has keys, evidence, colours and where it comes from', async () => {
    const { nodes, edges, networkAttributes, visualProperties } = readCx2(await jsonOf('cx2'));
    const coloured = visualProperties?.[0]?.nodeMapping.NODE_BACKGROUND_COLOR?.definition;
    expect(coloured).toMatchObject({ map: nodeLabels.map(() => ({ vp: expect.stringMatching(/^#/) })) });
    const keys = new Map(nodes.map(({ id, v }) => [id, String(v?.represents)]));
    expect([...keys.values()].sort()).toEqual(idsOf(graph.nodes));
    const read = edges.map(({ s, t, v }) => [v?.key, keys.get(s), keys.get(t), v?.evidence]);
    const sent = graph.edges.map(({ id, source, target, evidence }) => [
      id,
      source,
      target,
      evidence.length > 0 ? JSON.stringify(evidence) : undefined,
    ]);
    expect(read.sort()).toEqual(sent.sort());
    expect(networkAttributes[0]?.description).toContain('United Nations');
  });

  const small = {
    attributeDeclarations: [{ nodes: { name: { d: 'string' } }, edges: {} }],
    networkAttributes: [{}],
    nodes: [{ id: 0, v: { name: 'a' } }, { id: 1 }],
    edges: [{ id: 0, s: 0, t: 1 }],
  };
  const begin = { CXVersion: '2.0', hasFragments: false };
  const end = { status: [{ error: '', success: true }] };
  const blocksOf = (aspects: object) => Object.entries(aspects).map(([name, items]) => ({ [name]: items }));
  const counted = (aspects: object) => ({
    metaData: Object.entries(aspects).map(([name, items]) => ({ name, elementCount: items.length })),
  });
  /** A small network in which some aspects are others. */
  const cx2 = (others: object): unknown[] => {
    const aspects = { ...small, ...others };
    return [begin, counted(aspects), ...blocksOf(aspects), end];
  };
  const declaring = (nodes: object) => cx2({ attributeDeclarations: [{ nodes }], nodes: [], edges: [] });
  const styled = (style: object) =>
    cx2({
      visualProperties: [
        { default: { network: {}, node: {}, edge: {} }, nodeMapping: {}, edgeMapping: {}, ...style },
      ],
    });
  const drawn = (node: object) => styled({ default: { network: {}, node, edge: {} } });
  const labelled = (attribute: string) =>
    styled({
      nodeMapping: { NODE_LABEL: { type: 'PASSTHROUGH', definition: { attribute, type: 'string' } } },
    });
  const coloured = (vp: unknown) => {
    const definition = { attribute: 'name', type: 'string', map: [{ v: 'a', vp }] };
    return styled({ nodeMapping: { NODE_BACKGROUND_COLOR: { type: 'DISCRETE', definition } } });
  };

  test.each([
    ['as it is', cx2({})],
    ['with sizes', drawn({ NODE_WIDTH: 24, NODE_SHAPE: 'ellipse' })],
    ['with labels', labelled('name')],
    ['with colours', coloured('#AABBCC')],
  ])('the check passes a small network %s', (_, document) => {
    expect(readCx2(document).nodes).toHaveLength(2);
  });

  test.each([
    ['an edge to no node', cx2({ edges: [{ id: 0, s: 0, t: 7 }] })],
    ['an edge without an id', cx2({ edges: [{ s: 0, t: 1 }] })],
    ['an id twice', cx2({ nodes: [{ id: 0 }, { id: 0 }] })],
    ['a text as an id', cx2({ nodes: [{ id: 'a' }, { id: 1 }] })],
    ['an undeclared attribute', cx2({ nodes: [{ id: 0, v: { colour: 'red' } }, { id: 1 }] })],
    ['an undeclared attribute of the network', cx2({ networkAttributes: [{ name: 'a' }] })],
    ['a value of another type', cx2({ nodes: [{ id: 0, v: { name: 7 } }, { id: 1 }] })],
    [
      'an attribute called id',
      cx2({
        attributeDeclarations: [{ nodes: { id: { d: 'string' } } }],
        nodes: [{ id: 0, v: { id: 'a' } }, { id: 1 }],
      }),
    ],
    ['a declaration without a type', declaring({ name: {} })],
    ['a declaration of an unknown type', declaring({ name: { d: 'text' } })],
    ['a name that is a number', declaring({ name: { d: 'integer' } })],
    ['two elements of declarations', cx2({ attributeDeclarations: [{}, {}] })],
    ['a style that reads what is not declared', labelled('label')],
    ['a colour by its name', coloured('red')],
    ['a property that there is not', drawn({ NODE_COLOUR: '#AABBCC' })],
    ['a node of no width', drawn({ NODE_WIDTH: 0 })],
    ['a shape that there is not', drawn({ NODE_SHAPE: 'Ellipse' })],
    ['a wrong count', [begin, { metaData: [{ name: 'nodes', elementCount: 9 }] }, ...blocksOf(small), end]],
    [
      'a count of what is not there',
      [begin, counted({ ...small, edgeBypasses: [] }), ...blocksOf(small), end],
    ],
    ['declarations after what they declare', [begin, counted(small), ...blocksOf(small).reverse(), end]],
    ['two aspects in one block', [begin, counted(small), small, end]],
    ['an aspect twice', [begin, counted(small), ...blocksOf(small), { nodes: [] }, end]],
    ['fragments', [{ CXVersion: '2.0', hasFragments: true }, ...cx2({}).slice(1)]],
    ['no status', cx2({}).slice(0, -1)],
    ['a status of failure', [...cx2({}).slice(0, -1), { status: [{ error: 'broke off', success: false }] }]],
    ['no descriptor', cx2({}).slice(1)],
    ['another version', [{ CXVersion: '1.0' }, ...cx2({}).slice(1)]],
  ])('the check sees %s', (_, document) => {
    expect(() => readCx2(document)).toThrow();
  });
});

describe('XLSX', () => {
  const script = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps({s.title: [[c.value for c in row] for row in s.iter_rows()] for s in book}))`;

  const sheetsOf = async (program: string, language = 'en') => {
    const file = join(folder, `book-${language}.xlsx`);
    writeFileSync(file, Buffer.from(await (await exported('xlsx', language)).arrayBuffer()));
    return Object(await pythonJson(program, script, file));
  };
  const column = (rows: unknown[][], name: string) => {
    const [header = [], ...others] = rows;
    return others.map((row) => row[header.indexOf(name)]);
  };

  test('opens in openpyxl with nodes, edges, their evidence and mandates', async (context) => {
    const program = need(context, python('openpyxl'));
    const sheets = await sheetsOf(program);
    expect(column(sheets.Nodes, 'id')).toEqual(graph.nodes.map(({ id }) => id));
    expect(column(sheets.Nodes, 'text_zh')).toEqual(graph.nodes.map(({ text }) => text?.zh ?? null));
    expect(column(sheets.Nodes, 'year')).toEqual(graph.nodes.map(({ year }) => year ?? null));
    expect(column(sheets.Edges, 'target')).toEqual(graph.edges.map(({ target }) => target));
    const evidence = graph.edges.flatMap((edge) => edge.evidence);
    expect(column(sheets.Evidence, 'quote')).toEqual(evidence.map(({ quote }) => quote));
    const page = await server.get('/api/mandates', { actor: 'CTED', limit: '500' });
    const { items } = MandatePage.parse(await page.json());
    expect(column(sheets.Mandates, 'id').sort()).toEqual(idsOf(items));
    expect(JSON.stringify(sheets.About)).toContain('United Nations');
  });

  test('speaks Chinese where that is asked for', async (context) => {
    const program = need(context, python('openpyxl'));
    expect(Object.keys(await sheetsOf(program, 'zh'))).toEqual(['说明', '节点', '关系', '出处', '任务']);
  });
});
