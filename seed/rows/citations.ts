import type { ReadDocument } from '../document.ts';
import { paragraphKey } from '../graph.ts';
import { knownActors, knownInstruments } from '../languages/registry.ts';
import { quoteAround } from './quote.ts';
import type { LinkRow, Properties } from './row.ts';

interface Words {
  readonly paragraph: string;
  readonly printed: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a mention, and the clause around them with the place where it begins. */
export const evidence = (
  document: ReadDocument,
  texts: ReadonlyMap<string, string>,
  words: Words,
): Properties => {
  const { paragraph, printed, start, end } = words;
  const text = texts.get(paragraph) ?? '';
  const quote = quoteAround(document, paragraph, text, words);
  return {
    printed,
    start,
    end,
    language: document.language,
    quote: text.slice(quote.start, quote.end),
    quoteStart: quote.start,
  };
};

/** The texts of a document's paragraphs, by paragraph id. */
export const textsOf = ({ paragraphs }: ReadDocument): ReadonlyMap<string, string> =>
  new Map(paragraphs.map(({ id, text }) => [id, text]));

/** Paragraphs to the resolutions that they cite, one for each mention. */
export const citationRows = (document: ReadDocument): LinkRow[] => {
  const texts = textsOf(document);
  return document.citations.map((citation) => ({
    source: paragraphKey(document.symbol, citation.paragraph),
    target: citation.target,
    properties: {
      ...evidence(document, texts, citation),
      force: citation.force,
      pinpoint: citation.pinpoint,
      yearImplicit: citation.yearImplicit,
      yearCorrected: citation.yearCorrected,
      inName: citation.inName,
    },
  }));
};

/** Paragraphs to the instruments that they cite, one for each mention. */
export const instrumentCitationRows = (document: ReadDocument): LinkRow[] => {
  const texts = textsOf(document);
  const titles = new Map(document.names.map(({ id, name }) => [id, name]));
  const firstOf = firstMentions();
  return document.instruments.map((instrument) => {
    const { id, kind, paragraph, force } = instrument;
    const introduces = !knownInstruments.has(id) && firstOf(id);
    return {
      source: paragraphKey(document.symbol, paragraph),
      target: id,
      properties: {
        ...evidence(document, texts, instrument),
        force,
        ...(introduces && introduction(titles.get(id) ?? null, kind)),
      },
    };
  });
};

/** Paragraphs to the actors that they name, one for each mention. */
export const mentionRows = ({ symbol, language, actors, names }: ReadDocument): LinkRow[] => {
  const named = new Map(names.map((name) => [name.id, name]));
  const firstOf = firstMentions();
  return actors.map(({ id, paragraph, printed, start, end }) => {
    const name = knownActors.has(id) ? undefined : named.get(id);
    return {
      source: paragraphKey(symbol, paragraph),
      target: id,
      properties: {
        printed,
        start,
        end,
        language,
        ...(name !== undefined && firstOf(id) && introduction(name.name, name.kind)),
      },
    };
  });
};

/** True for the first time that it is asked for an id. */
const firstMentions = (): ((id: string) => boolean) => {
  const seen = new Set<string>();
  return (id) => !seen.has(id) && seen.add(id).has(id);
};

/**
 * Under which name, and as what, a document introduces what no list knows: such a node takes its name and kind from the
 * mentions that are loaded, and from these alone.
 */
const introduction = (introduces: string | null, introducesKind: string): Properties => ({
  introduces,
  introducesKind,
});
