import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { exportFormats, Graph, Problem } from '../../../server/contract.ts';
import { startServer, type TestServer } from '../server.ts';

/** Everything that can be taken along, in every format, over HTTP. */
vi.setConfig({ testTimeout: 600_000 });

const Exported = Graph.extend({ provenance: z.object({ selection: z.string() }) });
type Exported = z.infer<typeof Exported>;

type Format = (typeof exportFormats)[number];

const places = {
  'S/RES/2617 (2021)': { x: 0, y: 0, name: 'right' },
  'S/RES/1373 (2001)': { x: -200, y: 60, name: 'left', label: '1373' },
};
const selections = {
  screen: {
    nodes: ['S/RES/2617 (2021)', 'S/RES/1373 (2001)'],
    seen: {
      title: 'Explore',
      about: 'years 1999 to 2021',
      places,
      lines: [['S/RES/2617 (2021)', 'S/RES/1373 (2001)']],
      marks: [{ x: 0, y: -30, text: '2021', align: 'middle' }],
    },
  },
  selection: { nodes: ['S/RES/2617 (2021)', 'S/RES/2617 (2021)#op14.1', 'CTED'] },
  trace: { trace: { from: '2617#op17', depth: 2 } },
  path: { path: { from: 'CTED', to: '1267' } },
  mandates: { mandates: { actor: 'ICAO', role: 'any' } },
  resolution: { resolution: '2617' },
  neighbourhood: { focus: 'ICAO', depth: 1 },
  network: { network: { from: 2022 } },
  whole: { whole: true },
};
type What = keyof typeof selections;
const whats = Object.keys(selections) as What[];

/** What cannot be had, and the words that say why and what to do instead. */
const nothingDue = /Nothing in this selection is due.*Choose the mandates of an actor/;
const refused: Partial<Record<Format, Partial<Record<What, RegExp>>>> = {
  docx: { whole: /A brief of \d+ nodes cannot be read; it can have 3000 at most.*fewer nodes/ },
  markdown: { whole: /A brief of \d+ nodes.*3000 at most/ },
  html: { whole: /A page of \d+ nodes.*3000 at most/ },
  ics: {
    screen: nothingDue,
    neighbourhood: nothingDue,
    network: nothingDue,
    mandates: nothingDue,
  },
};

/**
 * The keys of all nodes are in the file; of some formats only of those that they are about. In PNG and PDF they are
 * compressed: papers/outside.test.ts reads them.
 */
const about: Partial<Record<Format, RegExp>> = {
  bibtex: /^S\/RES\/[^#]*$/,
  ris: /^S\/RES\/[^#]*$/,
  ics: /^$/,
  png: /^$/,
  pdf: /^$/,
};

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.stop());

const ask = (format: Format, what: What, language = 'en') =>
  server.post('/api/export', { format, language, ...selections[what] });

/** Formats that keep every edge with its evidence as it is. */
const keepsEdges: readonly Format[] = [
  ...(['json', 'graphml', 'gexf', 'csv', 'xlsx', 'jgf', 'cx2', 'cytoscape', 'graphology'] as const),
];

/** Of the whole graph one format of each family: the others write the same parts, and take their time. */
const formatsFor = (what: What): readonly Format[] =>
  what === 'whole' ? ['graphml', 'csv', 'bibtex', 'ics', 'png', 'docx', 'markdown', 'html'] : exportFormats;

const packed: readonly Format[] = ['csv', 'xlsx', 'neo4j-csv', 'docx'];

/** All that is written in a file, however it is packed. */
const wordsOf = async (format: Format, bytes: Uint8Array): Promise<string> => {
  if (packed.includes(format))
    return Object.values(unzipSync(bytes))
      .map((file) => strFromU8(file))
      .join('\n');
  if (format !== 'pdf') return Buffer.from(bytes).toString('utf8');
  const document = await getDocument({ data: bytes, useSystemFonts: true }).promise;
  const { items } = await (await document.getPage(1)).getTextContent();
  const { info } = await document.getMetadata();
  await document.loadingTask.destroy();
  return [JSON.stringify(info), ...items.map((item) => ('str' in item ? item.str : ''))].join('\n');
};

/** iCalendar breaks lines after 75 bytes. */
const unfolded = (text: string): string => text.replace(/\r\n /g, '').replaceAll('\\', '');

const plain = (text: string): string =>
  text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

describe.each(whats)('%s', (what) => {
  let graph: Promise<Exported> | undefined;
  const graphOf = (): Promise<Exported> => {
    graph ??= ask('json', what).then(async (response) => Exported.parse(await response.json()));
    return graph;
  };

  test.each(formatsFor(what))('as %s', async (format) => {
    const response = await ask(format, what);
    const refusal = refused[format]?.[what];
    if (refusal !== undefined) {
      expect(response.status).toBe(400);
      expect(Problem.parse(await response.json()).detail).toMatch(refusal);
      return;
    }
    expect(response.status, response.ok ? '' : await response.text()).toBe(200);
    const words = plain(unfolded(await wordsOf(format, new Uint8Array(await response.arrayBuffer()))));
    // Where it comes from: the program and its version, the day, and the United Nations.
    expect(words).toMatch(/Recalling \d+\.\d+\.\d+/);
    expect(words).toMatch(/docs\.un\.org/);
    expect(words).toContain('United Nations');
    const now = new Date();
    const days = [now.toISOString().slice(0, 10), now.toISOString().slice(0, 10).replaceAll('-', '')];
    const long = now.toLocaleDateString('en-GB', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    expect([...days, long].some((day) => words.includes(day))).toBe(true);
    const { nodes, edges, provenance } = await graphOf();
    const isPicture = format === 'svg' || format === 'pdf' || format === 'png';
    const isMap = isPicture && what === 'whole';
    if (!isMap) expect(words).toContain(provenance.selection);
    if (isMap) return;
    const named = nodes.filter(({ id }) => (about[format] ?? /./).test(id));
    for (const { id } of named) expect(words).toContain(id);
    if (!keepsEdges.includes(format)) return;
    for (const { id, evidence } of edges.slice(0, 300)) {
      expect(words).toContain(JSON.stringify(id).slice(1, -1));
      // The sentence that is behind it, or else the data set.
      const [first] = evidence;
      expect(words).toContain(first?.quote?.slice(0, 12) ?? first?.source ?? '');
    }
  });
});
