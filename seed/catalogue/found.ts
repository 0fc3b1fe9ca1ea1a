import type { Citation, ReadDocument } from '../document.ts';
import { groupBy } from '../group.ts';
import { partsOfSymbol } from '../symbol.ts';
import type { CitationFact } from './citations.ts';
import { printPlace } from './places.ts';

const numberOf = (symbol: string): number => {
  const parts = partsOfSymbol(symbol);
  if (parts === undefined) throw new Error(`${symbol} is no resolution.`);
  return parts.number;
};

/** Each place once, in the order of the text. */
const placesOf = (mentions: readonly Citation[]): string[] => [...new Set(mentions.map(printPlace))];

const partOf = (mentions: readonly Citation[], preamble: ReadonlySet<string>): CitationFact['part'] => {
  const preambular = mentions.filter(({ paragraph }) => preamble.has(paragraph)).length;
  if (preambular === 0) return 'operative';
  return preambular === mentions.length ? 'preamble' : 'both';
};

/** A wrong year as a mention prints it; `number` where one prints no year; empty where all print the true one. */
const printedOf = (mentions: readonly Citation[]): string => {
  const wrong = mentions.find(({ yearCorrected }) => yearCorrected);
  if (wrong !== undefined) return /\d{4}(?=\D*$)/.exec(wrong.printed)?.[0] ?? '';
  return mentions.some(({ yearImplicit }) => yearImplicit) ? 'number' : '';
};

/**
 * Whom a document cites, without its words: one fact for each cited resolution.
 *
 * @param source the collection that the text came from
 */
export const factsIn = (document: ReadDocument, source: string): CitationFact[] => {
  const preamble = new Set(
    document.paragraphs.filter(({ kind }) => kind === 'preambular').map(({ id }) => id),
  );
  return [...groupBy(document.citations, ({ target }) => target)].map(([target, mentions]) => ({
    citing: numberOf(document.symbol),
    cited: numberOf(target),
    part: partOf(mentions, preamble),
    places: placesOf(mentions),
    mentions: mentions.length,
    printed: printedOf(mentions),
    source,
  }));
};
