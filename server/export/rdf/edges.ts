import { DataFactory, type NamedNode, type Quad } from 'n3';
import type { Force } from '../../../seed/document.ts';
import type { NodeLabel, RelationType } from '../../../seed/graph.ts';
import type { Evidence, GraphEdge } from '../../contract.ts';
import { iriOf, iriOfEdge, labelOfKey } from './names.ts';
import { Description, position, term, typed } from './terms.ts';

const { namedNode, literal } = DataFactory;

type Short = Parameters<typeof term>[0];

/** What a relationship says, and what its end is where its key does not tell. */
const relations: Readonly<Record<RelationType, { predicate: Short; end: NodeLabel }>> = {
  HAS_PARAGRAPH: { predicate: 'dcterms:hasPart', end: 'Paragraph' },
  SETS: { predicate: 'own:sets', end: 'Mandate' },
  ASSIGNED_TO: { predicate: 'own:assignedTo', end: 'Actor' },
  INVOLVES: { predicate: 'own:involves', end: 'Actor' },
  REQUIRES: { predicate: 'own:requires', end: 'Deliverable' },
  CONCERNS: { predicate: 'dcterms:subject', end: 'Topic' },
  CITES: { predicate: 'cito:cites', end: 'Instrument' },
  MENTIONS: { predicate: 'own:mentions', end: 'Actor' },
  BUILDS_ON: { predicate: 'own:buildsOn', end: 'Instrument' },
  RENEWS: { predicate: 'cito:extends', end: 'Resolution' },
  ESTABLISHES: { predicate: 'own:establishes', end: 'Actor' },
  DECIDES_ON: { predicate: 'own:decidesOn', end: 'Actor' },
};

/** The kind of citation that a citing verb makes; `cito:cites` where CiTO knows none nearer. */
const kinds: Partial<Record<Force, Short>> = {
  recalls: 'cito:obtainsBackgroundFrom',
  reaffirms: 'cito:confirms',
  'pursuant-to': 'cito:citesAsAuthority',
  implements: 'cito:citesAsAuthority',
  welcomes: 'cito:citesForInformation',
  'takes-note': 'cito:citesForInformation',
  emphasizes: 'cito:citesForInformation',
  recognizes: 'cito:citesForInformation',
};

const kindsOf = ({ type, evidence }: GraphEdge): Short[] => {
  const found = evidence.flatMap(({ force }) => (force === null ? [] : (kinds[force] ?? [])));
  return type === 'CITES' ? [...new Set(found)] : [];
};

/** The marked words, with what stands before and after them in the clause; the whole clause where none are marked. */
const quoteQuads = (iri: string, { quote, quoteStart, start, end, language }: Evidence): Quad[] => {
  if (quote === null) return [];
  const selector = new Description(iri).say('rdf:type', term('oa:TextQuoteSelector'));
  const inLanguage = (text: string) => literal(text, language ?? undefined);
  if (quoteStart === null || start === null || end === null)
    return selector.say('oa:exact', inLanguage(quote)).quads;
  const [from, to] = [start - quoteStart, end - quoteStart];
  return selector
    .say('oa:prefix', inLanguage(quote.slice(0, from)))
    .say('oa:exact', inLanguage(quote.slice(from, to)))
    .say('oa:suffix', inLanguage(quote.slice(to))).quads;
};

/** Evidence as a Web Annotation (https://www.w3.org/TR/annotation-model/): the statement, and the place it was read at. */
const annotationQuads = (edge: string, evidence: Evidence, index: number): Quad[] => {
  const iri = `${edge}:evidence:${index + 1}`;
  const { paragraph, start, end, language, printed, force, pinpoint, source } = evidence;
  const about = new Description(iri)
    .say('rdf:type', term('oa:Annotation'))
    .say('oa:hasBody', namedNode(edge))
    .say('own:printed', printed === null ? undefined : literal(printed, language ?? undefined))
    .say('own:force', force === null ? undefined : literal(force))
    .say('own:committee', evidence.inName === null ? undefined : literal(evidence.inName))
    .say('own:yearCorrected', evidence.yearCorrected ? typed(true) : undefined)
    .say('dcterms:source', source === 'text' ? undefined : literal(source));
  for (const part of pinpoint ?? []) about.say('own:pinpoint', literal(part));
  if (paragraph === null) return about.quads;
  about.say('oa:hasTarget', namedNode(`${iri}:target`));
  const target = new Description(`${iri}:target`)
    .say('rdf:type', term('oa:SpecificResource'))
    .say('oa:hasSource', namedNode(iriOf(paragraph, 'Paragraph')))
    .say('dc:language', language === null ? undefined : literal(language));
  const quote = quoteQuads(`${iri}:quote`, evidence);
  if (quote.length > 0) target.say('oa:hasSelector', namedNode(`${iri}:quote`));
  if (start === null || end === null) return [...about.quads, ...target.quads, ...quote];
  target.say('oa:hasSelector', namedNode(`${iri}:position`));
  const place = new Description(`${iri}:position`)
    .say('rdf:type', term('oa:TextPositionSelector'))
    .say('oa:start', position(start))
    .say('oa:end', position(end));
  return [...about.quads, ...target.quads, ...quote, ...place.quads];
};

/** The edge as something that can be spoken of: a statement, and a citation where it is one. */
const statementQuads = (
  edge: GraphEdge,
  iri: string,
  [source, target]: readonly [NamedNode, NamedNode],
): Quad[] => {
  const about = new Description(iri).say('rdf:type', term('rdf:Statement'));
  if (edge.type === 'CITES') about.say('rdf:type', term('cito:Citation'));
  about
    .say('rdf:subject', source)
    .say('rdf:predicate', term(relations[edge.type].predicate))
    .say('rdf:object', target)
    .say('dcterms:identifier', literal(edge.id))
    .say('own:mentionCount', typed(edge.mentions))
    .say('own:basis', edge.basis === undefined ? undefined : literal(edge.basis))
    .say('own:part', edge.part === undefined ? undefined : literal(edge.part));
  if (edge.type !== 'CITES') return about.quads;
  about.say('cito:hasCitingEntity', source).say('cito:hasCitedEntity', target);
  for (const kind of kindsOf(edge)) about.say('cito:hasCitationCharacterization', term(kind));
  return about.quads;
};

/** An edge with the places that it was read at. */
export const edgeQuads = (edge: GraphEdge): Quad[] => {
  const { predicate, end } = relations[edge.type];
  const source = iriOf(edge.source, labelOfKey(edge.source, 'Mandate'));
  const target = namedNode(iriOf(edge.target, labelOfKey(edge.target, end)));
  const said = new Description(source).say(predicate, target);
  for (const kind of kindsOf(edge)) said.say(kind, target);
  const iri = iriOfEdge(edge.id);
  return [
    ...said.quads,
    ...statementQuads(edge, iri, [namedNode(source), target]),
    ...edge.evidence.flatMap((evidence, index) => annotationQuads(iri, evidence, index)),
  ];
};
