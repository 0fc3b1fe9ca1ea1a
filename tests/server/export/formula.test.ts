import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { GraphNode } from '../../../server/contract.ts';
import { csv } from '../../../server/export/csv.ts';
import type { Exportable } from '../../../server/export/exporter.ts';
import { graphml } from '../../../server/export/graphml.ts';
import { sheetsOf } from '../../../server/export/xlsx/sheet.ts';
import { xlsx } from '../../../server/export/xlsx/xlsx.ts';
import { need } from '../../support/requirement.ts';
import { python, pythonJson } from '../python.ts';

/** A sequence without parts. */
async function* none(): AsyncGenerator<never> {}

const nothing = {
  nodes: none,
  edges: none,
  nodeRecords: none,
  relationRecords: none,
  mandates: none,
  mandateNames: none,
};

const of = (nodes: GraphNode[]): Exportable => ({
  provenance: {
    selection: 's',
    exported: '2022-01-01T00:00:00.000Z',
    product: 'Recalling',
    sources: [],
    language: 'en',
  },
  language: 'en',
  size: { nodes: nodes.length, edges: 0 },
  ...nothing,
  async *nodes() {
    yield nodes;
  },
});

const rowsOf = async (label: string): Promise<Record<string, string>[]> => {
  const parts: Uint8Array[] = [];
  for await (const part of csv.write(of([{ id: 'X', type: 'Actor', label }]))) parts.push(Buffer.from(part));
  const files = unzipSync(Buffer.concat(parts));
  return parse(strFromU8(files['nodes.csv'] ?? new Uint8Array()), { bom: true, columns: true });
};

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1+1'])(
  'the cell %j is not run as a formula',
  async (label) => {
    const [row] = await rowsOf(label);
    expect(row?.label).toBe(`'${label}`);
  },
);

/** What openpyxl finds in a workbook: the label of each node, and the type of its cell (`s`: text, `f`: formula). */
const labelsInWorkbook = async (program: string, labels: readonly string[]): Promise<unknown> => {
  const parts: Uint8Array[] = [];
  const nodes = labels.map((label, index): GraphNode => ({ id: `N${index}`, type: 'Actor', label }));
  for await (const part of xlsx.write(of(nodes))) parts.push(Buffer.from(part));
  const folder = mkdtempSync(join(tmpdir(), 'recalling-formula-'));
  try {
    const file = join(folder, 'book.xlsx');
    writeFileSync(file, Buffer.concat(parts));
    const script = `
import json, sys, openpyxl
sheet = openpyxl.load_workbook(sys.argv[1])["Nodes"]
at = [c.value for c in sheet[1]].index("label")
print(json.dumps([[row[at].value, row[at].data_type] for row in sheet.iter_rows(min_row=2)]))`;
    return await pythonJson(program, script, file);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

test('in a workbook nothing is a formula, and every text is as it was', async (context) => {
  const program = need(context, python('openpyxl'));
  const labels = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=HYPERLINK("http://a.example")', '1', 'true'];
  const others = [' spaces ', 'two\nlines', '<&>"', '反恐执行局', 'a\u{1F600}'];
  const all = [...labels, ...others];
  expect(await labelsInWorkbook(program, all)).toEqual(all.map((label) => [label, 's']));
});

test('rows that one sheet cannot hold go on in another', async () => {
  const names: string[] = [];
  const rows: string[] = [];
  const columns = [{ name: 'n', type: 'int' as const, value: (n: number) => n }];
  const sheet = { name: 'Evidence', columns, widths: [9], rows: [[1, 2, 3], [], [4, 5], [6, 7]] };
  for await (const { name, contents } of sheetsOf(sheet, 4)) {
    names.push(name);
    let text = '';
    for await (const part of contents) text += part;
    rows.push([...text.matchAll(/<v>(\d+)<\/v>/g)].map(([, value]) => value).join(' '));
    expect(text.match(/<row /g)?.length).toBeLessThanOrEqual(4);
  }
  expect(names).toEqual(['Evidence', 'Evidence 2', 'Evidence 3']);
  expect(rows).toEqual(['1 2 3', '4 5 6', '7']);
});

test('any text comes back from CSV as it was, an apostrophe before formulas aside', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (label) => {
      const [row] = await rowsOf(label);
      expect([label, `'${label}`]).toContain(row?.label);
    }),
  );
});

test('characters that XML cannot hold do not break a GraphML file', async () => {
  let text = '';
  const label = 'a\u0000b\u0008<&>"\uFFFEc';
  for await (const part of graphml.write(of([{ id: 'X', type: 'Actor', label }]))) text += part;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  expect(text).not.toMatch(/[\u0000-\u0008\uFFFE]/);
  expect(text).toContain('&#60;&#38;&#62;');
});
