import { AlignmentType, HeadingLevel, LevelFormat, Paragraph, type Table, TextRun } from 'docx';
import type { Block } from '../block.ts';
import { childOf, childrenOf, directed, small, wordsOf } from './runs.ts';
import { faintColour } from './style.ts';
import { tableOf } from './table.ts';

const bullets = 'bullets';

/** Lists, which blocks name by `bullets`. */
export const numbering = {
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

/**
 * A block as Word has it.
 *
 * @param next the block that follows, if there is one
 */
export const contentOf = (block: Block, next?: Block): (Paragraph | Table)[] => {
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
