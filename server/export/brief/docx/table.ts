import { BorderStyle, Paragraph, ShadingType, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { Block, Cell } from '../block.ts';
import { room } from './page.ts';
import { childrenOf, directed, small, wordsOf } from './runs.ts';
import { lineColour } from './style.ts';

const margins = { top: 60, bottom: 60, left: 90, right: 90 };
const spacing = { after: 30 };

const headOf = (text: string, width: number): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins,
    shading: { type: ShadingType.CLEAR, fill: 'EEF1F5' },
    children: [new Paragraph({ spacing, children: [new TextRun({ text, bold: true, ...small })] })],
  });

const cellOf = (cell: Cell, width: number): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins,
    // A cell without a paragraph is a file that Word refuses.
    children: (cell.length === 0 ? [[]] : cell).map(
      (line) => new Paragraph({ spacing, ...directed(wordsOf(line)), children: childrenOf(line, small) }),
    ),
  });

/** A table with a head that stands again on each page. */
export const tableOf = ({ head, rows }: Extract<Block, { kind: 'table' }>): Table => {
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
        children: head.map(({ text }, index) => headOf(text, widths[index] ?? 0)),
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
