import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { GraphNode } from '../../server/contract.ts';
import { csv } from '../../server/export/csv.ts';
import type { Exportable } from '../../server/export/exporter.ts';
import { graphml } from '../../server/export/graphml.ts';

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
  provenance: { selection: 's', exported: '2022-01-01T00:00:00.000Z', product: 'Recalling', sources: [] },
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
