import type { Paragraph, ReadDocument } from '../document.ts';
import { paragraphKey } from '../graph.ts';
import type { PartRow } from './row.ts';
import { wording } from './wording.ts';

const kinds: readonly Paragraph['kind'][] = ['preambular', 'operative', 'annex'];

/**
 * The same in all languages, whichever paragraphs a language's text lacks: all preambular paragraphs come before all
 * operative ones, these before annexes.
 */
const orderOf = ({ id, kind, number }: Paragraph, index: number): number =>
  kinds.indexOf(kind) * 10_000 + partOf(id) * 500 + (number ?? index + 1);

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** The place of a part whose numbers begin anew: 1 in `B.op2` and `II.op2`, 0 where there are no parts. */
function partOf(id: string): number {
  const [mark, local] = id.split('.');
  if (mark === undefined || local === undefined) return 0;
  const roman = romans.indexOf(mark);
  return roman >= 0 ? roman : mark.charCodeAt(0) - 'A'.charCodeAt(0);
}

/** The paragraphs of a document, in one language's words; parts of the resolution. */
export const paragraphRows = ({ symbol, language, paragraphs }: ReadDocument): PartRow[] =>
  paragraphs.map((paragraph, index) => ({
    id: paragraphKey(symbol, paragraph.id),
    parent: symbol,
    properties: {
      resolution: symbol,
      kind: paragraph.kind,
      number: paragraph.number,
      order: orderOf(paragraph, index),
      ...wording('paragraph', language, { text: paragraph.text, verb: paragraph.verb }),
    },
  }));
