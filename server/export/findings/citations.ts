import type { Evidence, GraphEdge } from '../../contract.ts';
import type { Findings } from './collect.ts';

/** One place where a document is cited: the sentence, or the data set that says so. */
export interface Place {
  /** The citing document or paragraph. */
  readonly citing: string;
  readonly evidence: Evidence;
}

const isCitation = ({ type }: GraphEdge): boolean => type === 'CITES' || type === 'BUILDS_ON';

/** Sentences are shown in the reader's language where they are loaded in it, else in English, else in what there is. */
export const inOneLanguage = (evidence: readonly Evidence[], language: string): readonly Evidence[] => {
  const there = new Set(evidence.map((one) => one.language));
  const shown = [language, 'en', ...there].find((one) => [...there].some((other) => other === one));
  return evidence.filter((one) => one.language === shown || one.language === null);
};

/** One paragraph may be reached by several edges (its own, its mandates', its resolution's): each sentence counts once. */
const sentenceOf = ({ citing, evidence }: Place): string =>
  [evidence.paragraph ?? citing, evidence.quote ?? evidence.source].join('\n');

/** Where each document is cited, by the key of the cited document, each sentence once, in the order of the edges. */
export const citationsIn = ({ edges, language }: Findings): ReadonlyMap<string, readonly Place[]> => {
  const found = new Map<string, Map<string, Place>>();
  for (const edge of edges.filter(isCitation)) {
    const places = found.get(edge.target) ?? new Map<string, Place>();
    found.set(edge.target, places);
    for (const evidence of inOneLanguage(edge.evidence, language)) {
      const place = { citing: evidence.paragraph ?? edge.source, evidence };
      if (!places.has(sentenceOf(place))) places.set(sentenceOf(place), place);
    }
  }
  // Sentences first, then facts without one.
  const hasNone = ({ evidence }: Place): number => Number(evidence.quote === null);
  return new Map(
    [...found].map(([target, places]) => [
      target,
      [...places.values()].sort((one, other) => hasNone(one) - hasNone(other)),
    ]),
  );
};
