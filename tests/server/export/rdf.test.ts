import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Parser } from 'n3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { Graph, MandatePage } from '../../../server/contract.ts';
import { classesOf } from '../../../server/export/rdf/kinds.ts';
import { iriOf } from '../../../server/export/rdf/names.ts';
import { term } from '../../../server/export/rdf/terms.ts';
import { unbisIri } from '../../../server/export/rdf/unbis.ts';
import { need } from '../../support/requirement.ts';
import { python, pythonJson } from '../python.ts';
import { startServer, type TestServer } from '../server.ts';
import { outside } from './outside.ts';

let server: TestServer;
const folder = mkdtempSync(join(tmpdir(), 'recalling-rdf-'));
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true });
});

const exported = async (format: string, selection: object): Promise<string> => {
  const response = await server.post('/api/export', { format, ...selection });
  const text = await response.text();
  expect(response.status, text.slice(0, 1000)).toBe(200);
  return text;
};

const resolution = { resolution: '2617' };

test.each([
  [
    'S/RES/2617 (2021)',
    'Resolution',
    'https://docs.un.org/akn/un/statement/deliberation/unsc/2021-12-30/2617-2021/',
  ],
  [
    'S/RES/1373 (2001)',
    'Resolution',
    'https://docs.un.org/akn/un/statement/deliberation/unsc/2001-09-28/1373-2001/',
  ],
  [
    'S/RES/2617 (2021)#op17.1',
    'Mandate',
    'https://docs.un.org/akn/un/statement/deliberation/unsc/2021-12-30/2617-2021/#op17.1',
  ],
  ['A/RES/60/288', 'Instrument', 'https://docs.un.org/A/RES/60/288'],
  ['CHICAGO-CONVENTION', 'Instrument', 'urn:x-recalling:instrument:CHICAGO-CONVENTION'],
  ['CTED', 'Actor', 'urn:x-recalling:actor:CTED'],
] as const)('%s is named %s %s', (id, type, iri) => {
  expect(iriOf(id, type)).toBe(iri);
});

test.each([
  ["WOMEN'S RIGHTS", 'http://metadata.un.org/thesaurus/1007035'],
  ['CIVIL SOCIETY', 'http://metadata.un.org/thesaurus/1001012'],
  ['PEACEKEEPING OPERATIONS', undefined],
])('the subject %s is %s in the UN thesaurus', (subject, iri) => {
  expect(unbisIri(subject)).toBe(iri);
});

const undo = 'https://w3id.org/un/ontology/undo/';

test.each([
  [{ type: 'Resolution' }, `${undo}Resolution`],
  [{ type: 'Instrument', kind: 'ga-resolution' }, `${undo}Resolution`],
  [{ type: 'Instrument', kind: 'treaty' }, `${undo}Treaty`],
  [{ type: 'Instrument', kind: 'strategy' }, 'http://purl.org/spar/fabio/Work'],
  [{ type: 'Actor' }, 'http://xmlns.com/foaf/0.1/Agent'],
] as const)('%o is a %s', (node, iri) => {
  expect(classesOf(node).map((name) => term(name).value)).toContain(iri);
});

test('Raptor reads as many statements from Turtle as there are', async (context) => {
  const program = need(context, outside('rapper'));
  const turtle = await exported('turtle', { whole: true });
  const file = join(folder, 'whole.ttl');
  writeFileSync(file, turtle);
  const { stderr, status } = spawnSync(program, ['-q', '-c', '-i', 'turtle', file], { encoding: 'utf8' });
  expect([stderr, status]).toEqual(['', 0]);
  const counted = spawnSync(program, ['-c', '-i', 'turtle', file], { encoding: 'utf8' }).stderr;
  expect(counted).toContain(`returned ${new Parser().parse(turtle).length} triples`);
});

/** The file read by a program of others: how many statements there are, and what SPARQL finds. */
const script = `
import json, sys, os, rdflib
folder = sys.argv[1]
ttl = rdflib.Graph().parse(os.path.join(folder, "e.ttl"), format="turtle")
ns = """PREFIX own: <urn:x-recalling:terms:> PREFIX dc: <http://purl.org/dc/elements/1.1/> PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX oa: <http://www.w3.org/ns/oa#> PREFIX cito: <http://purl.org/spar/cito/>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> """
def ask(where):
    return [[str(v) if v is not None else None for v in row] for row in ttl.query(ns + where)]
print(json.dumps({
  "statements": len(ttl),
  "mandates": ask("SELECT DISTINCT ?id WHERE { ?m own:assignedTo|own:involves <urn:x-recalling:actor:CTED> ; dcterms:identifier ?id }"),
  "due": ask("SELECT ?id ?due WHERE { ?m own:assignedTo <urn:x-recalling:actor:CTED> ; dcterms:identifier ?id ; own:requires ?d . ?d own:due ?due }"),
  "places": ask("""SELECT ?text ?start ?end ?exact WHERE { ?a oa:hasTarget ?t . ?t oa:hasSource ?p ; dc:language ?language ;
      oa:hasSelector ?s, ?q . ?s oa:start ?start ; oa:end ?end . ?q oa:exact ?exact . ?p own:text ?text FILTER(lang(?text) = ?language) }"""),
  "counted": ask("SELECT DISTINCT (datatype(?n) AS ?type) WHERE { ?s oa:start|oa:end ?n }"),
  "kinds": ask("SELECT DISTINCT ?kind WHERE { ?c a cito:Citation ; cito:hasCitationCharacterization ?kind }"),
  "sources": ask("SELECT ?s WHERE { ?e a <http://www.w3.org/ns/prov#Entity> ; dcterms:source ?s }"),
}))`;

const Rows = z.array(z.array(z.string().nullable()));

test('SPARQL finds what the API answers, and every place that it was read at', async (context) => {
  const program = need(context, python('rdflib'));
  const turtle = await exported('turtle', resolution);
  writeFileSync(join(folder, 'e.ttl'), turtle);
  const read = Object(await pythonJson(program, script, folder));
  expect(read.statements).toBeGreaterThan(1000);
  const page = await server.get('/api/mandates', { actor: 'CTED', resolution: '2617', limit: '500' });
  const { items } = MandatePage.parse(await page.json());
  const found = Rows.parse(read.mandates).map(([id]) => id);
  expect(found.sort()).toEqual(items.map(({ id }) => id).sort());
  const due = items
    .filter(({ assignees }) => assignees.includes('CTED'))
    .flatMap(({ id, deliverables }) =>
      deliverables.flatMap((one) => (one.due === null ? [] : [[id, one.due]])),
    );
  expect(Rows.parse(read.due).sort()).toEqual(due.sort());
  expect(read.sources[0][0]).toContain('United Nations');
  // Every place leads to the very words in the paragraph's text.
  const places = Rows.parse(read.places);
  expect(places.length).toBeGreaterThan(100);
  for (const [text, start, end, exact] of places) expect(text?.slice(Number(start), Number(end))).toBe(exact);
  expect(read.counted).toEqual([['http://www.w3.org/2001/XMLSchema#nonNegativeInteger']]);
  expect(Rows.parse(read.kinds).flat()).toContain('http://purl.org/spar/cito/confirms');
});

test('every key and every edge is in the Turtle file, and it parses without an error', async () => {
  const quads = new Parser().parse(await exported('turtle', resolution));
  const { nodes, edges } = Graph.parse(JSON.parse(await exported('json', resolution)));
  const identifiers = new Set(
    quads
      .filter(({ predicate }) => predicate.value === 'http://purl.org/dc/terms/identifier')
      .map(({ object }) => object.value),
  );
  expect([...identifiers].sort()).toEqual([...nodes, ...edges].map(({ id }) => id).sort());
});

test('JSON-LD says the same as Turtle', async (context) => {
  const program = need(context, python('rdflib'));
  const names = [
    ['turtle', 'ttl'],
    ['jsonld', 'json-ld'],
  ] as const;
  const counts: unknown[] = [];
  for (const [format, parser] of names) {
    const file = join(folder, `count.${format}`);
    writeFileSync(file, await exported(format, { focus: 'CTED', depth: 1 }));
    const count = `
import json, sys, rdflib
g = rdflib.Graph().parse(sys.argv[1], format="${parser}")
print(json.dumps(sorted(' '.join(t.n3() for t in (s, p, o)) for s, p, o in g if "x-recalling:export" not in s)))`;
    counts.push(await pythonJson(program, count, file));
  }
  expect(counts[1]).toEqual(counts[0]);
});
