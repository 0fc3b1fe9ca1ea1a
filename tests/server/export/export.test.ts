import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { Graph, Health, Network } from '../../../server/contract.ts';
import { need } from '../../support/requirement.ts';
import { python, pythonJson } from '../python.ts';
import { startServer, type TestServer } from '../server.ts';

/** Databases, programs and pictures take their time on a busy machine. */
vi.setConfig({ testTimeout: 120_000 });

let server: TestServer;
const folder = mkdtempSync(join(tmpdir(), 'recalling-export-'));
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true });
});

const selections = {
  trace: { trace: { from: 'S/RES/2617 (2021)#op17', depth: 3 } },
  focus: { focus: '2617', depth: 1 },
  mandates: { mandates: { actor: 'ICAO', role: 'any' } },
  path: { path: { from: 'CTED', to: 'S/RES/1267 (1999)' } },
  resolution: { resolution: '2617' },
  whole: { whole: true },
  nodes: { nodes: ['S/RES/2617 (2021)', 'S/RES/1373 (2001)', 'CTED'] },
};
const names = Object.keys(selections) as (keyof typeof selections)[];

const exported = async (format: string, name: keyof typeof selections): Promise<Response> => {
  const response = await server.post('/api/export', { format, ...selections[name] });
  expect(response.status, await response.clone().text()).toBe(200);
  return response;
};
const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());
const graphOf = async (name: keyof typeof selections) => {
  const body: unknown = await (await exported('json', name)).json();
  return Graph.parse(body);
};

test('the whole graph has every node and every relationship that the database holds', async () => {
  const { nodes, edges } = await graphOf('whole');
  const { counts } = Health.parse(await (await server.get('/api/health')).json());
  for (const [label, count] of Object.entries(counts))
    expect([label, nodes.filter(({ type }) => type === label).length]).toEqual([label, count]);
  const held = await server.database.read({
    name: 'all',
    text: "MATCH (n)-[e]->(m) RETURN DISTINCT n.id + '|' + type(e) + '|' + m.id AS id LIMIT 1000000",
    row: z.object({ id: z.string() }),
  });
  expect(edges.map(({ id }) => id).sort()).toEqual(held.map(({ id }) => id).sort());
  for (const { evidence } of edges) expect(evidence.length).toBeGreaterThan(0);
});

describe.each(names)('%s', (name) => {
  test('as JSON is the graph with its provenance', async () => {
    const response = await exported('json', name);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename=[\w.-]+\.json$/);
    const { provenance } = Object(await response.json());
    expect(provenance.product).toMatch(/^Recalling \d/);
    expect(provenance.sources[0]).toContain('United Nations');
    expect((await graphOf(name)).nodes.length).toBeGreaterThan(2);
  });

  test('as CSV has every node and edge, with Chinese intact, for Excel', async () => {
    const { nodes, edges } = await graphOf(name);
    const files = unzipSync(await bytesOf(await exported('csv', name)));
    const rows = (file: string): Record<string, string>[] => {
      const text = Buffer.from(files[file] ?? []).toString('utf8');
      expect(text.charCodeAt(0)).toBe(0xfeff);
      return parse(text, { bom: true, columns: true });
    };
    expect(rows('nodes.csv').map(({ id }) => id)).toEqual(nodes.map(({ id }) => id));
    expect(rows('edges.csv').map(({ id }) => id)).toEqual(edges.map(({ id }) => id));
    const texts = new Map(nodes.map(({ id, text }) => [id, text?.zh ?? '']));
    for (const { id, text_zh } of rows('nodes.csv')) expect(text_zh).toBe(texts.get(id ?? ''));
    expect(strFromU8(files['README.txt'] ?? new Uint8Array())).toContain('United Nations');
  });

  test('as GraphML opens in NetworkX and igraph with all nodes, edges and attributes', async (context) => {
    const { nodes, edges } = await graphOf(name);
    const program = need(context, python('networkx', 'igraph'));
    const file = join(folder, `${name}.graphml`);
    writeFileSync(file, await bytesOf(await exported('graphml', name)));
    const script = `
import json, sys, networkx, igraph
path = sys.argv[1]
n = networkx.read_graphml(path)
i = igraph.Graph.Read_GraphML(path)
print(json.dumps({
  "networkx": [n.number_of_nodes(), n.number_of_edges(), n.is_directed()],
  "igraph": [i.vcount(), i.ecount(), i.is_directed()],
  "nodes": {k: d for k, d in n.nodes(data=True)},
  "edges": [[a, b, d.get("type"), d.get("mentions"), d.get("quote")] for a, b, d in n.edges(data=True)],
}))`;
    const read = Object(await pythonJson(program, script, file));
    const counts = [nodes.length, edges.length, true];
    expect({ networkx: read.networkx, igraph: read.igraph }).toEqual({ networkx: counts, igraph: counts });
    for (const { id, label, year, text } of nodes) {
      expect(read.nodes[id].label).toBe(label);
      expect(read.nodes[id].year).toBe(year);
      expect(read.nodes[id].text_zh).toBe(text?.zh);
    }
    const inOrder = (rows: unknown[]) => rows.map((row) => JSON.stringify(row)).sort();
    const sent = edges.map(({ source, target, type, mentions, evidence }) => [
      source,
      target,
      type,
      mentions,
      evidence[0]?.quote ?? null,
    ]);
    expect(inOrder(read.edges)).toEqual(inOrder(sent));
  });

  test('as GEXF opens in NetworkX with all nodes and edges', async (context) => {
    const { nodes, edges } = await graphOf(name);
    const program = need(context, python('networkx'));
    const file = join(folder, `${name}.gexf`);
    writeFileSync(file, await bytesOf(await exported('gexf', name)));
    const script = `
import json, sys, networkx

from networkx.readwrite.gexf import GEXF
# NetworkX knows 1.2; the same elements have another namespace in 1.3.
GEXF.versions["1.3"] = {**GEXF.versions["1.2draft"], "NS_GEXF": "http://gexf.net/1.3", "NS_VIZ": "http://gexf.net/1.3/viz", "VERSION": "1.3"}
g = networkx.read_gexf(sys.argv[1], version="1.3")
print(json.dumps([g.number_of_nodes(), g.number_of_edges(), g.is_directed(), sorted(g.nodes)]))`;
    const read = Object(await pythonJson(program, script, file));
    expect(read.slice(0, 3)).toEqual([nodes.length, edges.length, true]);
    expect(read[3]).toEqual(nodes.map(({ id }) => id).sort());
  });
});

test.each(names.filter((name) => name !== 'whole'))(
  '%s as PNG is a picture with something in it',
  async (name) => {
    const { createCanvas, loadImage } = await import('@napi-rs/canvas');
    const image = await loadImage(Buffer.from(await bytesOf(await exported('png', name))));
    expect(image.width).toBeGreaterThan(900);
    const context = createCanvas(image.width, image.height).getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const colours = new Set<number>();
    for (let at = 0; at < data.length; at += 4)
      colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
    expect(colours.size).toBeGreaterThan(20);
  },
);

test('a trace holds the kinds of foundation that were asked for, as the API answers them', async () => {
  const from = 'S/RES/2617 (2021)#op17';
  const sizes: number[] = [];
  for (const basis of [['clause'], ['clause', 'paragraph'], ['clause', 'paragraph', 'preamble']]) {
    const response = await server.post('/api/export', { format: 'json', trace: { from, depth: 1, basis } });
    const taken = Graph.parse(await response.json());
    const parameters = { from, depth: '1', basis: basis.join(','), limit: '2000' };
    const shown = Graph.parse(await (await server.get('/api/trace', parameters)).json());
    expect(taken.nodes.map(({ id }) => id).sort()).toEqual(shown.nodes.map(({ id }) => id).sort());
    sizes.push(taken.nodes.length);
  }
  const [clause = 0, paragraph = 0, preamble = 0] = sizes;
  expect(paragraph).toBeGreaterThanOrEqual(clause);
  expect(preamble).toBeGreaterThan(paragraph);
});

test('what is too large for a picture is refused in plain words, before anything is sent', async () => {
  const { nodes } = Network.parse(await (await server.get('/api/network')).json());
  const ids = nodes.slice(0, 1_501).map(({ id }) => id);
  const response = await server.post('/api/export', { format: 'png', nodes: ids });
  expect(response.status).toBe(400);
  expect(Object(await response.json()).detail).toMatch(/1500 at most.*another format/);
});

test('a caller that goes away ends the export, and the server goes on', async () => {
  const response = await fetch(`${server.url}/api/export`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ format: 'graphml', whole: true }),
  });
  await response.body?.cancel();
  expect((await exported('json', 'nodes')).status).toBe(200);
});
