import type { Paragraph, ReadDocument } from '../document.ts';
import { paragraphKey } from '../graph.ts';
import type { PartRow } from './row.ts';
import { wording } from './wording.ts';

const kinds: readonly Paragraph['kind'][] = ['preambular', 'operative', 'annex'];

/**
 * The same in all languages, whichever paragraphs a language's text lacks: all preambular paragraphs come before all
 * operative ones, these before annexes.
 */
const orderOf = ({ kind, number }: Paragraph, index: number): number =>
  kinds.indexOf(kind) * 10_000 + (number ?? index + 1);

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
