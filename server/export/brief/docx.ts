import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  type IRunOptions,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { isRightToLeft } from '../../words/direction.ts';
import type { Exporter } from '../exporter.ts';
import { collect } from '../findings/collect.ts';
import { describeProvenance, type Provenance } from '../provenance.ts';
import type { Block, Brief, Cell, Line, Run } from './block.ts';
import { briefOf } from './brief.ts';
import { mostInBrief } from './most.ts';

/** Fonts that Word, LibreOffice and Pages have, or replace by their like; the second is for Chinese. */
const font = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial', eastAsia: 'Microsoft YaHei' };
const faintColour = '5F6368';
const lineColour = 'C9CDD2';
const linkColour = '0B57A4';
const bullets = 'bullets';

/** Twentieths of a point: A4 on its side, since the table of mandates has six columns. */
const page = { width: 11_906, height: 16_838, margin: 1_000 };
const room = page.height - 2 * page.margin;

const styleOf = ({ look, link }: Run): IRunOptions => ({
  ...(look === 'strong' ? { bold: true } : {}),
  ...(look === 'faint' ? { color: faintColour } : {}),
  ...(link === undefined ? {} : { color: linkColour }),
  // Where one place follows the other, lines under all of them are all that one sees.
  ...(link === undefined || look === 'faint' ? {} : { underline: {} }),
});

const childOf = (run: Run, extra: IRunOptions = {}): ParagraphChild => {
  const child = new TextRun({
    text: run.text,
    rightToLeft: isRightToLeft(run.text),
    ...styleOf(run),
    ...extra,
  });
  return run.link === undefined ? child : new ExternalHyperlink({ link: run.link, children: [child] });
};

const childrenOf = (line: Line, extra: IRunOptions = {}): ParagraphChild[] =>
  line.map((run) => childOf(run, extra));

const wordsOf = (line: Line): string => line.map(({ text }) => text).join('');

/** Arabic begins on the right, and its full stop stands on the left. */
const directed = (text: string) => ({ bidirectional: isRightToLeft(text) });

const small = { size: 18 };

const cellOf = (cell: Cell, width: number): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
    // A cell without a paragraph is a file that Word refuses.
    children: (cell.length === 0 ? [[]] : cell).map(
      (line) =>
        new Paragraph({
          spacing: { after: 30 },
          ...directed(wordsOf(line)),
          children: childrenOf(line, small),
        }),
    ),
  });

const tableOf = ({ head, rows }: Extract<Block, { kind: 'table' }>): Table => {
  const widths = head.map(({ width }) => Math.floor((room * width) / 100));
  const border = { style: BorderStyle.SINGLE, size: 4, color: lineColour };
  return new Table({
    width: { size: room, type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: border,
      bottom: border,
      left: { style: BorderStyle.NONE },
      right: { style: BorderStyle.NONE },
      insideHorizontal: border,
      insideVertical: { style: BorderStyle.NONE },
    },
    rows: [
      new TableRow({
        tableHeader: true,
        children: head.map(
          ({ text }, index) =>
            new TableCell({
              width: { size: widths[index] ?? 0, type: WidthType.DXA },
              margins: { top: 60, bottom: 60, left: 90, right: 90 },
              shading: { type: ShadingType.CLEAR, fill: 'EEF1F5' },
              children: [
                new Paragraph({
                  spacing: { after: 30 },
                  children: [new TextRun({ text, bold: true, ...small })],
                }),
              ],
            }),
        ),
      }),
      ...rows.map(
        (cells) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((cell, index) => cellOf(cell, widths[index] ?? 0)),
          }),
      ),
    ],
  });
};

const quoteOf = ({ text, source }: Extract<Block, { kind: 'quote' }>): Paragraph[] => [
  new Paragraph({ style: 'Sentence', keepNext: true, ...directed(text), children: [childOf({ text })] }),
  new Paragraph({
    indent: { left: 400 },
    spacing: { after: 140 },
    children: [new TextRun({ text: '— ', color: faintColour }), ...childrenOf(source, small)],
  }),
];

const headings = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2 } as const;

/** What a line at the foot of a page must not be parted from. */
const isBeforeTable = (next: Block | undefined): boolean =>
  next?.kind === 'table' || (next?.kind === 'heading' && next.level === 3);

/** @param next the block that follows, if there is one */
const contentOf = (block: Block, next?: Block): (Paragraph | Table)[] => {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: headings[block.level], text: block.text })];
    case 'paragraph':
      // A document's name stays with what it says.
      return [
        new Paragraph({
          keepNext: isBeforeTable(next) || block.line.some(({ look }) => look === 'strong'),
          ...directed(wordsOf(block.line)),
          children: childrenOf(block.line),
        }),
      ];
    case 'list':
      return block.items.map(
        (item) => new Paragraph({ numbering: { reference: bullets, level: 0 }, children: childrenOf(item) }),
      );
    case 'quote':
      return quoteOf(block);
    case 'table':
      // Two tables without a paragraph between them become one.
      return [tableOf(block), new Paragraph({ spacing: { after: 60 } })];
  }
};

/**
 * Latin words are English in every brief: titles are. Where they are said to be Chinese, LibreOffice breaks them anywhere.
 */
const languages = { value: 'en-GB', eastAsia: 'zh-CN' };

const styles = {
  default: {
    document: {
      run: { font, size: 21, language: languages },
      paragraph: { spacing: { after: 100, line: 264 } },
    },
    title: { run: { size: 34, bold: true, color: '1A1A1A' }, paragraph: { spacing: { after: 120 } } },
    heading1: {
      run: { size: 26, bold: true, color: '1F4E79' },
      paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
    },
    heading2: {
      run: { size: 22, bold: true, color: '1A1A1A' },
      paragraph: { spacing: { before: 180, after: 80 }, keepNext: true },
    },
  },
  paragraphStyles: [
    // What all styles are based on: Pandoc forgets headings whose style is based on one that is not there.
    { id: 'Normal', name: 'Normal', quickFormat: true },
    // Fields look as the style of their paragraph says, whatever their run does.
    { id: 'Foot', name: 'Foot', basedOn: 'Normal', run: { color: faintColour, size: 16 } },
    {
      id: 'Sentence',
      name: 'Sentence',
      basedOn: 'Normal',
      paragraph: {
        indent: { left: 400 },
        spacing: { after: 20 },
        border: { left: { style: BorderStyle.SINGLE, size: 12, color: lineColour, space: 8 } },
      },
    },
  ],
};

/** A text property of a document is shown up to this length. */
const longestProperty = 255;

/** Keys are put together up to what one property holds. */
const chunksOf = (keys: readonly string[]): string[] => {
  const chunks: string[] = [];
  for (const key of keys) {
    const longer = `${chunks.at(-1)} | ${key}`;
    if (chunks.length > 0 && longer.length <= longestProperty) chunks[chunks.length - 1] = longer;
    else chunks.push(key);
  }
  return chunks;
};

/** Where the brief comes from and the keys of all that is in it, for programs: what people read are citations. */
const propertiesOf = (provenance: Provenance, { keys }: Brief) => [
  { name: 'Selection', value: provenance.selection },
  { name: 'Exported', value: provenance.exported },
  { name: 'Product', value: provenance.product },
  ...provenance.sources.map((value, index) => ({ name: `Source ${index + 1}`, value })),
  ...chunksOf(keys).map((value, index) => ({ name: `Keys ${index + 1}`, value })),
];

const footerOf = (text: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Foot',
        children: [
          new TextRun({ children: [`${text}  ·  `, PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });

/** A brief as a Word document: A4 on its side, tables with repeated heads, its provenance in the properties, too. */
export const docx: Exporter = {
  async *write(what) {
    const brief = briefOf(await collect(what, 'A brief', mostInBrief));
    const document = new Document({
      title: brief.title,
      creator: what.provenance.product,
      description: describeProvenance(what.provenance),
      customProperties: propertiesOf(what.provenance, brief),
      styles,
      numbering: {
        config: [
          {
            reference: bullets,
            levels: [
              {
                level: 0,
                format: LevelFormat.BULLET,
                text: '•',
                alignment: AlignmentType.LEFT,
                style: { paragraph: { indent: { left: 360, hanging: 240 } } },
              },
            ],
          },
        ],
      },
      sections: [
        {
          properties: {
            page: {
              size: { width: page.width, height: page.height, orientation: PageOrientation.LANDSCAPE },
              margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
            },
          },
          footers: { default: footerOf(brief.footer) },
          children: [
            new Paragraph({ heading: HeadingLevel.TITLE, text: brief.title }),
            ...brief.blocks.flatMap((block, index, all) => contentOf(block, all[index + 1])),
          ],
        },
      ],
    });
    yield await Packer.toBuffer(document);
  },
};
