import type { Evidence, GraphEdge, GraphNode, MandateItem } from '../../contract.ts';
import { type Column, edgeColumns, nodeColumns } from '../columns.ts';
import type { Exportable, Exporter } from '../exporter.ts';
import { zip } from '../zip.ts';
import { look, type Sheet, sheetsOf } from './sheet.ts';
import { workbook } from './workbook.ts';

const words = {
  en: {
    sheets: { about: 'About', nodes: 'Nodes', edges: 'Edges', evidence: 'Evidence', mandates: 'Mandates' },
    about: { selection: 'Selection', exported: 'Exported', product: 'Made by', sources: 'Sources' },
  },
  zh: {
    sheets: { about: '说明', nodes: '节点', edges: '关系', evidence: '出处', mandates: '任务' },
    about: { selection: '所选内容', exported: '导出时间', product: '制作软件', sources: '来源' },
  },
} as const;

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

const sheetOf = <Item>(
  name: string,
  columns: readonly Column<Item>[],
  rows: Sheet<Item>['rows'],
): Sheet<Item> => ({
  name,
  columns,
  widths: columns.map((one) => (/^(text|quote|name)/.test(one.name) ? 60 : 18)),
  rows,
});

type Line = readonly [string, string];

const aboutSheet = ({ provenance, language }: Exportable): Sheet<Line> => {
  const { selection, exported, product, sources } = provenance;
  const { sheets, about } = words[language];
  const rows: Line[] = [
    [about.exported, exported],
    [about.product, product],
    [about.sources, sources.join('\n')],
  ];
  return {
    name: sheets.about,
    // The first line of the sheet, which stays in sight, is what was selected.
    columns: [column<Line>(about.selection, ([name]) => name), column<Line>(selection, ([, text]) => text)],
    widths: [18, 100],
    rows: [rows],
    look: look.wrapped,
  };
};

async function* evidenceOf({ edges }: Exportable): AsyncGenerator<EdgeEvidence[]> {
  for await (const part of edges())
    yield part.flatMap((edge) => edge.evidence.map((item) => ({ ...item, edge: edge.id })));
}

/** A workbook for Excel and LibreOffice: where it comes from, nodes, edges, their evidence, and mandates. */
export const xlsx: Exporter = {
  readings: { edges: 2 },
  write: (what) => {
    const { sheets } = words[what.language];
    return zip(
      new Date(what.provenance.exported),
      workbook([
        sheetsOf(aboutSheet(what)),
        sheetsOf(sheetOf(sheets.nodes, ofNodes, what.nodes())),
        sheetsOf(sheetOf(sheets.edges, ofEdges, what.edges())),
        sheetsOf(sheetOf(sheets.evidence, ofEvidence, evidenceOf(what))),
        sheetsOf(sheetOf(sheets.mandates, ofMandates, what.mandates())),
      ]),
    );
  },
};
