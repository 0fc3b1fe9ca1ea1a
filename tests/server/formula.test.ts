import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { GraphNode } from '../../server/contract.ts';
import { csv } from '../../server/export/csv.ts';
import { graphml } from '../../server/export/graphml.ts';
import type { Exportable } from '../../server/export/selection.ts';

const of = (nodes: GraphNode[]): Exportable => ({
  graph: { nodes, edges: [], truncated: false, total: nodes.length },
  records: { nodes: [], relations: [] },
  provenance: { selection: 's', exported: '2022-01-01T00:00:00.000Z', product: 'Recalling', sources: [] },
});

const nodesIn = (contents: unknown): Record<string, string>[] =>
  parse(strFromU8(unzipSync(contents as Uint8Array)['nodes.csv'] ?? new Uint8Array()), {
    bom: true,
    columns: true,
  });

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1+1'])(
  'the cell %j is not run as a formula',
  async (label) => {
    const [row] = nodesIn(await csv.write(of([{ id: 'X', type: 'Actor', label }])));
    expect(row?.label).toBe(`'${label}`);
  },
);

test('any text comes back from CSV as it was, an apostrophe before formulas aside', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (label) => {
      const [row] = nodesIn(csv.write(of([{ id: 'X', type: 'Actor', label }])));
      expect([label, `'${label}`]).toContain(row?.label);
    }),
  );
});

test('characters that XML cannot hold do not break a GraphML file', async () => {
  const text = String(
    await graphml.write(of([{ id: 'X', type: 'Actor', label: 'a\u0000b\u0008<&>"\uFFFEc' }])),
  );
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  expect(text).not.toMatch(/[\u0000-\u0008\uFFFE]/);
  expect(text).toContain('&lt;&amp;&gt;');
});
