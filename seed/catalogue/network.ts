import type { Language, ReadDocument } from '../document.ts';
import { groupBy } from '../group.ts';
import { partsOfSymbol } from '../symbol.ts';
import type { CheckedCitation } from './checked.ts';
import type { CitationFact } from './citations.ts';
import { factsIn } from './found.ts';

/** Which language's text counts where several are given: the first of these. */
const preference: readonly Language[] = ['en', 'fr', 'es', 'ru', 'zh', 'ar'];

interface Text {
  readonly file: string;
  readonly language: Language;
  readonly facts: readonly CitationFact[];
}

/** Which text was passed over for which. */
export interface PassedOver {
  readonly symbol: string;
  readonly file: string;
  readonly counted: string;
}

/** Gathers who cites whom from texts, one text for each resolution, without keeping their words. */
export class Network {
  readonly #texts = new Map<number, Text>();
  readonly #passedOver: PassedOver[] = [];

  /** @param source the collection that the text came from */
  add(document: ReadDocument, source: string): void {
    const number = partsOfSymbol(document.symbol)?.number;
    if (number === undefined) return;
    const text = { file: document.file, language: document.language, facts: factsIn(document, source) };
    const before = this.#texts.get(number);
    const rank = ({ language }: Text) => preference.indexOf(language);
    if (before === undefined || rank(text) < rank(before)) this.#texts.set(number, text);
    else if (before.language === text.language)
      this.#passedOver.push({ symbol: document.symbol, file: text.file, counted: before.file });
  }

  /** Numbers of the resolutions that were read. */
  get read(): ReadonlySet<number> {
    return new Set(this.#texts.keys());
  }

  get facts(): readonly CitationFact[] {
    return [...this.#texts.values()].flatMap(({ facts }) => facts);
  }

  /** Texts of a resolution that had been read from another one in the same language. */
  get passedOver(): readonly PassedOver[] {
    return this.#passedOver;
  }
}

const pairOf = ({ citing, cited }: { citing: number; cited: number }): string => `${citing} ${cited}`;

const factOf = (checked: readonly CheckedCitation[]): CitationFact[] =>
  checked.slice(0, 1).map(({ citing, cited, part, printed, source, byPattern }) => ({
    citing,
    cited,
    part: checked.some((other) => other.part !== part) ? 'both' : part,
    places: [],
    mentions: null,
    printed,
    source: byPattern ? `${source} (found by pattern)` : source,
  }));

/**
 * The catalogue's citations once texts have been read: theirs, those of other resolutions as they were, and what is known
 * otherwise of pairs that no text gave.
 */
export const merged = (
  network: Pick<Network, 'read' | 'facts'>,
  before: readonly CitationFact[],
  known: readonly CheckedCitation[],
): CitationFact[] => {
  const { read, facts } = network;
  const kept = before.filter(({ citing, places }) => !read.has(citing) && places.length > 0);
  const found = [...facts, ...kept];
  const pairs = new Set(found.map(pairOf));
  const others = groupBy(
    known.filter((citation) => !pairs.has(pairOf(citation))),
    pairOf,
  );
  return [...found, ...[...others.values()].flatMap(factOf)];
};
