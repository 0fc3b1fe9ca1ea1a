import { parsePlace } from '../../../seed/catalogue/places.ts';
import { forces } from '../../../seed/document.ts';
import { paragraphKey } from '../../../seed/graph.ts';
import type { Evidence, Wordings } from '../../contract.ts';
import { type Mention, pairKey } from '../rows/mention.ts';
import type { Properties } from '../rows/properties.ts';
import { flagOf, languageOf, languagesOf, numberOf, textOf, textsOf, wordOf } from '../rows/properties.ts';
import type { NodeRecord, RelationRecord } from '../rows/record.ts';
import { clauseAround, placeOfQuote } from './clause.ts';

/** What the evidence of relationships is found in. */
export interface EvidenceContext {
  /** Nodes by key: the ends of the relationships, and every paragraph that they were read from. */
  readonly nodes: ReadonlyMap<string, NodeRecord>;
  /** Citations by `placeKey` of the paragraph that makes them and of where it does. */
  readonly citations: ReadonlyMap<string, Properties>;
  /** Mentions between two resolutions, by `pairKey`. */
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
}

/** The place of some words: a paragraph, a language, and where in its text they begin. */
export const placeKey = (paragraph: string | null, { language, start }: Properties): string =>
  `${paragraph} ${language} ${start}`;

const nothing = {
  paragraph: null,
  quote: null,
  start: null,
  end: null,
  quoteStart: null,
  language: null,
  source: 'text',
  printed: null,
  force: null,
  pinpoint: null,
  yearImplicit: false,
  yearCorrected: false,
  inName: null,
} satisfies Evidence;

/** As `evidenceOf`, for many relationships: those that share their properties were read from the same words. */
export const evidenceIn = (context: EvidenceContext): ((relation: RelationRecord) => Evidence[]) => {
  const building = new Map<Properties, Evidence[]>();
  return (relation) => {
    if (relation.type !== 'BUILDS_ON') return evidenceOf(relation, context);
    const known = building.get(relation.properties) ?? evidenceOf(relation, context);
    building.set(relation.properties, known);
    return known;
  };
};

/** The words that a relationship was read from, one item for each mention and language; the fact's source else. */
const evidenceOf = (relation: RelationRecord, context: EvidenceContext): Evidence[] => {
  const { source, type, target, properties } = relation;
  const node = context.nodes.get(source);
  switch (type) {
    case 'HAS_PARAGRAPH':
      return [{ ...nothing, paragraph: target }];
    case 'SETS':
      return ofClause(context.nodes.get(target), (mandate) => mandate);
    case 'REQUIRES':
      return ofClause(node, () => context.nodes.get(target)?.properties ?? {});
    case 'ASSIGNED_TO':
    case 'INVOLVES':
    case 'CONCERNS':
      return ofWordsInClause(node, properties);
    case 'ESTABLISHES':
    case 'DECIDES_ON':
    case 'RENEWS':
      return [ofDecision(properties)];
    case 'BUILDS_ON':
      return ofCitation(textOf(properties, 'paragraph'), properties, context);
    case 'MENTIONS':
      return ofCitation(source, properties, context);
    case 'CITES':
      if (node?.type === 'Paragraph') return ofCitation(source, properties, context);
      return ofResolution(relation, context);
    default:
      return [{ ...nothing, source: textOf(properties, 'source') ?? nothing.source }];
  }
};

/** A mandate's whole clause, with the words that `marked` places in it, in each language. */
const ofClause = (
  mandate: NodeRecord | undefined,
  marked: (mandate: Properties) => Properties,
): Evidence[] => {
  if (mandate === undefined) return [];
  const places = marked(mandate.properties);
  return languagesOf(mandate.properties, 'text').map((language) => ({
    ...nothing,
    ...clauseOf(mandate, language),
    language,
    start: numberOf(places, `start_${language}`),
    end: numberOf(places, `end_${language}`),
  }));
};

const clauseOf = ({ properties }: NodeRecord, language: keyof Wordings) => ({
  paragraph: textOf(properties, 'paragraph'),
  quote: textOf(properties, `text_${language}`),
  quoteStart: numberOf(properties, `start_${language}`),
});

const wordsOf = (properties: Properties) => ({
  ...nothing,
  language: languageOf(properties),
  start: numberOf(properties, 'start'),
  end: numberOf(properties, 'end'),
  printed: textOf(properties, 'printed'),
});

const ofWordsInClause = (mandate: NodeRecord | undefined, properties: Properties): Evidence[] => {
  const words = wordsOf(properties);
  if (mandate === undefined) return [words];
  const clause = words.language === null ? {} : clauseOf(mandate, words.language);
  return [{ ...words, paragraph: textOf(mandate.properties, 'paragraph'), ...clause }];
};

/** The clause that decides on a body, as it was read; or the paragraph and the source of the catalogue's fact. */
export const ofDecision = (properties: Properties): Evidence => ({
  ...wordsOf(properties),
  paragraph: textOf(properties, 'paragraph'),
  quote: textOf(properties, 'quote'),
  quoteStart: numberOf(properties, 'quoteStart'),
  source: textOf(properties, 'source') ?? nothing.source,
});

const ofCitation = (
  paragraph: string | null,
  properties: Properties,
  context: EvidenceContext,
): Evidence[] => {
  const citation = context.citations.get(placeKey(paragraph, properties)) ?? properties;
  const words = wordsOf(properties);
  return [
    {
      ...words,
      ...quoteOf(context.nodes.get(paragraph ?? ''), words, citation),
      paragraph,
      force: wordOf(citation, 'force', forces),
      pinpoint: textsOf(citation, 'pinpoint'),
      yearImplicit: flagOf(citation, 'yearImplicit'),
      yearCorrected: flagOf(citation, 'yearCorrected'),
      inName: textOf(citation, 'inName'),
    },
  ];
};

/** Whether it is known where the quotation of some words begins, so that the paragraph's text is not needed. */
export const isPlaced = (citation: Properties): boolean =>
  textOf(citation, 'quote') !== null && numberOf(citation, 'quoteStart') !== null;

const quoteOf = (
  paragraph: NodeRecord | undefined,
  { language, start, end }: Evidence,
  citation: Properties,
): Partial<Evidence> => {
  const stored = textOf(citation, 'quote');
  if (isPlaced(citation)) return { quote: stored, quoteStart: numberOf(citation, 'quoteStart') };
  const text = language === null ? null : textOf(paragraph?.properties ?? {}, `text_${language}`);
  if (text === null || start === null || end === null) return { quote: stored };
  const quoteStart = stored === null ? null : placeOfQuote(text, stored, start, end);
  return quoteStart === null ? clauseAround(text, start, end) : { quote: stored, quoteStart };
};

/** One item for each paragraph and force that the catalogue knows; the source alone where it knows none. */
const ofFact = (citing: string, properties: Properties): Evidence[] => {
  const source = textOf(properties, 'source') ?? nothing.source;
  const places = textsOf(properties, 'places') ?? [];
  if (places.length === 0) return [{ ...nothing, source }];
  return places.map(parsePlace).map(({ paragraph, force, inName, pinpoint }) => ({
    ...nothing,
    source,
    paragraph: paragraphKey(citing, paragraph),
    force,
    inName,
    pinpoint: pinpoint === null ? null : [...pinpoint],
  }));
};

const ofResolution = (
  { source, target, properties }: RelationRecord,
  context: EvidenceContext,
): Evidence[] => {
  const mentions = context.mentions.get(pairKey(source, target));
  if (mentions === undefined) return ofFact(source, properties);
  return mentions.flatMap((mention) => ofCitation(mention.paragraph, mention.properties, context));
};
