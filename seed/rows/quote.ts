import type { Language, Mandate, ReadDocument } from '../document.ts';
import { contains, type Span } from '../extract/spans/spans.ts';

/** Where a clause may end. In the other languages a comma parts the items of a list as often as it parts clauses. */
const clauseEnds: Readonly<Partial<Record<Language, RegExp>>> = { zh: /[，；。：]/gu, ar: /[؛،.]/gu };
const clauseEnd = /[;:](?=\s|$)|\.(?=\s+\p{Lu}|\s*$)/gu;
/** Clauses longer than this are cut at the commas that are nearest to the words, at about this length. */
const longestQuote = 400;

const trimmed = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: end - (words.length - words.trimEnd().length),
  };
};

const between = (text: string, words: Span, ends: RegExp): Span => {
  const places = [...text.matchAll(ends)].map(({ index }) => index);
  return {
    start: (places.findLast((place) => place < words.start) ?? -1) + 1,
    end: places.find((place) => place >= words.end) ?? text.length,
  };
};

const shortened = (text: string, words: Span, clause: Span): Span => {
  if (clause.end - clause.start <= longestQuote) return clause;
  const room = Math.max(0, longestQuote - (words.end - words.start)) / 2;
  const commas = [...text.slice(clause.start, clause.end).matchAll(/[,，،、]/gu)].map(
    ({ index }) => clause.start + index,
  );
  return {
    start:
      (commas.find((place) => place >= words.start - room && place < words.start) ?? clause.start - 1) + 1,
    end: commas.findLast((place) => place >= words.end && place <= words.end + room) ?? clause.end,
  };
};

const smallest = (mandates: readonly Mandate[]): Mandate | undefined =>
  mandates.reduce<Mandate | undefined>(
    (best, mandate) =>
      best === undefined || mandate.end - mandate.start < best.end - best.start ? mandate : best,
    undefined,
  );

/**
 * The stretch of a paragraph to show as the evidence for some words in it: the clause of the mandate that holds them,
 * else what stands between the nearest marks that end a clause.
 */
export const quoteAround = (
  document: Pick<ReadDocument, 'language' | 'mandates'>,
  paragraph: string,
  text: string,
  words: Span,
): Span => {
  const mandate = smallest(
    document.mandates.filter((candidate) => candidate.paragraph === paragraph && contains(candidate, words)),
  );
  const clause = mandate ?? between(text, words, clauseEnds[document.language] ?? clauseEnd);
  return trimmed(text, shortened(text, words, clause));
};
