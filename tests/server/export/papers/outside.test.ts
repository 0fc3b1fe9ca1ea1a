import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Graph } from '../../../../server/contract.ts';
import { need } from '../../../support/requirement.ts';
import { python, pythonJson } from '../../python.ts';
import { outside, printed } from '../outside.ts';
import { exporting, type SelectionName } from './server.ts';

/** Files for people, read back with programs that know nothing of ours. */
const { bytes, json } = exporting();
const folder = mkdtempSync(join(tmpdir(), 'recalling-outside-'));
afterAll(() => rmSync(folder, { recursive: true }));

const written = async (
  format: string,
  name: SelectionName,
  extension: string,
  language = 'en',
): Promise<string> => {
  const file = join(folder, `${name}-${language}.${extension}`);
  writeFileSync(file, await bytes(format, name, language));
  return file;
};

/** All keys of the selection, and behind each line the words or the data set that say so. */
const expectCarried = async (text: string, name: SelectionName): Promise<void> => {
  const carried = Graph.parse(JSON.parse(text));
  const { nodes, edges } = Graph.parse(await json(name));
  expect(carried.nodes.map(({ id }) => id)).toEqual(nodes.map(({ id }) => id));
  const evidence = new Map(edges.map((edge) => [edge.id, edge.evidence]));
  expect(carried.edges.length).toBeGreaterThan(10);
  for (const edge of carried.edges) expect(edge.evidence).toEqual(evidence.get(edge.id));
  expect(Object(JSON.parse(text)).provenance.product).toMatch(/^Recalling \d/);
};

describe('keys and evidence are in pictures', () => {
  const pillow = `
import json, sys, PIL.Image
print(json.dumps({k: str(v) for k, v in PIL.Image.open(sys.argv[1]).text.items()}))`;
  const textsOf = async (program: string, file: string) =>
    z.record(z.string(), z.string()).parse(await pythonJson(program, pillow, file));

  test('PNG, as Pillow reads it', async (context) => {
    const program = need(context, python('PIL'));
    const texts = await textsOf(program, await written('png', 'trace', 'png', 'zh'));
    expect(texts.Title).toBe('第2617(2021)号决议第17段及其依据，2步以内');
    expect(texts.Software).toMatch(/^Recalling \d/);
    expect(texts.Description).toContain('https://docs.un.org');
    expect(Date.parse(texts['Creation Time'] ?? '')).toBeGreaterThan(0);
    await expectCarried(texts['recalling.json'] ?? '', 'trace');
  });

  test('PNG of the map of all resolutions: keys, and who cites whom', async (context) => {
    const program = need(context, python('PIL'));
    const texts = await textsOf(program, await written('png', 'whole', 'png'));
    const carried = Graph.parse(JSON.parse(texts['recalling.json'] ?? ''));
    const drawn = Object(await json('whole')).nodes.filter(
      ({ type }: { type: string }) => type === 'Resolution',
    );
    expect(carried.nodes).toHaveLength(drawn.length);
    expect(carried.edges.map(({ id }) => id)).toContain('S/RES/2617 (2021)|CITES|S/RES/1373 (2001)');
  });

  test('PDF, as Poppler reads it', async (context) => {
    const program = need(context, outside('pdfdetach'));
    const file = await written('pdf', 'trace', 'pdf');
    const out = join(folder, 'detached.json');
    await printed(program, '-savefile', 'recalling.json', '-o', out, file);
    await expectCarried(readFileSync(out, 'utf8'), 'trace');
  });

  test('SVG, as a reader of XML sees it', async (context) => {
    const program = need(context, python('xml.etree.ElementTree'));
    const script = `
import json, sys, xml.etree.ElementTree as tree
print(json.dumps(tree.parse(sys.argv[1]).find("{http://www.w3.org/2000/svg}metadata").text))`;
    const read = await pythonJson(program, script, await written('svg', 'trace', 'svg'));
    await expectCarried(z.string().parse(read), 'trace');
  });
});

describe('keys are in papers', () => {
  test('DOCX, as properties of the document', async (context) => {
    const program = need(context, python('docx'));
    const script = `
import json, sys, docx, zipfile, xml.etree.ElementTree as tree
docx.Document(sys.argv[1])
root = tree.fromstring(zipfile.ZipFile(sys.argv[1]).read("docProps/custom.xml"))
print(json.dumps([[p.get("name"), p[0].text] for p in root]))`;
    const file = await written('docx', 'mandates', 'docx', 'zh');
    const properties = z
      .array(z.tuple([z.string(), z.string()]))
      .parse(await pythonJson(program, script, file));
    for (const [, value] of properties) expect(value.length).toBeLessThanOrEqual(255);
    const named = new Map(properties);
    expect(named.get('Product')).toMatch(/^Recalling \d/);
    expect(named.get('Source 1')).toContain('https://docs.un.org');
    const keys = properties.flatMap(([name, value]) => (name.startsWith('Keys') ? value.split(' | ') : []));
    expect(keys).toEqual(Graph.parse(await json('mandates')).nodes.map(({ id }) => id));
  });
});

const Pandoc = z.object({ meta: z.record(z.string(), z.unknown()), blocks: z.array(z.unknown()) });

/** What Pandoc reads a paper as (https://hackage.haskell.org/package/pandoc-types). */
const readByPandoc = async (program: string, from: string, file: string) =>
  Pandoc.parse(JSON.parse(await printed(program, '-s', '-f', from, '-t', 'json', file)));

/** The words of what Pandoc read, its elements at any depth. */
const wordsIn = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(wordsIn).join('');
  const { t, c } = Object(value);
  if (t === 'Space' || t === 'SoftBreak') return ' ';
  if (t === 'Str') return String(c);
  return c === undefined ? '' : wordsIn(c);
};
const headingsOf = (blocks: readonly unknown[]): string[] =>
  blocks.flatMap((block) => (Object(block).t === 'Header' ? wordsIn(Object(block).c[2]) : []));

describe('Pandoc', () => {
  const title = 'Brief: S/RES/2617 (2021), para. 17 – what it builds on, in 2 steps';
  const headings = [
    'Summary',
    'Mandates',
    'Step by step',
    'Step 1',
    'Step 2',
    'Sources',
    'Where this comes from',
  ];

  test('reads a DOCX with its title and headings', async (context) => {
    const program = need(context, outside('pandoc'));
    const { meta, blocks } = await readByPandoc(program, 'docx', await written('docx', 'trace', 'docx'));
    expect(wordsIn(meta.title)).toBe(title);
    const read = headingsOf(blocks);
    for (const heading of headings) expect(read).toContain(heading);
  });

  test('reads Markdown with its title, headings, tables and the key of each place', async (context) => {
    const program = need(context, outside('pandoc'));
    const { blocks } = await readByPandoc(program, 'gfm', await written('markdown', 'trace', 'md'));
    const read = headingsOf(blocks);
    for (const heading of [title, ...headings]) expect(read).toContain(heading);
    expect(blocks.some((block) => Object(block).t === 'Table')).toBe(true);
    const text = JSON.stringify(blocks);
    expect(text).toContain('["https://docs.un.org/en/S/RES/2617(2021)","S/RES/2617 (2021)#op17"]');
    for (const { id, type } of Graph.parse(await json('trace')).nodes)
      if (type === 'Resolution') expect(text).toContain(`"${id}"`);
  });

  test('makes CSL JSON of BibTeX: each document with its number, date and address', async (context) => {
    const program = need(context, outside('pandoc'));
    const file = await written('bibtex', 'trace', 'bib');
    const References = z.array(
      z.object({ type: z.string(), number: z.string().optional(), title: z.string(), URL: z.string() }),
    );
    const read = References.parse(JSON.parse(await printed(program, '-f', 'bibtex', '-t', 'csljson', file)));
    const { nodes } = Graph.parse(await json('trace'));
    const resolutions = nodes.filter(({ type }) => type === 'Resolution').map(({ id }) => id);
    // The resolution of the paragraph that the trace starts from, too.
    const wanted = [...resolutions, 'S/RES/2617 (2021)'];
    expect(read.map(({ number }) => number).sort()).toEqual(wanted.sort());
    for (const { URL } of read) expect(URL).toMatch(/^https:\/\/docs\.un\.org\/en\/S\/RES\/\d+\(\d{4}\)$/);
  });
});
