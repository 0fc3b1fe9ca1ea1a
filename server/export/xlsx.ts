import writeXlsxFile, { type Cell, type Row } from 'write-excel-file/node';
import type { Evidence, GraphEdge, GraphNode, MandateItem } from '../contract.ts';
import { type Column, edgeColumns, nodeColumns } from './columns.ts';
import type { Exportable, Exporter } from './exporter.ts';
import { listOf, readAll } from './read-all.ts';

/** A workbook is made in memory at once; CSV has no such bound. */
const mostNodes = 50_000;
/** Excel takes no more characters in one cell. */
const longestText = 32_767;

const words = {
  en: {
    sheets: { about: 'About', nodes: 'Nodes', edges: 'Edges', evidence: 'Evidence', mandates: 'Mandates' },
    about: { selection: 'Selection', exported: 'Exported', product: 'Made by', sources: 'Sources' },
  },
  zh: {
    sheets: { about: '说明', nodes: '节点', edges: '关系', evidence: '依据', mandates: '任务' },
    about: { selection: '所选内容', exported: '导出时间', product: '制作软件', sources: '来源' },
  },
} as const;

/** Every text is a cell of type text: one that begins with = + - @ is shown, never run as a formula. */
const cellOf = (value: string | number | boolean | null | undefined): Cell => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'boolean') return { value, type: Boolean };
  return { value: value.slice(0, longestText), type: String };
};

const column = <Item>(name: string, value: Column<Item>['value']): Column<Item> => ({
  name,
  type: 'string',
  value,
});

const ofNodes = [column<GraphNode>('id', ({ id }) => id), ...nodeColumns];

const ofEdges = [
  column<GraphEdge>('id', ({ id }) => id),
  column<GraphEdge>('source', ({ source }) => source),
  column<GraphEdge>('target', ({ target }) => target),
  // All of the evidence is on a sheet of its own.
  ...edgeColumns.filter(({ name }) => name !== 'evidence'),
];

type EdgeEvidence = Evidence & { readonly edge: string };
const evidenceNames = [
  ...(['edge', 'paragraph', 'quote', 'start', 'end', 'quoteStart', 'language', 'source'] as const),
  ...(['printed', 'force', 'yearImplicit', 'yearCorrected', 'inName'] as const),
];
const ofEvidence = [
  ...evidenceNames.map((name) => column<EdgeEvidence>(name, (item) => item[name] ?? undefined)),
  column<EdgeEvidence>('pinpoint', ({ pinpoint }) => pinpoint?.join('; ')),
];

const ofMandates: readonly Column<MandateItem>[] = [
  ...(['id', 'resolution', 'adopted', 'paragraph', 'verb', 'verbType'] as const).map((name) =>
    column<MandateItem>(name, (mandate) => mandate[name] ?? undefined),
  ),
  column('assignees', ({ assignees }) => assignees.join('; ')),
  column('involves', ({ involves }) => involves.join('; ')),
  column('buildsOn', ({ buildsOn }) => buildsOn.map(({ target }) => target).join('; ')),
  column('deliverables', ({ deliverables }) => deliverables.map(({ kind }) => kind).join('; ')),
  column('due', ({ deliverables }) => deliverables.flatMap(({ due }) => due ?? []).join('; ')),
  column('recurrence', ({ deliverables }) =>
    deliverables.flatMap(({ recurrence }) => recurrence ?? []).join('; '),
  ),
  column('topics', ({ topics }) => topics.join('; ')),
  column('language', ({ language }) => language),
  column('text', ({ text }) => text),
];

const sheetOf = <Item>(sheet: string, columns: readonly Column<Item>[], items: readonly Item[]) => ({
  sheet,
  stickyRowsCount: 1,
  columns: columns.map(({ name }) => ({ width: /^(text|quote|name)/.test(name) ? 60 : 18 })),
  data: [
    columns.map(({ name }): Cell => ({ value: name, type: String, fontWeight: 'bold' })),
    ...items.map((item): Row => columns.map(({ value }) => cellOf(value(item)))),
  ],
});

const aboutSheet = ({ provenance, language }: Exportable) => {
  const { selection, exported, product, sources } = provenance;
  const given = { selection, exported, product, sources: sources.join('\n') };
  const { sheets, about } = words[language];
  const names = ['selection', 'exported', 'product', 'sources'] as const;
  return {
    sheet: sheets.about,
    columns: [{ width: 18 }, { width: 100 }],
    data: names.map(
      (name): Row => [
        { value: about[name], type: String, fontWeight: 'bold' },
        { value: given[name], type: String, wrap: true },
      ],
    ),
  };
};

/** A workbook for Excel and LibreOffice: where it comes from, nodes, edges, their evidence, and mandates. */
export const xlsx: Exporter = {
  async *write(what) {
    const { nodes, edges } = await readAll(what, 'A workbook', mostNodes);
    const mandates = await listOf(what.mandates());
    const evidence = edges.flatMap((edge) => edge.evidence.map((item) => ({ ...item, edge: edge.id })));
    const { sheets } = words[what.language];
    yield await writeXlsxFile([
      aboutSheet(what),
      sheetOf(sheets.nodes, ofNodes, nodes),
      sheetOf(sheets.edges, ofEdges, edges),
      sheetOf(sheets.evidence, ofEvidence, evidence),
      sheetOf(sheets.mandates, ofMandates, mandates),
    ]).toBuffer();
  },
};
